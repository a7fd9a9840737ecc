package id.payung.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Seeds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

class EidTest {
    private static final YearMonth START = YearMonth.of(2019, 1);

    /** As the Ministry of Religious Affairs declared them. */
    @ParameterizedTest
    @CsvSource({
        "2019-06-05",
        "2020-05-24",
        "2021-05-13",
        "2022-05-02",
        "2023-04-22",
        "2024-04-10",
        "2025-03-31"
    })
    void the_day_is_within_a_day_of_the_declared_one(LocalDate declared) {
        assertThat(ChronoUnit.DAYS.between(Eid.day(declared.getYear()), declared))
                .isBetween(-1L, 1L);
    }

    /** 2 May 2022: from 25 April to 8 May, six days in April and eight in May. */
    @Test
    void two_weeks_are_shared_out_between_their_months() {
        assertThat(Eid.share(YearMonth.of(2022, 4), 0)).isEqualTo(6 / 14.0);
        assertThat(Eid.share(YearMonth.of(2022, 5), 0)).isEqualTo(8 / 14.0);
        assertThat(Eid.share(YearMonth.of(2022, 6), 0)).isZero();
        assertThat(Eid.share(YearMonth.of(2022, 5), 30) + Eid.share(YearMonth.of(2022, 6), 30))
                .isEqualTo(1);
    }

    /** A quarter less at Eid and a tenth more after, put in by hand and found again. */
    @Test
    void its_mark_is_found_beside_the_season() {
        var effect = Eid.of(List.of(marked(60, 0.01), marked(60, 0.01)));

        assertThat(effect.feast()).isCloseTo(-0.25, within(0.03));
        assertThat(effect.after()).isCloseTo(0.10, within(0.03));
        assertThat(effect.feastSe()).isBetween(0.001, 0.03);
    }

    /** Next year's Eid is foretold where it will be, not where it was. */
    @Test
    void a_forecast_moves_with_the_feast() {
        var ask = new Forecaster.Ask(Method.THETA, 12, 12, 0.9, true);
        var forecast = Forecaster.ahead(List.of(marked(75, 0.001)), ask);
        double[] truth = marked(87, 0.001).values();

        assertThat(forecast.warnings()).noneMatch(warning -> warning.contains("left out"));
        for (int h = 0; h < 12; h++) {
            assertThat(forecast.series().get(h).mean())
                    .isCloseTo(truth[75 + h], within(0.03 * truth[75 + h]));
        }
    }

    @Test
    void too_few_months_do_not_tell_it_from_its_season() {
        assertThatThrownBy(() -> Eid.of(List.of(marked(30, 0.01))))
                .hasMessageContaining("30 months");
        var forecast =
                Forecaster.ahead(
                        List.of(marked(30, 0.01)),
                        new Forecaster.Ask(Method.THETA, 2, 2, 0.9, true));
        assertThat(forecast.warnings()).anyMatch(warning -> warning.contains("It was left out"));
    }

    private static Series marked(int months, double noise) {
        var random = Seeds.stream(3, 1);
        double[] y = new double[months];
        for (int t = 0; t < months; t++) {
            var month = START.plusMonths(t);
            y[t] =
                    1000
                            * Math.exp(
                                    0.1 * Math.cos(month.getMonthValue())
                                            - 0.25 * Eid.share(month, 0)
                                            + 0.10 * Eid.share(month, 30)
                                            + noise * random.nextGaussian());
        }
        return new Series("Palembang", 12, y, START);
    }
}
