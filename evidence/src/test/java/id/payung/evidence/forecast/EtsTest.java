package id.payung.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;
import id.payung.evidence.forecast.Shape.Season;
import id.payung.evidence.forecast.Shape.Trend;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class EtsTest {
    private static final double[] NOISY = noisy();

    private static double[] noisy() {
        var random = Seeds.stream(1, 0);
        double level = 100;
        double[] y = new double[72];
        for (int t = 0; t < y.length; t++) {
            level += 0.5 + random.nextGaussian();
            y[t] = level * (1 + 0.2 * Math.sin(Math.PI * t / 6)) + 2 * random.nextGaussian();
        }
        return y;
    }

    /** A random walk with noise of variance 1 and 4 has the weight (√17 - 1) / 8 = 0.390. */
    @Test
    void the_weight_of_a_known_process_is_found() {
        var random = Seeds.stream(5, 0);
        double[] y = new double[4000];
        double level = 50;
        for (int t = 0; t < y.length; t++) {
            y[t] = level + 2 * random.nextGaussian();
            level += random.nextGaussian();
        }

        assertThat(Ets.fit(y, 1, Shape.LEVEL).alpha()).isCloseTo(0.3904, within(0.03));
    }

    /** Of simple smoothing, h steps ahead: the variance times 1 + (h - 1) alpha squared. */
    @Test
    void the_spread_grows_as_the_formula_says() {
        var fit = Ets.fit(NOISY, 1, Shape.LEVEL);
        double[] spread = fit.ahead(3).deviation();
        double a = fit.alpha();

        assertThat(spread[0] * spread[0] / (fit.scale() * fit.scale()))
                .isCloseTo(fit.variance(), within(1e-9));
        assertThat(spread[2] / spread[0]).isCloseTo(Math.sqrt(1 + 2 * a * a), within(1e-9));
    }

    /** The exact variances of a form that multiplies, against ten thousand futures drawn. */
    @Test
    void the_spread_of_what_multiplies_is_that_of_drawn_futures() {
        var fit = Ets.fit(NOISY, 12, new Shape(true, Trend.DAMPED, Season.MULTIPLIED));
        int steps = 15;
        double[] squares = new double[steps];
        double[] mean = fit.ahead(steps).mean();
        for (int draw = 0; draw < 10_000; draw++) {
            double[] future = future(fit, steps, draw);
            for (int h = 0; h < steps; h++) {
                squares[h] += Math.pow(future[h] - mean[h], 2) / 10_000;
            }
        }

        for (int h = 0; h < steps; h++) {
            assertThat(fit.ahead(steps).deviation()[h])
                    .isCloseTo(Math.sqrt(squares[h]), within(0.04 * Math.sqrt(squares[h])));
        }
    }

    private static double[] future(Ets.Fit fit, int steps, int draw) {
        var random = Seeds.stream(9, draw);
        double level = fit.state().level();
        double slope = fit.state().slope();
        double[] season = fit.state().season().clone();
        double[] y = new double[steps];
        for (int h = 0; h < steps; h++) {
            double error = Math.sqrt(fit.variance()) * random.nextGaussian();
            double base = level + fit.phi() * slope;
            y[h] = base * season[h % 12] * (1 + error) * fit.scale();
            level = base * (1 + fit.alpha() * error);
            slope = fit.phi() * slope + fit.beta() * base * error;
            season[h % 12] *= 1 + fit.gamma() * error;
        }
        return y;
    }

    @Test
    void the_best_form_is_the_best_by_its_own_measure() {
        var best = Ets.best(NOISY, 12);

        for (var shape : Shape.worthTrying(true, true)) {
            assertThat(best.aicc()).isLessThanOrEqualTo(Ets.fit(NOISY, 12, shape).aicc());
        }
        assertThat(best.shape().seasonal()).isTrue();
    }

    @Test
    void rupiah_or_millions_are_foretold_alike() {
        double[] rupiah = IntStream.range(0, 72).mapToDouble(t -> NOISY[t] * 1e6).toArray();
        var shape = new Shape(true, Trend.LINEAR, Season.MULTIPLIED);
        double ours = Ets.fit(NOISY, 12, shape).ahead(1).mean()[0];

        assertThat(Ets.fit(rupiah, 12, shape).ahead(1).mean()[0])
                .isCloseTo(1e6 * ours, within(1e-2 * ours));
    }

    @Test
    void months_without_anybody_still_get_a_forecast() {
        double[] zeros =
                IntStream.range(0, 40).mapToDouble(t -> t % 5 == 0 ? 0 : 3 + t % 3).toArray();

        assertThat(Ets.best(zeros, 12).shape().relativeError()).isFalse();
        assertThatThrownBy(() -> Ets.fit(zeros, 12, new Shape(true, Trend.NONE, Season.MULTIPLIED)))
                .hasMessageContaining("M,N,M");
        assertThatThrownBy(() -> Ets.best(new double[] {1, 2, 3}, 1))
                .hasMessageContaining("3 values");
    }
}
