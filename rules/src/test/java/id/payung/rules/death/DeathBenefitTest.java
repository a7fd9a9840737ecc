package id.payung.rules.death;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.Segment;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Reasons;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

/** PP 44/2015 Pasal 34, PP 82/2019 Pasal 34, Permenaker 1/2025. */
class DeathBenefitTest {

    /** Each version on both sides of its first day. */
    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # day     | death    | berkala  | funeral  | total    | working
                    2015-07-01 | 16200000 |  4800000 |  3000000 | 24000000 | 16.2 + 24 x 0.2 + 3 million
                    2017-03-15 | 16200000 |  4800000 |  3000000 | 24000000 | 16.2 + 4.8 + 3 million
                    2019-12-01 | 16200000 |  4800000 |  3000000 | 24000000 | last day of PP 44/2015 as first issued
                    2019-12-02 | 20000000 | 12000000 | 10000000 | 42000000 | 20 + 24 x 0.5 + 10 million
                    2024-11-05 | 20000000 | 12000000 | 10000000 | 42000000 | 20 + 12 + 10 million
                    2025-02-23 | 20000000 | 12000000 | 10000000 | 42000000 | day before Permenaker 1/2025
                    2025-02-24 | 20000000 | 12000000 | 10000000 | 42000000 | a wage earner does not wait
                    2026-11-22 | 20000000 | 12000000 | 10000000 | 42000000 | today
                    """)
    void pasal_34_three_sums(
            LocalDate day, long death, long berkala, long funeral, long total, String working) {
        var benefit = DeathBenefit.of(Death.ofWageEarner(day)).value();

        assertThat(benefit)
                .as(working)
                .isEqualTo(
                        new DeathBenefit.Whole(
                                Rupiah.of(death), Rupiah.of(berkala), Rupiah.of(funeral)));
        assertThat(benefit.total()).as(working).isEqualTo(Rupiah.of(total));
    }

    /** Permenaker 1/2025: three full months of membership, the self-employed alone. */
    @ParameterizedTest(name = "{0} since {1}, died {2}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # segment | since | day     | total    | confidence | working
                    BPU   | 2025-07-05 | 2025-08-20 | 10000000 | MEDIUM | 5 Jul to 20 Aug: 1 full month, under 3
                    BPU   | 2025-07-05 | 2025-10-03 | 10000000 | MEDIUM | 2 full months
                    BPU   | 2025-07-05 | 2025-10-04 | 10000000 | MEDIUM | 2 full months; the third is complete tomorrow
                    BPU   | 2025-07-05 | 2025-10-05 | 42000000 | MEDIUM | 3 full months today: an interpretation
                    BPU   | 2025-07-05 | 2025-10-06 | 42000000 | HIGH   | 3 full months since yesterday
                    BPU   | 2025-07-05 | 2025-11-20 | 42000000 | HIGH   | 4 full months
                    BPU   | 2025-02-23 | 2025-02-23 | 42000000 | HIGH   | one day was enough before the rule
                    BPU   | 2025-02-24 | 2025-02-24 | 10000000 | MEDIUM | 0 full months on the first day of the rule
                    BPU   | 2024-11-24 | 2025-02-24 | 42000000 | MEDIUM | 3 full months on the first day of the rule
                    BPU   | 2024-11-25 | 2025-02-24 | 10000000 | MEDIUM | 2 full months
                    BPU   | 2025-11-30 | 2026-02-28 | 10000000 | MEDIUM | no 30 February: 2 full months
                    BPU   | 2025-11-30 | 2026-03-02 | 42000000 | HIGH   | 3 full months
                    PU    | 2025-07-05 | 2025-08-20 | 42000000 | MEDIUM | read as the self-employed alone
                    JAKON | 2025-07-05 | 2025-08-20 | 42000000 | MEDIUM | read as the self-employed alone
                    PU    | 2025-07-05 | 2025-11-20 | 42000000 | HIGH   | not asked
                    """)
    void permenaker_1_2025_the_self_employed_wait(
            Segment segment,
            LocalDate since,
            LocalDate day,
            long total,
            Confidence confidence,
            String working) {
        var answer = DeathBenefit.of(new Death(day, segment, since, null));

        assertThat(answer.value().total()).as(working).isEqualTo(Rupiah.of(total));
        assertThat(answer.known().reasons().confidence()).as(working).isEqualTo(confidence);
    }

    /** Where the day of the membership is not known, the months paid show how long it was. */
    @ParameterizedTest(name = "{0}, {1} months paid: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # segment | paid | total
                    BPU |  2 | 10000000
                    BPU |  3 | 42000000
                    BPU | 20 | 42000000
                        |  3 | 42000000
                    PU  |  1 | 42000000
                    PU  |    | 42000000
                    """)
    void months_paid_show_how_long_the_membership_was(
            @Nullable Segment segment, @Nullable Integer paid, long total) {
        var death = new Death(LocalDate.of(2025, 8, 20), segment, null, paid);

        assertThat(DeathBenefit.of(death).value().total()).isEqualTo(Rupiah.of(total));
    }

    @ParameterizedTest(name = "{0}, {1} months paid: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # segment | paid | missing
                    BPU |   | member_since
                        |   | segment,member_since
                        | 2 | segment
                    """)
    void what_decides_is_asked_for_at_once(
            @Nullable Segment segment, @Nullable Integer paid, String missing) {
        var death = new Death(LocalDate.of(2025, 8, 20), segment, null, paid);

        assertThat(DeathBenefit.of(death))
                .isEqualTo(new Answer.NeedsToKnow<>(List.of(missing.split(","))));
    }

    @Test
    void before_permenaker_1_2025_nothing_more_is_asked() {
        var death = new Death(LocalDate.of(2025, 2, 23), null, null, null);

        assertThat(DeathBenefit.of(death).value().total()).isEqualTo(Rupiah.of(42_000_000));
    }

    /** Permenaker 4/2023 Lampiran: one sum during the contract. */
    @ParameterizedTest(name = "migrant worker, {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2023-02-22, HIGH
                    2024-06-01, HIGH
                    2026-08-27, HIGH
                    2026-08-28, MEDIUM
                    """)
    void a_migrant_worker_during_the_contract(LocalDate day, Confidence confidence) {
        var answer = DeathBenefit.of(new Death(day, Segment.PMI, null, null));

        assertThat(answer.value()).isEqualTo(new DeathBenefit.OfMigrant(Rupiah.of(85_000_000)));
        assertThat(answer.known().reasons().confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PMI | 2018-12-31 | death.migrant_before_2023
                    PMI | 2019-01-01 | death.migrant_before_2023
                    PMI | 2023-02-21 | death.migrant_before_2023
                    PU  | 2015-06-30 | death.jamsostek
                    BPU | 2013-01-01 | death.jamsostek
                    """)
    void an_officer_decides_where_amounts_are_not_certain(
            Segment segment, LocalDate day, String question) {
        var answer = DeathBenefit.of(new Death(day, segment, null, null));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer -> {
                            assertThat(officer.question().key()).isEqualTo(question);
                            assertThat(officer.question().operands()).isEqualTo(List.of(day));
                        });
    }

    @Test
    void nobody_becomes_a_member_after_death() {
        var answer =
                DeathBenefit.of(
                        new Death(
                                LocalDate.of(2025, 8, 20),
                                Segment.BPU,
                                LocalDate.of(2025, 8, 21),
                                null));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused ->
                                assertThat(Explanation.ENGLISH.text(refused.why()))
                                        .contains("21 August 2025", "20 August 2025", "Maybe"));
    }

    @Test
    void the_day_of_death_may_be_the_first_day() {
        var day = LocalDate.of(2024, 8, 20);

        assertThat(DeathBenefit.of(new Death(day, Segment.BPU, day, null)).value().total())
                .isEqualTo(Rupiah.of(42_000_000));
    }

    @Test
    void its_steps_say_where_each_sum_stands() {
        var answer =
                DeathBenefit.of(
                        new Death(
                                LocalDate.of(2025, 8, 20),
                                Segment.BPU,
                                LocalDate.of(2025, 1, 1),
                                null));

        assertThat(sentences(answer.known().reasons(), Explanation.ENGLISH))
                .containsExactly(
                        "7 full months of membership: the waiting time of 3 months is over"
                                + " (Permenaker 1/2025)",
                        "Death compensation: Rp20,000,000 (PP 82/2019 Pasal 34)",
                        "Periodic compensation for 24 months, paid at once: Rp12,000,000 (PP"
                                + " 82/2019 Pasal 34)",
                        "Funeral: Rp10,000,000 (PP 82/2019 Pasal 34)",
                        "Together Rp42,000,000");
        assertThat(sentences(answer.known().reasons(), Explanation.INDONESIAN))
                .last()
                .isEqualTo("Seluruhnya Rp42.000.000");
    }

    private static List<String> sentences(Reasons reasons, Explanation language) {
        return reasons.steps().stream().map(language::text).toList();
    }
}
