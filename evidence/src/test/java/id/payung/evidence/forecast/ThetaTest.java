package id.payung.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class ThetaTest {
    private static final double[] PATTERN = {0.9, 1.3, 0.7, 1.1};

    /** A line is followed at half its slope: 3 a step, from the last value on. */
    @Test
    void a_line_goes_on_at_half_its_slope() {
        double[] line = IntStream.range(0, 20).mapToDouble(t -> 50 + 6.0 * t).toArray();
        var fit = Theta.fit(line, 1);
        double[] ahead = fit.ahead(3).mean();

        assertThat(fit.drift()).isCloseTo(3, within(1e-9));
        assertThat(ahead[0]).isCloseTo(164 + 3, within(0.01));
        assertThat(ahead[2] - ahead[1]).isCloseTo(3, within(1e-9));
    }

    /** A season that multiplies is taken out whole, and put back on its own places. */
    @Test
    void a_season_is_put_back() {
        double[] y = IntStream.range(0, 22).mapToDouble(t -> 200 * PATTERN[t % 4]).toArray();
        var fit = Theta.fit(y, 4);

        assertThat(fit.seasonal()).isTrue();
        assertThat(fit.ahead(4).mean())
                .containsExactly(new double[] {140, 220, 180, 260}, within(1e-6));
    }

    @Test
    void a_million_times_more_is_foretold_a_million_times_higher() {
        double[] y =
                IntStream.range(0, 30).mapToDouble(t -> 40 + t + 7 * Math.sin(t * t)).toArray();
        double[] more = IntStream.range(0, 30).mapToDouble(t -> y[t] * 1e6).toArray();

        assertThat(Theta.fit(more, 4).ahead(2).mean()[1])
                .isCloseTo(1e6 * Theta.fit(y, 4).ahead(2).mean()[1], within(1.0));
    }

    @Test
    void what_never_changes_stays() {
        double[] flat = IntStream.range(0, 30).mapToDouble(_ -> 7).toArray();

        assertThat(Theta.fit(flat, 12).ahead(2).mean())
                .containsExactly(new double[] {7, 7}, within(1e-9));
        assertThatThrownBy(() -> Theta.fit(new double[3], 1)).hasMessageContaining("3 values");
    }
}
