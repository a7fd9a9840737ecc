package id.payung.rules.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Random;

/** PP 45/2015 Pasal 17 and 18: how much a pension is. */
class MonthlyPensionTest {

    @ParameterizedTest(name = "{0} months, {1} a year, {2}%, limits of {3}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # months | average    | share | limits | formula   | monthly    | working
                    180 |  96000000 | 100 |      | 1200000    | 1200000    | 15% x 8 m
                    180 |  72000000 |  50 | 2025 |  450000    |  450000    | 15% x 6 m x 50%, above 399,700
                    180 |  72000000 | 100 | 2025 |  900000    |  900000    | 15% x 6 m
                    180 |  60000000 |  50 | 2025 |  375000    |  399700    | 15% x 5 m x 50%, raised to the minimum
                    180 |  60000000 |  20 | 2025 |  150000    |  399700    | parents: raised to the minimum
                    180 |  63952000 |  50 | 2025 |  399700    |  399700    | exactly the minimum
                    180 |  63951984 |  50 | 2025 |  399699.90 |  399700    | ten sen below the minimum
                    180 |  63952016 |  50 | 2025 |  399700.10 |  399700.10 | ten sen above the minimum
                    180 |  60000000 |  50 | 2026 |  375000    |  411400    | the minimum of 2026
                    180 |  60000000 |  50 | 2023 |  375000    |  383400    | the minimum of 2023
                    180 |  60000000 |  50 | 2022 |  375000    |  375000    | above the minimum of 2022
                    480 | 120000000 | 100 | 2025 | 4000000    | 4000000    | 40% x 10 m
                    600 | 120000000 | 100 | 2025 | 5000000    | 4792300    | 50% x 10 m, cut to the maximum
                    600 | 120000000 | 100 | 2024 | 5000000    | 4718200    | the maximum of 2024
                    600 | 120000000 | 100 | 2026 | 5000000    | 4932300    | the maximum of 2026
                    600 | 120000000 | 100 |      | 5000000    | 5000000    | without limits
                    600 | 115015200 | 100 | 2025 | 4792300    | 4792300    | exactly the maximum: 50% x 9,584,600
                    181 |  96000000 | 100 |      | 1206666.67 | 1206666.67 | 1% x 181/12 x 8 m = 1,206,666.667
                    30  |  72000000 | 100 |      |  150000    |  150000    | 2.5% x 6 m
                    1   |  12000000 | 100 |      |     833.33 |     833.33 | 1% x 1/12 x 1 m = 833.333
                    180 |         0 | 100 | 2025 |       0    |  399700    | no wage: the minimum
                    """)
    void pasal_17_one_percent_of_the_average_wage_a_year(
            int months,
            long average,
            int share,
            @Nullable Integer limits,
            BigDecimal formula,
            BigDecimal monthly,
            String working) {
        var basis =
                new PensionBasis(
                        months, AverageWage.ofYear(Rupiah.of(average)), Percent.of(share), limits);

        assertThat(MonthlyPension.of(basis).value())
                .as(working)
                .isEqualTo(new MonthlyPension(Rupiah.of(formula), Rupiah.of(monthly)));
    }

    /** Pasal 18: the limits of each year, on both sides of their first day. */
    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            textBlock =
                    """
                    2015-07-01, 300000, 3600000, HIGH
                    2016-02-29, 300000, 3600000, HIGH
                    2016-03-01, 310050, 3720600, MEDIUM
                    2017-02-28, 310050, 3720600, MEDIUM
                    2017-03-01, 319450, 3833000, MEDIUM
                    2018-02-28, 319450, 3833000, MEDIUM
                    2018-03-01, 331000, 3971400, MEDIUM
                    2019-02-28, 331000, 3971400, MEDIUM
                    2019-03-01, 341400, 4095700, MEDIUM
                    2020-02-29, 341400, 4095700, MEDIUM
                    2020-03-01, 350700, 4207200, MEDIUM
                    2021-02-28, 350700, 4207200, MEDIUM
                    2021-03-01, 356600, 4277900, MEDIUM
                    2022-02-28, 356600, 4277900, MEDIUM
                    2022-03-01, 363300, 4357900, MEDIUM
                    2023-02-28, 363300, 4357900, MEDIUM
                    2023-03-01, 383400, 4598100, HIGH
                    2024-02-29, 383400, 4598100, HIGH
                    2024-03-01, 393500, 4718200, HIGH
                    2025-02-28, 393500, 4718200, HIGH
                    2025-03-01, 399700, 4792300, HIGH
                    2026-01-31, 399700, 4792300, HIGH
                    2026-02-01, 411400, 4932300, HIGH
                    2026-11-22, 411400, 4932300, HIGH
                    """)
    void pasal_18_the_least_and_the_most(
            LocalDate day, long minimum, long maximum, Confidence confidence) {
        var answer = PensionLimits.on(day, Law.builtIn());

        assertThat(answer.value())
                .isEqualTo(new PensionLimits(Rupiah.of(minimum), Rupiah.of(maximum)));
        assertThat(answer.known().reasons().confidence()).isEqualTo(confidence);
        assertThat(answer.known().reasons().provisional()).isFalse();
    }

    @ParameterizedTest(name = "limits of {0}: {1}, {2}")
    @CsvSource(
            textBlock =
                    """
                    2015, 300000, 3600000, false
                    2016, 310050, 3720600, false
                    2025, 399700, 4792300, false
                    2026, 411400, 4932300, false
                    2027, 411400, 4932300, true
                    2040, 411400, 4932300, true
                    """)
    void the_limits_of_a_year_are_those_that_begin_in_it(
            int year, long minimum, long maximum, boolean provisional) {
        var answer = PensionLimits.of(year);

        assertThat(answer.value())
                .isEqualTo(new PensionLimits(Rupiah.of(minimum), Rupiah.of(maximum)));
        assertThat(answer.known().reasons().provisional()).isEqualTo(provisional);
    }

    /** From 2020 on each limit is the one before x (1 + inflation), rounded up to 100. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2021", "2022", "2023", "2024", "2025", "2026"})
    void each_limit_follows_from_the_one_before(int year) {
        var before = PensionLimits.of(year - 1).value();
        var inflation =
                Law.builtIn().percent("jp.inflation").on(LocalDate.of(year - 1, 1, 1)).value();
        var limits = PensionLimits.of(year).value();

        assertThat(limits.minimum()).isEqualTo(upToHundred(before.minimum(), inflation));
        assertThat(limits.maximum()).isEqualTo(upToHundred(before.maximum(), inflation));
    }

    private static Rupiah upToHundred(Rupiah before, Percent inflation) {
        var exact = before.times(Percent.HUNDRED.plus(inflation)).sen();
        return Rupiah.ofSen((exact + 9_999) / 10_000 * 10_000);
    }

    @Test
    void limits_that_cannot_be() {
        assertThat(key(PensionLimits.of(2014))).isEqualTo("pension.year_before_the_law");
        assertThat(key(PensionLimits.on(LocalDate.of(2015, 6, 30), Law.builtIn())))
                .isEqualTo("pension.limits_before_the_law");
    }

    @ParameterizedTest(name = "{0} months, share {1}, limits {2}: {3}")
    @CsvSource(
            textBlock =
                    """
                    0,   100,    2025, pension.months_beyond_belief
                    -1,  100,    2025, pension.months_beyond_belief
                    841, 100,    2025, pension.months_beyond_belief
                    180, 0,      2025, pension.no_such_share
                    180, -50,    2025, pension.no_such_share
                    180, 100.01, 2025, pension.no_such_share
                    180, 100,    2014, pension.year_before_the_law
                    """)
    void a_pension_that_cannot_be(int months, String share, int year, String key) {
        var basis =
                new PensionBasis(
                        months, AverageWage.ofYear(Rupiah.of(1_000_000)), Percent.of(share), year);

        assertThat(key(MonthlyPension.of(basis))).isEqualTo(key);
    }

    @Test
    void seventy_years_are_believed() {
        var basis =
                new PensionBasis(
                        840, AverageWage.ofYear(Rupiah.of(12_000_000)), Percent.HUNDRED, null);

        assertThat(MonthlyPension.of(basis).value().formula()).isEqualTo(Rupiah.of(700_000));
    }

    /** 100/3 of a sen a year, kept as a fraction: rounding comes last. */
    @Test
    void the_average_is_rounded_once_with_the_pension() {
        var average = new AverageWage(BigInteger.valueOf(10_000_000_000L), BigInteger.valueOf(3));
        var basis = new PensionBasis(180, average, Percent.HUNDRED, null);

        // 15% / 12 x 33,333,333.333... = 416,666.666...
        assertThat(MonthlyPension.of(basis).value().formula()).isEqualTo(Rupiah.ofSen(41_666_667));
        assertThat(average.rounded()).isEqualTo(Rupiah.ofSen(3_333_333_333L));
    }

    @Test
    void an_average_that_cannot_be() {
        assertThatThrownBy(() -> new AverageWage(BigInteger.valueOf(-1), BigInteger.ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> new AverageWage(BigInteger.ONE, BigInteger.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new AverageWage(BigInteger.ZERO, BigInteger.ONE).rounded())
                .isEqualTo(Rupiah.ZERO);
    }

    /** More months, a higher wage, a larger share never give less; limits hold for everyone. */
    @Test
    void it_rises_with_months_wage_and_share() {
        var random = new Random(17);
        for (var i = 0; i < 3_000; i++) {
            var months = 1 + random.nextInt(600);
            var wage = random.nextLong(20_000_000_000L);
            var share = 1 + random.nextInt(99);
            var year = 2015 + random.nextInt(12);
            var pension = monthly(months, wage, share, year);
            var limits = PensionLimits.of(year).value();

            assertThat(monthly(months + 1, wage, share, year)).isGreaterThanOrEqualTo(pension);
            assertThat(monthly(months, wage + 1, share, year)).isGreaterThanOrEqualTo(pension);
            assertThat(monthly(months, wage, share + 1, year)).isGreaterThanOrEqualTo(pension);
            assertThat(pension).isBetween(limits.minimum(), limits.maximum());
        }
    }

    private static Rupiah monthly(int months, long sen, int share, int year) {
        return MonthlyPension.of(
                        new PensionBasis(
                                months,
                                AverageWage.ofYear(Rupiah.ofSen(sen)),
                                Percent.of(share),
                                year))
                .value()
                .monthly();
    }

    @Test
    void its_steps_can_be_read() {
        var basis =
                new PensionBasis(
                        180, AverageWage.ofYear(Rupiah.of(60_000_000)), Percent.of(50), 2025);

        assertThat(
                        MonthlyPension.of(basis).known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "1% x 180 months / 12 x Rp60,000,000 / 12, of that 50% = Rp375,000 (PP"
                                + " 45/2015 Pasal 17(2))",
                        "Rp375,000 is below the minimum: Rp399,700 (PP 45/2015 Pasal 18)");
    }

    /** A pension that equals a limit lies within the limits. */
    @ParameterizedTest(name = "{0} a year: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    63952000  | Rp399,700 lies between the minimum of Rp399,700 and the maximum of Rp4,792,300 (PP 45/2015 Pasal 18)
                    63951999  | Rp399,699.99 is below the minimum: Rp399,700 (PP 45/2015 Pasal 18)
                    766768000 | Rp4,792,300 lies between the minimum of Rp399,700 and the maximum of Rp4,792,300 (PP 45/2015 Pasal 18)
                    766768001 | Rp4,792,300.01 is above the maximum: Rp4,792,300 (PP 45/2015 Pasal 18)
                    """)
    void a_limit_itself_is_within_the_limits(long average, String step) {
        var basis =
                new PensionBasis(180, AverageWage.ofYear(Rupiah.of(average)), Percent.of(50), 2025);

        assertThat(
                        Explanation.ENGLISH.text(
                                MonthlyPension.of(basis).known().reasons().steps().getLast()))
                .isEqualTo(step);
    }

    /** Pasal 17(1) and (4): each year raised by the inflation of the year before. */
    @ParameterizedTest(name = "{0} in {1}: {2} in the year after")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # monthly | year | next       | working
                    1000000    | 2024 | 1015700    | x 1.0157 (inflation of 2024)
                    1000000    | 2025 | 1029200    | x 1.0292 (inflation of 2025)
                    1234567.89 | 2025 | 1270617.27 | x 1.0292 = 1,270,617.2724
                    399700     | 2025 |  411400    | x 1.0292 = 411,371.24, raised to the minimum
                    4792300    | 2025 | 4932235.16 | x 1.0292, below the maximum of 4,932,300
                    5000000    | 2025 | 4932300    | x 1.0292 = 5,146,000, cut to the maximum
                    1000000    | 2022 | 1055100    | x 1.0551 (inflation of 2022)
                    """)
    void each_year_raised_by_inflation(
            BigDecimal monthly, int year, BigDecimal next, String working) {
        assertThat(PensionYear.after(new PensionYear(year, Rupiah.of(monthly))).value())
                .as(working)
                .isEqualTo(new PensionYear(year + 1, Rupiah.of(next)));
    }

    @Test
    void inflation_that_is_not_recorded_is_asked_for_or_given() {
        var pension = new PensionYear(2026, Rupiah.of(1_000_000));

        assertThat(PensionYear.after(pension))
                .isEqualTo(new Answer.NeedsToKnow<>("inflation_pct.2026"));
        var given = PensionYear.after(pension, Percent.of("2.5"), Law.builtIn()).known();
        assertThat(given.value()).isEqualTo(new PensionYear(2027, Rupiah.of(1_025_000)));
        assertThat(given.reasons().provisional()).isTrue();
        assertThat(
                        PensionYear.after(
                                        new PensionYear(2025, Rupiah.of(1_000_000)),
                                        Percent.of(10),
                                        Law.builtIn())
                                .value()
                                .monthly())
                .isEqualTo(Rupiah.of(1_100_000));
    }

    @Test
    void a_year_that_cannot_be() {
        assertThat(key(PensionYear.after(new PensionYear(2024, Rupiah.ZERO))))
                .isEqualTo("pension.not_positive");
        assertThat(key(PensionYear.after(new PensionYear(2014, Rupiah.of(1)))))
                .isEqualTo("pension.year_before_the_law");
    }

    private static String key(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).why().key();
    }
}
