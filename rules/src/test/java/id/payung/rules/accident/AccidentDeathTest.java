package id.payung.rules.accident;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;

/** PP 44/2015 Lampiran III and PP 82/2019: death and total permanent disability. */
class AccidentDeathTest {

    @ParameterizedTest(name = "{1} on {0}: {6}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # day     | wage       | death        | berkala  | funeral  | total        | working
                    2015-07-01 | 2500000    | 120000000    |  4800000 |  3000000 | 127800000    | 48 x 2.5 m = 120 m
                    2019-12-01 | 3000000    | 144000000    |  4800000 |  3000000 | 151800000    | 48 x 3 m = 144 m; old sums
                    2019-12-02 | 3000000    | 144000000    | 12000000 | 10000000 | 166000000    | 48 x 3 m = 144 m; new sums
                    2025-03-01 | 3000000    | 144000000    | 12000000 | 10000000 | 166000000    | 60% x 80 x 3 m
                    2026-05-01 | 6200000    | 297600000    | 12000000 | 10000000 | 319600000    | 48 x 6.2 m = 297.6 m
                    2026-05-01 | 1000000    |  48000000    | 12000000 | 10000000 |  70000000    | self-employed, lowest base: 48 m
                    2026-05-01 | 416667     |  20000016    | 12000000 | 10000000 |  42000016    | 48 x 416,667 = 20,000,016, above 20 m
                    2026-05-01 | 416666     |  20000000    | 12000000 | 10000000 |  42000000    | 48 x 416,666 = 19,999,968: raised to 20 m
                    2018-05-01 | 337500     |  16200000    |  4800000 |  3000000 |  24000000    | 48 x 337,500 = 16.2 m exactly
                    2018-05-01 | 337499     |  16200000    |  4800000 |  3000000 |  24000000    | 16,199,952: raised to 16.2 m
                    2026-05-01 | 1234567.89 |  59259258.72 | 12000000 | 10000000 |  81259258.72 | 48 x 1,234,567.89
                    """)
    void forty_eight_wages_berkala_and_funeral(
            LocalDate day,
            BigDecimal wage,
            BigDecimal death,
            BigDecimal berkala,
            BigDecimal funeral,
            BigDecimal total,
            String working) {
        var benefit = AccidentDeath.of(Rupiah.of(wage), day).value();

        assertThat(benefit)
                .as(working)
                .isEqualTo(
                        new AccidentDeath(
                                Rupiah.of(death), Rupiah.of(berkala), Rupiah.of(funeral)));
        assertThat(benefit.total()).as(working).isEqualTo(Rupiah.of(total));
    }

    @Test
    void the_minimum_is_less_sure_than_the_rest() {
        var day = LocalDate.of(2026, 5, 1);

        assertThat(confidence(AccidentDeath.of(Rupiah.of(416_667), day)))
                .isEqualTo(Confidence.HIGH);
        assertThat(confidence(AccidentDeath.of(Rupiah.of(416_666), day)))
                .isEqualTo(Confidence.MEDIUM);
    }

    /** 48 x 337,500 is the old compensation of JKM exactly: nothing has to be raised. */
    @Test
    void a_share_that_equals_the_minimum_is_not_raised() {
        var answer = AccidentDeath.of(Rupiah.of(337_500), LocalDate.of(2018, 5, 1));

        assertThat(confidence(answer)).isEqualTo(Confidence.HIGH);
        assertThat(answer.known().reasons().steps()).hasSize(4);
    }

    @Test
    void the_steps_of_total_permanent_disability_can_be_read() {
        var answer = TotalPermanent.of(Rupiah.of(5_000_000), LocalDate.of(2024, 7, 1));

        assertThat(
                        answer.known().reasons().steps().stream()
                                .map(Explanation.INDONESIAN::text)
                                .toList())
                .containsExactly(
                        "Cacat total tetap: 70% dari 80 kali upah Rp5.000.000 = Rp280.000.000 (PP"
                                + " 44/2015 Lampiran III)",
                        "Santunan berkala 24 bulan, dapat dibayar sekaligus: Rp12.000.000 (PP"
                                + " 82/2019 Lampiran)",
                        "Seluruhnya Rp292.000.000");
    }

    @ParameterizedTest(name = "{1} on {0}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # day     | wage       | lump sum     | berkala  | total        | working
                    2016-02-29 | 4000000    | 224000000    |  4800000 | 228800000    | 56 x 4 m = 224 m
                    2019-12-01 | 5000000    | 280000000    |  4800000 | 284800000    | 56 x 5 m = 280 m
                    2019-12-02 | 5000000    | 280000000    | 12000000 | 292000000    | 56 x 5 m = 280 m
                    2024-07-01 | 5000000    | 280000000    | 12000000 | 292000000    | 70% x 80 x 5 m
                    2026-01-01 | 1000000    |  56000000    | 12000000 |  68000000    | 56 x 1 m
                    2026-01-01 | 3333333.33 | 186666666.48 | 12000000 | 198666666.48 | 56 x 3,333,333.33
                    """)
    void total_permanent_disability_is_fifty_six_wages(
            LocalDate day,
            BigDecimal wage,
            BigDecimal lumpSum,
            BigDecimal berkala,
            BigDecimal total,
            String working) {
        var benefit = TotalPermanent.of(Rupiah.of(wage), day).value();

        assertThat(benefit)
                .as(working)
                .isEqualTo(new TotalPermanent(Rupiah.of(lumpSum), Rupiah.of(berkala)));
        assertThat(benefit.total()).as(working).isEqualTo(Rupiah.of(total));
    }

    @ParameterizedTest(name = "a wage of {0}")
    @CsvSource(
            textBlock =
                    """
                    0,           contribution.wage_not_positive
                    -5000000,    contribution.wage_not_positive
                    10000000001, contribution.wage_beyond_belief
                    """)
    void a_wage_that_cannot_be_is_refused(long wage, String key) {
        var day = LocalDate.of(2025, 3, 1);

        assertThat(AccidentDeath.of(Rupiah.of(wage), day))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
        assertThat(TotalPermanent.of(Rupiah.of(wage), day))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why().key()).isEqualTo(key));
    }

    @Test
    void before_pp_44_2015_an_officer_decides() {
        var answer = AccidentDeath.of(Rupiah.of(3_000_000), LocalDate.of(2015, 6, 30));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer ->
                                assertThat(Explanation.INDONESIAN.text(officer.question()))
                                        .contains("30 Juni 2015", "Jamsostek"));
        assertThat(TotalPermanent.of(Rupiah.of(3_000_000), LocalDate.of(2015, 6, 30)))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    @Test
    void its_steps_can_be_read() {
        var reasons =
                AccidentDeath.of(Rupiah.of(300_000), LocalDate.of(2025, 3, 1)).known().reasons();

        assertThat(reasons.steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "Death by work accident: 60% of 80 times the wage of Rp300,000 ="
                                + " Rp14,400,000 (PP 44/2015 Lampiran III)",
                        "That is Rp14,400,000; a death by work accident gives no less than the"
                                + " death compensation of JKM: Rp20,000,000 (PP 44/2015 Lampiran"
                                + " III)",
                        "Periodic compensation for 24 months, may be paid at once: Rp12,000,000"
                                + " (PP 82/2019 Lampiran)",
                        "Funeral: Rp10,000,000 (PP 82/2019 Lampiran)",
                        "Together Rp42,000,000");
    }

    private static Confidence confidence(Answer<?> answer) {
        return answer.known().reasons().confidence();
    }
}
