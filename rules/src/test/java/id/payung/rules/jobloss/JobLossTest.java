package id.payung.rules.jobloss;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** PP 37/2021 Pasal 21, 25 and 40, PP 6/2025: cash, claims and until when. */
class JobLossTest {

    /** 45 % and 25 % for three months each; 60 % for six since 7 February 2025. */
    @ParameterizedTest(name = "laid off {0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # lay-off | wage       | first      | fourth     | total       | confidence | working
                    2021-02-02 | 3000000    | 1350000    |  750000    |  6300000    | HIGH   | 3 x 45% + 3 x 25% of 3 m
                    2024-08-06 | 4000000    | 1800000    | 1000000    |  8400000    | HIGH   | six months end on 6 February 2025
                    2024-08-07 | 4000000    | 1800000    | 1000000    |  8400000    | MEDIUM | a month is paid from 7 February 2025
                    2024-12-10 | 7000000    | 2250000    | 1250000    | 10500000    | MEDIUM | cap 5 m: 6.75 + 3.75 m
                    2025-02-06 | 5000000    | 2250000    | 1250000    | 10500000    | MEDIUM | last day of PP 37/2021
                    2025-02-07 | 5000000    | 3000000    | 3000000    | 18000000    | HIGH   | first day of PP 6/2025: 6 x 60% x 5 m
                    2025-03-10 | 7000000    | 3000000    | 3000000    | 18000000    | HIGH   | cap 5 m
                    2025-03-10 | 5000001    | 3000000    | 3000000    | 18000000    | HIGH   | cap 5 m
                    2025-03-10 | 4999999    | 2999999.40 | 2999999.40 | 17999996.40 | HIGH   | 60% x 4,999,999 x 6
                    2025-03-10 | 3333333    | 1999999.80 | 1999999.80 | 11999998.80 | HIGH   | 60% x 3,333,333 x 6
                    2023-03-10 | 3333333.33 | 1500000    |  833333.33 |  6999999.99 | HIGH   | 1,499,999.9985 and 833,333.3325
                    """)
    void pasal_21_cash(
            LocalDate day,
            BigDecimal wage,
            BigDecimal first,
            BigDecimal fourth,
            BigDecimal total,
            Confidence confidence,
            String working) {
        var answer = JobLossCash.of(new JobLossCash.Layoff(Rupiah.of(wage), day, null));
        var monthly = answer.value().monthly();

        assertThat(monthly).as(working).hasSize(6);
        assertThat(monthly.subList(0, 3)).as(working).containsOnly(Rupiah.of(first));
        assertThat(monthly.subList(3, 6)).as(working).containsOnly(Rupiah.of(fourth));
        assertThat(answer.value().total()).as(working).isEqualTo(Rupiah.of(total));
        assertThat(answer.known().reasons().confidence()).as(working).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "laid off {0} at {1}, claimed {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2021-02-01 | 5000000     |            | jobloss.before_the_law
                    2025-03-10 | 0           |            | contribution.wage_not_positive
                    2025-03-10 | 99999999999 |            | contribution.wage_beyond_belief
                    2025-03-10 | 5000000     | 2025-03-09 | jobloss.claim_before_layoff
                    2025-02-06 | 5000000     | 2025-02-07 | officer jobloss.old_or_new
                    2024-12-10 | 5000000     | 2025-02-20 | officer jobloss.old_or_new
                    2024-12-10 | 5000000     | 2025-02-06 | known
                    2025-02-07 | 5000000     | 2025-02-07 | known
                    2025-03-10 | 5000000     | 2025-03-10 | known
                    """)
    void cash_that_cannot_be_or_is_not_certain(
            LocalDate day, long wage, @Nullable LocalDate claimed, String outcome) {
        var layoff = new JobLossCash.Layoff(Rupiah.of(wage), day, claimed);

        assertThat(outcome(JobLossCash.of(layoff))).isEqualTo(outcome);
    }

    private static String outcome(Answer<?> answer) {
        return switch (answer) {
            case Answer.Known<?> _ -> "known";
            case Answer.NeedsToKnow<?>(var facts) -> "needs " + facts;
            case Answer.Refused<?>(var why) -> why.key();
            case Answer.ForAnOfficer<?>(var question, _) -> "officer " + question.key();
        };
    }

    @Test
    void its_steps_can_be_read() {
        var layoff = new JobLossCash.Layoff(Rupiah.of(7_000_000), LocalDate.of(2024, 12, 10), null);

        assertThat(
                        JobLossCash.of(layoff).known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "Of the wage of Rp7,000,000 up to Rp5,000,000 counts: Rp5,000,000 (PP"
                                + " 37/2021 Pasal 11(6))",
                        "3 months at 45% of Rp5,000,000 = Rp2,250,000 each (PP 37/2021 Pasal 21)",
                        "3 months at 25% of Rp5,000,000 = Rp1,250,000 each (PP 37/2021 Pasal 21)",
                        "Months that are paid from 7 February 2025 on may follow PP 6/2025; its"
                                + " transition was not read (PP 6/2025 Pasal 21)",
                        "Cash together: Rp10,500,000");
    }

    @Test
    void a_higher_wage_never_gives_less_and_the_cap_holds() {
        var random = new Random(37);
        for (var i = 0; i < 2_000; i++) {
            var day = LocalDate.of(2021, 2, 2).plusDays(random.nextInt(2_000));
            var wage = Rupiah.ofSen(1 + random.nextLong(800_000_000));
            var cash = cash(day, wage);

            assertThat(cash.total()).isLessThanOrEqualTo(Rupiah.of(18_000_000));
            assertThat(cash(day, wage.plus(Rupiah.ofSen(1))).total())
                    .isGreaterThanOrEqualTo(cash.total());
            assertThat(cash.monthly()).noneMatch(Rupiah::isNegative);
        }
    }

    private static JobLossCash cash(LocalDate day, Rupiah wage) {
        return JobLossCash.of(new JobLossCash.Layoff(wage, day, null)).value();
    }

    /** Pasal 40: three months, six since PP 6/2025; not after new work or death. */
    @ParameterizedTest(name = "laid off {0}, claimed {1}: until {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # lay-off | claimed    | last day   | allowed | new work   | death      | working
                    2025-03-10 | 2025-10-15 | 2025-09-10 | false   |            |            | six months
                    2025-03-10 | 2025-09-10 | 2025-09-10 | true    |            |            | on the last day
                    2025-03-10 | 2025-09-11 | 2025-09-10 | false   |            |            | a day later
                    2025-02-07 | 2025-08-07 | 2025-08-07 | true    |            |            | first day of PP 6/2025
                    2025-02-06 | 2025-05-06 | 2025-05-06 | true    |            |            | three months
                    2025-02-06 | 2025-08-07 | 2025-05-06 | false   |            |            | too late by both laws
                    2024-03-10 | 2024-06-10 | 2024-06-10 | true    |            |            | three months
                    2024-03-10 | 2024-06-11 | 2024-06-10 | false   |            |            | a day later
                    2024-08-06 | 2025-02-07 | 2024-11-06 | false   |            |            | six months are over too
                    2021-02-02 | 2021-05-02 | 2021-05-02 | true    |            |            | first day of JKP
                    2025-08-31 | 2026-02-28 | 2026-02-28 | true    |            |            | no 31 February
                    2025-03-10 |            | 2025-09-10 |         |            |            | not claimed yet
                    2025-03-10 | 2025-05-31 | 2025-05-31 | true    | 2025-06-01 |            | before the new work
                    2025-03-10 | 2025-06-01 | 2025-05-31 | false   | 2025-06-01 |            | on the first day of new work
                    2025-03-10 | 2025-06-01 | 2025-05-31 | false   |            | 2025-06-01 | on the day of death
                    2025-03-10 | 2025-04-01 | 2025-04-14 | true    | 2025-06-01 | 2025-04-15 | whichever is earlier
                    2025-03-10 | 2025-09-10 | 2025-09-10 | true    | 2025-09-11 |            | new work after the window
                    2025-03-10 | 2025-04-01 | 2025-09-10 | true    | 2025-03-10 |            | another job on the same day
                    """)
    void pasal_40_until_when(
            LocalDate layoff,
            @Nullable LocalDate claimed,
            LocalDate last,
            @Nullable Boolean allowed,
            @Nullable LocalDate newWork,
            @Nullable LocalDate death,
            String working) {
        var claim = new ClaimWindow.Claim(layoff, claimed, newWork, death);

        assertThat(ClaimWindow.of(claim).value())
                .as(working)
                .isEqualTo(new ClaimWindow(last, allowed));
    }

    @ParameterizedTest(name = "laid off {0}, claimed {1}: {2}")
    @CsvSource(
            textBlock =
                    """
                    2021-02-01, 2021-03-01, jobloss.before_the_law
                    2025-03-10, 2025-03-09, jobloss.claim_before_layoff
                    2025-02-06, 2025-05-07, officer jobloss.old_or_new
                    2025-02-06, 2025-08-06, officer jobloss.old_or_new
                    2024-10-10, 2025-02-07, officer jobloss.old_or_new
                    2024-10-10, 2025-02-06, known
                    2024-10-10, 2025-04-11, known
                    """)
    void a_claim_between_two_laws_is_for_an_officer(
            LocalDate layoff, LocalDate claimed, String outcome) {
        assertThat(outcome(ClaimWindow.of(new ClaimWindow.Claim(layoff, claimed, null, null))))
                .isEqualTo(outcome);
    }

    @Test
    void new_work_is_named_in_the_steps() {
        var claim =
                new ClaimWindow.Claim(
                        LocalDate.of(2025, 3, 10), null, LocalDate.of(2025, 6, 1), null);

        assertThat(
                        ClaimWindow.of(claim).known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "To be claimed within 6 months of 10 March 2025, until 10 September 2025"
                                + " (PP 6/2025 Pasal 40)",
                        "New work or death ends the right earlier, after 31 May 2025 (PP 6/2025"
                                + " Pasal 40)");
    }

    /** Pasal 25: three times, five years apart. */
    @ParameterizedTest(name = "laid off {0} after {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # lay-off | earlier                          | allowed | earliest
                    2025-03-10 |                                  | true    |
                    2026-03-10 | 2021-03-10                       | true    | 2026-03-10
                    2026-03-09 | 2021-03-10                       | false   | 2026-03-10
                    2031-05-01 | 2026-05-01,2021-03-10            | true    | 2031-05-01
                    2031-04-30 | 2021-03-10,2026-05-01            | false   | 2031-05-01
                    2040-01-01 | 2021-03-10,2026-05-01,2031-05-01 | false   |
                    """)
    void pasal_25_three_times(
            LocalDate layoff,
            @Nullable String earlier,
            boolean allowed,
            @Nullable LocalDate earliest) {
        assertThat(ClaimNumber.of(layoff, days(earlier)).value())
                .isEqualTo(new ClaimNumber(allowed, earliest));
    }

    private static List<LocalDate> days(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(LocalDate::parse).toList();
    }

    @ParameterizedTest(name = "laid off {0} after {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-03-10 | 2025-03-10 | jobloss.already_paid
                    2025-03-10 | 2025-03-11 | jobloss.earlier_is_later
                    2021-02-01 |            | jobloss.before_the_law
                    """)
    void claims_that_cannot_be(LocalDate layoff, @Nullable String earlier, String outcome) {
        assertThat(outcome(ClaimNumber.of(layoff, days(earlier)))).isEqualTo(outcome);
    }

    @Test
    void years_between_are_less_sure_than_their_number() {
        var day = LocalDate.of(2026, 3, 10);

        assertThat(ClaimNumber.of(day, List.of()).known().reasons().confidence())
                .isEqualTo(Confidence.HIGH);
        assertThat(ClaimNumber.of(day, days("2021-03-10")).known().reasons().confidence())
                .isEqualTo(Confidence.MEDIUM);
    }

    @ParameterizedTest(name = "training after {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2021-02-02, 1000000
                    2025-02-06, 1000000
                    2025-02-07, 2400000
                    """)
    void what_a_training_may_cost(LocalDate layoff, long cost) {
        assertThat(Training.of(layoff).value().unitCost()).isEqualTo(Rupiah.of(cost));
    }

    @Test
    void no_training_before_the_law() {
        assertThat(outcome(Training.of(LocalDate.of(2021, 2, 1))))
                .isEqualTo("jobloss.before_the_law");
    }

    /** A claim that is in time today was in time on every day before. */
    @Test
    void who_claims_earlier_is_never_later() {
        var days = new ArrayList<LocalDate>();
        var layoff = LocalDate.of(2025, 3, 10);
        for (var day = 0; day < 300; day++) {
            days.add(layoff.plusDays(day));
        }
        var allowed =
                days.stream()
                        .map(day ->
                                ClaimWindow.of(new ClaimWindow.Claim(layoff, day, null, null))
                                        .value()
                                        .allowed())
                        .toList();

        assertThat(Collections.frequency(allowed, true)).isEqualTo(185);
        assertThat(allowed.subList(0, 185)).containsOnly(true);
    }
}
