package id.payung.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;

import org.junit.jupiter.api.Test;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

class ForecasterTest {
    private static final Forecaster.Ask SIX_MONTHS =
            new Forecaster.Ask(Method.THETA, 6, 12, 0.9, false);

    /** Twenty districts, four branches: of 480 steps kept back, nine in ten lie within. */
    @Test
    void intervals_hold_what_they_promise() {
        int within = 0;
        int all = 0;
        for (int branch = 0; branch < 4; branch++) {
            List<Series> whole = branch(branch, 60);
            var known = whole.stream().map(one -> one.with(one.first(54))).toList();
            for (var step : Forecaster.ahead(known, SIX_MONTHS).series()) {
                double came =
                        whole.stream()
                                .filter(one -> one.name().equals(step.name()))
                                .findFirst()
                                .orElseThrow()
                                .values()[53 + step.step()];
                assertThat(step.pooled()).isTrue();
                within += step.lower() <= came && came <= step.upper() ? 1 : 0;
                all++;
            }
        }

        assertThat(all).isEqualTo(480);
        assertThat((double) within / all).isBetween(0.84, 0.96);
    }

    @Test
    void the_sum_is_that_of_the_districts_and_a_target_at_it_is_even_odds() {
        var forecast = Forecaster.ahead(branch(1, 60), SIX_MONTHS);
        double sum = forecast.series().stream().mapToDouble(Forecaster.Ahead::mean).sum();

        assertThat(forecast.sum().mean()).isCloseTo(sum, within(1e-6 * sum));
        assertThat(forecast.sum().chance(sum)).isCloseTo(0.5, within(1e-9));
        assertThat(forecast.sum().chance(0.5 * sum)).isGreaterThan(0.95);
        assertThat(forecast.sum().chance(2 * sum)).isLessThan(0.05);
        assertThat(forecast.together()).hasSize(6);
    }

    @Test
    void the_order_of_the_districts_changes_nothing() {
        var branch = branch(2, 48);
        var ask = new Forecaster.Ask(Method.MEAN, 3, 12, 0.8, false);
        var forward = Forecaster.ahead(branch, ask);
        var backward = Forecaster.ahead(branch.reversed(), ask);

        assertThat(backward.series()).containsExactlyInAnyOrderElementsOf(forward.series());
        assertThat(Forecaster.ahead(branch, ask).series()).isEqualTo(forward.series());
    }

    /** With 1 district, 12 origins give 12 errors for the last step: too few for 95 in 100. */
    @Test
    void too_few_past_errors_are_admitted() {
        var alone =
                Forecaster.ahead(
                        branch(3, 48).subList(0, 1),
                        new Forecaster.Ask(Method.THETA, 6, 12, 0.95, false));

        assertThat(alone.series().getLast().pooled()).isFalse();
        assertThat(alone.warnings()).anyMatch(warning -> warning.contains("the model's own"));
    }

    @Test
    void counts_are_never_foretold_below_nil() {
        double[] falling = new double[40];
        for (int t = 0; t < 40; t++) {
            falling[t] = Math.max(0, 40 - 1.2 * t);
        }
        var forecast = Forecaster.ahead(List.of(new Series("x", 12, falling, null)), SIX_MONTHS);

        assertThat(forecast.series()).allMatch(step -> step.lower() >= 0 && step.mean() >= 0);
    }

    @Test
    void a_refusal_names_the_series_and_the_month() {
        var start = YearMonth.of(2024, 1);
        double[] hole = {1, 2, 3, 4, 5, Double.NaN, 7, 8, 9};

        assertThatThrownBy(() -> new Series("Ilir Barat", 12, hole, start))
                .hasMessageContaining("'Ilir Barat', value 6 (2024-06)");
        assertThatThrownBy(() -> new Series("x", 12, new double[5], start))
                .hasMessageContaining("5 values");
        assertThatThrownBy(() ->
                        Forecaster.ahead(
                                List.of(
                                        new Series("a", 12, new double[40], start),
                                        new Series("b", 12, new double[41], start)),
                                SIX_MONTHS))
                .hasMessageContaining("b in 2027-05");
    }

    private static List<Series> branch(int seed, int months) {
        List<Series> all = new ArrayList<>();
        for (int district = 0; district < 20; district++) {
            var random = Seeds.stream(seed, district);
            double size = 40 * Math.exp(random.nextGaussian());
            double drift = 0;
            double[] y = new double[months];
            for (int t = 0; t < months; t++) {
                drift = 0.7 * drift + 0.1 * random.nextGaussian();
                y[t] = size * Math.exp(0.005 * t + 0.2 * Math.sin(Math.PI * t / 6) + drift);
            }
            all.add(new Series("district " + district, 12, y, YearMonth.of(2020, 1)));
        }
        return all;
    }
}
