package id.payung.rules.accident;

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
import java.time.LocalDate;
import java.util.Random;

/** STMB: PP 14/1993 Lampiran II, PP 44/2015 Lampiran III, PP 82/2019 Pasal 25. */
class TemporaryDisabilityTest {

    @ParameterizedTest(name = "accident {0}, {2} months {3} days at {1}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # accident | wage       | months | days | stmb        | working
                    1993-07-01 | 1000000    |   4 |  0 |     4000000 | 4 x 100%
                    1993-07-01 | 1000000    |   5 |  0 |     4750000 | 4 x 100% + 1 x 75%
                    2010-05-20 | 1000000    |  10 |  0 |     8000000 | 4 + 4 x 75% + 2 x 50% = 4 + 3 + 1
                    2015-06-30 | 1000000    |  10 |  0 |     8000000 | last day of 4 / 4 / rest
                    2015-07-01 | 1000000    |  10 |  0 |     9000000 | 6 + 4 x 75% = 6 + 3
                    2016-08-17 | 2500000    |   6 |  0 |    15000000 | 6 x 2.5 m
                    2016-08-17 | 2500000    |   7 |  0 |    16875000 | 15 m + 75% x 2.5 m
                    2016-08-17 | 2500000    |  12 |  0 |    26250000 | 15 m + 6 x 1.875 m
                    2016-08-17 | 2500000    |  13 |  0 |    27500000 | 26.25 m + 50% x 2.5 m
                    2016-08-17 | 2500000    |  14 |  0 |    28750000 | 26.25 m + 2 x 1.25 m
                    2019-12-01 | 5000000    |  14 |  0 |    57500000 | 30 + 22.5 + 5 m: last day of 6 / 6 / rest
                    2019-12-02 | 5000000    |  14 |  0 |    65000000 | 60 + 5 m: first day of 12 / rest
                    2025-01-10 | 5000000    |  14 |  0 |    65000000 | 12 x 5 m + 2 x 2.5 m
                    2025-01-10 | 5000000    |  12 |  0 |    60000000 | 12 x 5 m
                    2025-01-10 | 5000000    |  13 |  0 |    62500000 | 60 m + 2.5 m
                    2025-01-10 | 5000000    |   1 |  0 |     5000000 | 1 x 5 m
                    2025-01-10 | 3000000    |   0 | 10 |     1000000 | 10/30 x 3 m
                    2025-01-10 | 3000000    |   0 | 30 |     3000000 | 30/30 x 3 m
                    2025-01-10 | 3000000    |  12 | 10 |    36500000 | 36 m + 10/30 x 1.5 m
                    2025-01-10 | 3000000    |  11 | 20 |    35000000 | 33 m + 20/30 x 3 m
                    2016-01-10 | 3000000    |   6 | 15 |    19125000 | 18 m + 15/30 x 2.25 m
                    2016-01-10 | 3000000    |   5 | 15 |    16500000 | 15 m + 15/30 x 3 m
                    2025-01-10 | 1000000    |   0 |  1 |    33333.33 | 1/30 of 1 m = 33,333.333
                    2025-01-10 | 1000000    |   0 |  2 |    66666.67 | 2/30 of 1 m = 66,666.667
                    2016-01-10 | 1000000.01 |   7 |  0 |  6750000.07 | 6.75 x 1,000,000.01 = 6,750,000.0675
                    2025-01-10 | 4000000    | 600 |  0 |  1224000000 | 48 m + 588 x 2 m
                    """)
    void the_share_of_the_wage_falls_with_time(
            LocalDate accident,
            BigDecimal wage,
            int months,
            int days,
            BigDecimal stmb,
            String working) {
        var pay =
                TemporaryDisability.of(new Incapacity(Rupiah.of(wage), accident, months, days))
                        .value();

        assertThat(pay.total()).as(working).isEqualTo(Rupiah.of(stmb));
    }

    @Test
    void each_stretch_of_one_rate_is_shown() {
        var pay = of(LocalDate.of(2016, 1, 10), 1_000_000, 13, 15);

        assertThat(pay.value().slices())
                .containsExactly(
                        slice(100, 6, 0, 6_000_000),
                        slice(75, 6, 0, 4_500_000),
                        slice(50, 1, 15, 750_000));
        assertThat(pay.known().reasons().steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "15 days of a month count as so many thirtieths (PP 44/2015 Lampiran III)",
                        "6 months and 0 days at 100% of the wage of Rp1,000,000 = Rp6,000,000 (PP"
                                + " 44/2015 Lampiran III)",
                        "6 months and 0 days at 75% of the wage of Rp1,000,000 = Rp4,500,000 (PP"
                                + " 44/2015 Lampiran III)",
                        "1 months and 15 days at 50% of the wage of Rp1,000,000 = Rp750,000 (PP"
                                + " 44/2015 Lampiran III)",
                        "Pay while unable to work: Rp11,250,000");
    }

    private static TemporaryDisability.Slice slice(int rate, int months, int days, long amount) {
        return new TemporaryDisability.Slice(Percent.of(rate), months, days, Rupiah.of(amount));
    }

    @Test
    void part_months_are_practice_and_so_less_sure() {
        var day = LocalDate.of(2025, 1, 10);

        assertThat(of(day, 5_000_000, 14, 0).known().reasons().confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(of(day, 5_000_000, 14, 1).known().reasons().confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    /** First and last day both count. */
    @ParameterizedTest(name = "{0} to {1}: {2} months {3} days")
    @CsvSource(
            textBlock =
                    """
                    2025-01-10, 2025-01-10,  0,  1
                    2025-01-10, 2025-02-09,  1,  0
                    2025-01-10, 2025-02-10,  1,  1
                    2025-01-01, 2025-01-31,  1,  0
                    2025-01-01, 2025-12-31, 12,  0
                    2025-01-10, 2026-03-09, 14,  0
                    2024-02-01, 2024-02-29,  1,  0
                    2025-03-02, 2025-03-31,  0, 30
                    """)
    void days_between_two_dates(LocalDate first, LocalDate last, int months, int days) {
        var wage = Rupiah.of(3_000_000);

        assertThat(Incapacity.between(wage, first, first, last))
                .isEqualTo(new Incapacity(wage, first, months, days));
    }

    @Test
    void the_last_day_does_not_lie_before_the_first() {
        var day = LocalDate.of(2025, 1, 10);

        assertThatThrownBy(() -> Incapacity.between(Rupiah.of(1), day, day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2025-01-10", "2025-01-09");
    }

    @ParameterizedTest(name = "{0}, {1}, {2} months {3} days: {4}")
    @CsvSource(
            textBlock =
                    """
                    2025-01-10,       0,   1,  0, contribution.wage_not_positive
                    2025-01-10, 3000000,   0,  0, accident.no_time
                    2025-01-10, 3000000,  -1,  0, accident.no_time
                    2025-01-10, 3000000,   1, -1, accident.no_time
                    2025-01-10, 3000000, 601,  0, accident.time_beyond_belief
                    2025-01-10, 3000000,   1, 31, accident.time_beyond_belief
                    1993-06-30, 3000000,   1,  0, accident.before_stmb
                    """)
    void what_cannot_be_is_refused(
            LocalDate accident, long wage, int months, int days, String key) {
        assertThat(of(accident, wage, months, days))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    /** The employer has paid the wage and is given back what STMB covers of it. */
    @ParameterizedTest(name = "advance {0}: {1} back to the employer")
    @CsvSource(
            textBlock =
                    """
                    0,        0
                    40000000, 40000000
                    65000000, 65000000
                    70000000, 65000000
                    """)
    void the_employer_is_reimbursed(long advance, long back) {
        var pay = of(LocalDate.of(2025, 1, 10), 5_000_000, 14, 0).value();

        assertThat(pay.reimbursed(Rupiah.of(advance))).isEqualTo(Rupiah.of(back));
    }

    /**
     * A day more never gives less, a higher wage never gives less, and no day gives a whole wage.
     */
    @Test
    void it_rises_with_time_and_wage() {
        var random = new Random(20250110);
        for (var i = 0; i < 2_000; i++) {
            var accident = LocalDate.of(1993, 7, 1).plusDays(random.nextInt(12_000));
            var wage = 1 + random.nextLong(20_000_000);
            var thirtieths = 1 + random.nextInt(900);
            var pay = of(accident, wage, thirtieths / 30, thirtieths % 30).value().total();
            var longer =
                    of(accident, wage, (thirtieths + 1) / 30, (thirtieths + 1) % 30)
                            .value()
                            .total();
            var richer = of(accident, wage + 1, thirtieths / 30, thirtieths % 30).value().total();

            assertThat(pay.isNegative()).isFalse();
            assertThat(longer).isGreaterThan(pay);
            assertThat(richer).isGreaterThan(pay);
            assertThat(longer.minus(pay)).isLessThanOrEqualTo(Rupiah.of(wage));
        }
    }

    private static Answer<TemporaryDisability> of(
            LocalDate accident, long wage, int months, int days) {
        return TemporaryDisability.of(new Incapacity(Rupiah.of(wage), accident, months, days));
    }
}
