package id.payung.rules.death;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who receives, in the order of the law; until when, and what a delay costs. */
class HeirsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # living                                                        | entitled         | funeral only
                    SPOUSE                                                           | SPOUSE           | false
                    CHILD                                                            | CHILD            | false
                    SPOUSE,CHILD,BLOOD_RELATIVE,SIBLING                              | SPOUSE,CHILD     | false
                    BLOOD_RELATIVE,SIBLING,PARENT_IN_LAW                             | BLOOD_RELATIVE   | false
                    SIBLING,PARENT_IN_LAW,ARRANGED_FUNERAL                           | SIBLING          | false
                    PARENT_IN_LAW,NAMED_IN_WILL                                      | PARENT_IN_LAW    | false
                    NAMED_IN_WILL,ARRANGED_FUNERAL                                   | NAMED_IN_WILL    | false
                    ARRANGED_FUNERAL                                                 | ARRANGED_FUNERAL | true
                    """)
    void the_first_rank_that_somebody_holds(String living, String entitled, boolean funeralOnly) {
        var answer = Heirs.of(family(LocalDate.of(2024, 5, 1), living, null));

        assertThat(answer.value()).isEqualTo(new Heirs(relations(entitled), funeralOnly));
    }

    private static Set<Relation> relations(String names) {
        var relations = EnumSet.noneOf(Relation.class);
        Arrays.stream(names.split(",")).map(Relation::valueOf).forEach(relations::add);
        return relations;
    }

    private static Heirs.Family family(LocalDate death, String living, @Nullable Boolean notarial) {
        return new Heirs.Family(death, relations(living), notarial);
    }

    /** Permenaker 1/2025: a will is a notary's deed. */
    @Test
    void a_will_has_to_be_notarial_since_2025() {
        var before = LocalDate.of(2025, 2, 23);
        var since = LocalDate.of(2025, 2, 24);

        assertThat(Heirs.of(family(before, "NAMED_IN_WILL", null)))
                .isInstanceOf(Answer.Known.class);
        assertThat(Heirs.of(family(before, "NAMED_IN_WILL", false)))
                .isInstanceOf(Answer.Known.class);
        assertThat(Heirs.of(family(since, "NAMED_IN_WILL", null)))
                .isEqualTo(new Answer.NeedsToKnow<>("notarial_will"));
        assertThat(Heirs.of(family(since, "NAMED_IN_WILL", false)))
                .isInstanceOfSatisfying(
                        Answer.ForAnOfficer.class,
                        officer ->
                                assertThat(officer.question().key())
                                        .isEqualTo("death.will_not_notarial"));
        var notarial = Heirs.of(family(since, "NAMED_IN_WILL", true)).known();
        assertThat(notarial.value().entitled()).containsExactly(Relation.NAMED_IN_WILL);
        assertThat(notarial.reasons().basis().toString()).contains("Permenaker 1/2025");
        assertThat(Heirs.of(family(since, "SPOUSE,NAMED_IN_WILL", null)).value().entitled())
                .containsExactly(Relation.SPOUSE);
    }

    @Test
    void nobody_named_is_a_question() {
        var nobody = new Heirs.Family(LocalDate.of(2024, 5, 1), Set.of(), null);

        assertThat(Heirs.of(nobody)).isEqualTo(new Answer.NeedsToKnow<>("heirs"));
    }

    @Test
    void its_steps_name_the_heirs() {
        var answer = Heirs.of(family(LocalDate.of(2024, 5, 1), "ARRANGED_FUNERAL", null));

        assertThat(
                        answer.known().reasons().steps().stream()
                                .map(Explanation.INDONESIAN::text)
                                .toList())
                .containsExactly(
                        "Ahli waris: pihak yang mengurus pemakaman (PP 44/2015)",
                        "Tidak ada ahli waris: hanya biaya pemakaman yang dibayar (PP 44/2015)");
    }

    /**
     * Three working days from complete papers, then 1 % a day. 2025: 31 March to 7 April is
     * Idulfitri.
     */
    @ParameterizedTest(name = "papers {0}, paid {1}: due {2}, {3} days late, {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # papers  | paid       | due        | late | compensation | working
                    2024-11-04 | 2024-11-04 | 2024-11-07 |  0 |        0 | Monday + 3 working days = Thursday
                    2024-11-04 | 2024-11-07 | 2024-11-07 |  0 |        0 | on the last day
                    2024-11-04 | 2024-11-08 | 2024-11-07 |  1 |   420000 | 1 x 1% x 42 m
                    2024-11-04 | 2024-11-17 | 2024-11-07 | 10 |  4200000 | 10 x 1% x 42 m
                    2024-11-07 | 2024-11-12 | 2024-11-12 |  0 |        0 | Thursday: Fri, Mon, Tue
                    2024-11-08 | 2024-11-14 | 2024-11-13 |  1 |   420000 | Friday: Mon, Tue, Wed
                    2024-11-09 | 2024-11-13 | 2024-11-13 |  0 |        0 | Saturday: Mon, Tue, Wed
                    """)
    void the_promise_of_three_working_days(
            LocalDate papers,
            LocalDate paid,
            LocalDate due,
            long late,
            long compensation,
            String working) {
        var payment = new LatePayment.Payment(Rupiah.of(42_000_000), papers, paid);

        assertThat(LatePayment.of(payment).value())
                .as(working)
                .isEqualTo(new LatePayment(due, late, Rupiah.of(compensation)));
    }

    @Test
    void holidays_move_the_last_day() {
        // 25 and 26 December 2024 are without work: Tue 24, Fri 27, Mon 30.
        var payment =
                new LatePayment.Payment(
                        Rupiah.of(42_000_000),
                        LocalDate.of(2024, 12, 23),
                        LocalDate.of(2024, 12, 31));

        assertThat(LatePayment.of(payment).value())
                .isEqualTo(new LatePayment(LocalDate.of(2024, 12, 30), 1, Rupiah.of(420_000)));
    }

    @Test
    void a_late_payment_says_how_late_and_one_in_time_does_not() {
        var papers = LocalDate.of(2024, 11, 4);
        var inTime = new LatePayment.Payment(Rupiah.of(42_000_000), papers, papers);
        var late =
                new LatePayment.Payment(Rupiah.of(42_000_000), papers, LocalDate.of(2024, 11, 9));

        assertThat(sentences(inTime))
                .containsExactly(
                        "To be paid within 3 working days of complete papers, until 7 November 2024"
                                + " (UU 40/2004 Pasal 45)");
        assertThat(sentences(late))
                .last()
                .isEqualTo(
                        "2 days late: 1% of Rp42,000,000 for each day = Rp840,000 (UU 40/2004 Pasal"
                                + " 45)");
    }

    private static List<String> sentences(LatePayment.Payment payment) {
        return LatePayment.of(payment).known().reasons().steps().stream()
                .map(Explanation.ENGLISH::text)
                .toList();
    }

    @Test
    void a_payment_that_cannot_be() {
        var papers = LocalDate.of(2024, 11, 4);

        assertThat(refusal(Rupiah.of(1), papers, papers.minusDays(1)))
                .isEqualTo("death.paid_before_papers");
        assertThat(refusal(Rupiah.of(-1), papers, papers)).isEqualTo("death.benefit_negative");
        var old = LocalDate.of(2015, 6, 30);
        assertThat(LatePayment.of(new LatePayment.Payment(Rupiah.of(1), old, old)))
                .isInstanceOf(Answer.ForAnOfficer.class);
    }

    private static String refusal(Rupiah benefit, LocalDate papers, LocalDate paid) {
        return ((Answer.Refused<LatePayment>)
                        LatePayment.of(new LatePayment.Payment(benefit, papers, paid)))
                .why()
                .key();
    }

    @Test
    void one_event_gives_one_benefit() {
        var event = LocalDate.of(2024, 5, 1);

        assertThat(OncePerEvent.refusal(event, List.of())).isEmpty();
        assertThat(OncePerEvent.refusal(event, List.of(event.plusDays(1)))).isEmpty();
        assertThat(OncePerEvent.refusal(event, List.of(event.plusDays(1), event)))
                .hasValueSatisfying(step ->
                        assertThat(Explanation.ENGLISH.text(step))
                                .contains("1 May 2024", "paid already"));
    }
}
