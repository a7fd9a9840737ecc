package id.payung.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class FilterTest {
    /** Two and a half years of quarters that rise and swing. */
    private static final double[] QUARTERS = {1.0, 1.3, 0.8, 1.2, 1.15, 1.5, 0.9, 1.4, 1.3, 1.6};

    static List<Shape> shapes() {
        return Shape.worthTrying(true, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void the_gradient_is_the_slope_of_the_likelihood(Shape shape) {
        var filter = new Filter(QUARTERS, shape, 4);
        boolean times = shape.season() == Shape.Season.MULTIPLIED;
        double[] point = filter.start(1, 0.03, Decomposition.places(QUARTERS, 4, times));
        double[] gradient = new double[point.length];
        filter.at(point, gradient);

        for (int i = 0; i < point.length; i++) {
            double[] nothing = new double[point.length];
            double[] up = point.clone();
            double[] down = point.clone();
            up[i] += 1e-6;
            down[i] -= 1e-6;
            double slope = (filter.at(up, nothing) - filter.at(down, nothing)) / 2e-6;
            assertThat(gradient[i]).isCloseTo(slope, within(1e-6 * (1 + Math.abs(slope))));
        }
    }

    /**
     * Six forms whose error adds (none with a season that multiplies) and nine whose error does.
     */
    @Test
    void fifteen_forms_are_worth_trying() {
        assertThat(shapes()).hasSize(15);
        assertThat(Shape.worthTrying(false, true)).hasSize(6);
        assertThat(Shape.worthTrying(false, false)).hasSize(3);
        assertThat(shapes()).extracting(Shape::notation).contains("M,Ad,M").doesNotContain("A,A,M");
    }
}
