package id.payung.rules.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** PP 45/2015 Pasal 17(3): the average of all wages, each brought to the year of the pension. */
class IndexedWagesTest {

    /** Stretches are FIRST..LAST:WAGE. Inflation: 2022 5.51, 2023 2.61, 2024 1.57, 2025 2.92 %. */
    @ParameterizedTest(name = "{0} to the prices of {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # stretches                                                          | until | months | average of a year | working
                    2025-01..2025-12:5000000                                              | 2025 | 12 | 60000000    | no index in the same year
                    2024-01..2024-12:5000000                                              | 2025 | 12 | 60942000    | 60 m x 1.0157
                    2023-01..2023-12:5000000                                              | 2025 | 12 | 62532586.20 | 60 m x 1.0261 x 1.0157
                    2024-01..2024-12:5000000 2025-01..2025-12:6000000                     | 2025 | 24 | 66471000    | (60.942 + 72) / 24 x 12
                    2024-07..2024-12:5000000 2025-01..2025-12:6000000                     | 2025 | 18 | 68314000    | (30.471 + 72) / 18 x 12
                    2025-01..2025-01:5000000                                              | 2025 |  1 | 60000000    | one month
                    2025-01..2025-01:5000000 2025-03..2025-03:7000000                     | 2025 |  2 | 72000000    | a month without contribution does not count
                    2026-01..2026-02:12000000                                             | 2026 |  2 | 126568800   | ceiling 10,547,400 x 12
                    2026-02..2026-03:12000000                                             | 2026 |  2 | 129802200   | (10,547,400 + 11,086,300) / 2 x 12
                    2026-03..2026-03:11086300                                             | 2026 |  1 | 133035600   | exactly the ceiling
                    2015-07..2015-12:7000001                                              | 2015 |  6 | 84000000    | first ceiling 7,000,000
                    2025-01..2025-03:4000000                                              | 2026 |  3 | 49401600    | 48 m x 1.0292
                    2025-01..2025-01:1000000 2025-02..2025-02:1000000 2025-03..2025-03:2000000 | 2025 | 3 | 16000000 | 4 m / 3 x 12
                    2025-01..2025-06:1000000 2025-07..2025-07:1000001                     | 2025 |  7 | 12000001.71 | 7,000,001 / 7 x 12
                    """)
    void each_wage_up_to_its_ceiling_and_with_inflation(
            String stretches, int until, int months, BigDecimal average, String working) {
        var wages = IndexedWages.of(history(stretches, until)).value();

        assertThat(wages.months()).as(working).isEqualTo(months);
        assertThat(wages.average().rounded()).as(working).isEqualTo(Rupiah.of(average));
    }

    private static WageHistory history(String text, int until) {
        var stretches = new ArrayList<WageHistory.Stretch>();
        for (var part : text.split(" ")) {
            var pair = part.split(":");
            var months = pair[0].split("\\.\\.");
            stretches.add(
                    new WageHistory.Stretch(
                            YearMonth.parse(months[0]),
                            YearMonth.parse(months[1]),
                            Rupiah.of(Long.parseLong(pair[1]))));
        }
        return new WageHistory(stretches, until, Map.of());
    }

    @Test
    void its_steps_show_each_year() {
        var wages =
                IndexedWages.of(history("2024-01..2024-12:5000000 2025-01..2025-06:6000000", 2026))
                        .known();

        // 2024: x 1.0157 x 1.0292; 2025: x 1.0292.
        assertThat(wages.reasons().steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "2024: 12 months with wages of Rp60,000,000 up to the ceiling, times"
                                + " 1.04535844 for inflation since (PP 45/2015 Pasal 17(3))",
                        "2025: 6 months with wages of Rp36,000,000 up to the ceiling, times 1.0292"
                                + " for inflation since (PP 45/2015 Pasal 17(3))",
                        "Average indexed wage of a year, over 18 months: Rp66,515,137.60");
        assertThat(wages.reasons().confidence()).isEqualTo(Confidence.MEDIUM);
    }

    @Test
    void the_whole_pension_of_fifteen_years() {
        // One wage of 6 m all along, no inflation: 15% x 6 m.
        var inflation = new HashMap<Integer, Percent>();
        for (var year = 2015; year < 2031; year++) {
            inflation.put(year, Percent.ZERO);
        }
        var history =
                new WageHistory(List.of(stretch("2015-07", "2030-06", 6_000_000)), 2030, inflation);
        var wages = IndexedWages.of(history).value();

        assertThat(wages.months()).isEqualTo(180);
        assertThat(
                        MonthlyPension.of(
                                        new PensionBasis(
                                                wages.months(),
                                                wages.average(),
                                                Percent.HUNDRED,
                                                null))
                                .value()
                                .monthly())
                .isEqualTo(Rupiah.of(900_000));
    }

    @Test
    void inflation_that_is_not_recorded_is_asked_for_all_at_once() {
        assertThat(IndexedWages.of(history("2025-01..2025-12:5000000", 2028)))
                .isEqualTo(
                        new Answer.NeedsToKnow<>(
                                List.of("inflation_pct.2026", "inflation_pct.2027")));
        var given =
                new WageHistory(
                        List.of(stretch("2026-03", "2026-03", 5_000_000)),
                        2027,
                        Map.of(2026, Percent.of("2.5")));
        assertThat(IndexedWages.of(given).value().average().rounded())
                .isEqualTo(Rupiah.of(61_500_000));
        var instead =
                new WageHistory(
                        List.of(stretch("2024-01", "2024-01", 5_000_000)),
                        2025,
                        Map.of(2024, Percent.of(10)));
        assertThat(IndexedWages.of(instead).value().average().rounded())
                .isEqualTo(Rupiah.of(66_000_000));
    }

    @Test
    void a_ceiling_after_its_renewal_is_provisional() {
        var given =
                new WageHistory(List.of(stretch("2027-03", "2027-03", 5_000_000)), 2027, Map.of());
        var known =
                new WageHistory(List.of(stretch("2027-02", "2027-02", 5_000_000)), 2027, Map.of());

        assertThat(IndexedWages.of(given).known().reasons().provisional()).isTrue();
        assertThat(IndexedWages.of(known).known().reasons().provisional()).isFalse();
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2015-06..2015-07:5000000 | 2025 | pension.before_the_law
                    2025-01..2026-01:5000000 | 2025 | pension.wage_after
                    2025-01..2025-01:0       | 2025 | contribution.wage_not_positive
                    2025-01..2025-01:-1      | 2025 | contribution.wage_not_positive
                    """)
    void a_history_that_cannot_be(String stretches, int until, String key) {
        assertThat(IndexedWages.of(history(stretches, until)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    @Test
    void a_history_without_wages() {
        assertThat(IndexedWages.of(WageHistory.of(2025)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo("pension.no_wages"));
        assertThatThrownBy(() -> stretch("2025-02", "2025-01", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025-02", "2025-01");
    }

    /** Two employers in one month: no source says how their wages count. */
    @Test
    void a_month_that_stands_twice_is_for_an_officer() {
        assertThat(
                        IndexedWages.of(
                                history("2025-01..2025-03:5000000 2025-03..2025-04:5000000", 2025)))
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer ->
                                assertThat(officer.question().operands())
                                        .isEqualTo(List.of(YearMonth.of(2025, 3))));
        assertThat(
                        IndexedWages.of(
                                history("2025-01..2025-02:5000000 2025-03..2025-04:5000000", 2025)))
                .isInstanceOf(Answer.Known.class);
    }

    /** A history cut anywhere and joined again, in any order, has the same average. */
    @Test
    void cutting_a_history_and_joining_it_gives_the_same() {
        var random = new Random(45);
        for (var i = 0; i < 500; i++) {
            var whole = new ArrayList<WageHistory.Stretch>();
            var cut = new ArrayList<WageHistory.Stretch>();
            var month = YearMonth.of(2015, 7).plusMonths(random.nextInt(12));
            for (var part = 0; part < 5; part++) {
                var last = month.plusMonths(1 + random.nextInt(20));
                var middle =
                        month.plusMonths(
                                random.nextInt(1 + (int) month.until(last, ChronoUnit.MONTHS)));
                var wage = Rupiah.ofSen(1 + random.nextLong(1_500_000_000L));
                whole.add(new WageHistory.Stretch(month, last, wage));
                cut.add(new WageHistory.Stretch(month, middle, wage));
                if (middle.isBefore(last)) {
                    cut.add(new WageHistory.Stretch(middle.plusMonths(1), last, wage));
                }
                month = last.plusMonths(1 + random.nextInt(3));
            }
            Collections.shuffle(cut, random);
            var one = IndexedWages.of(new WageHistory(whole, 2026, Map.of())).value();
            var two = IndexedWages.of(new WageHistory(cut, 2026, Map.of())).value();

            assertThat(two.months()).isEqualTo(one.months());
            assertThat(two.average().rounded()).isEqualTo(one.average().rounded());
        }
    }

    private static WageHistory.Stretch stretch(String first, String last, long wage) {
        return new WageHistory.Stretch(
                YearMonth.parse(first), YearMonth.parse(last), Rupiah.of(wage));
    }
}
