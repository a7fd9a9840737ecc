package id.payung.evidence.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DescentTest {
    /** Rosenbrock's valley: flat, bent, and with its lowest point at (1, 1). */
    @Test
    void the_bottom_of_a_bent_valley_is_found() {
        var found =
                Descent.from(
                        new double[] {-1.2, 1},
                        (at, gradient) -> {
                            double rise = at[1] - at[0] * at[0];
                            gradient[0] = -400 * at[0] * rise - 2 * (1 - at[0]);
                            gradient[1] = 200 * rise;
                            return 100 * rise * rise + (1 - at[0]) * (1 - at[0]);
                        },
                        1e-14,
                        200);

        assertThat(found.converged()).isTrue();
        assertThat(found.at()[0]).isCloseTo(1, within(1e-6));
        assertThat(found.at()[1]).isCloseTo(1, within(1e-6));
    }

    /** The logarithm has no value left of zero: the walk must stay on the right. */
    @Test
    void it_keeps_to_where_the_function_has_a_value() {
        var found =
                Descent.from(
                        new double[] {40},
                        (at, gradient) -> {
                            gradient[0] = 1 - 1 / at[0];
                            return at[0] <= 0 ? Double.NaN : at[0] - Math.log(at[0]);
                        },
                        1e-15,
                        200);

        assertThat(found.at()[0]).isCloseTo(1, within(1e-6));
    }
}
