package id.payung.rules.pension;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.death.Child;
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
import java.time.LocalDate;
import java.util.List;

/** PP 45/2015 Pasal 19-23, Permenaker 29/2015 Pasal 26: each month or one sum, and to whom. */
class SurvivorTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 1);

    /** Pasal 19: 15 years of contributions at the pension age. */
    @ParameterizedTest(name = "born {0}, {1} months, asked {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # birth   | months | asked      | form
                    1971-05-10 | 180    | 2032-05-10 | monthly 180
                    1971-05-10 | 200    | 2033-05-10 | monthly 200
                    1971-05-10 | 179    | 2032-05-10 | lump sum
                    1971-05-10 | 0      | 2032-05-10 | lump sum
                    1971-05-10 | 200    | 2032-05-09 | not yet 2032-06-01
                    1967-08-10 | 130    | 2026-08-09 | not yet 2026-09-01
                    1967-08-10 | 130    | 2026-08-10 | lump sum
                    """)
    void pasal_19_fifteen_years_at_the_pension_age(
            LocalDate birth, int months, LocalDate asked, String form) {
        assertThat(form(PensionForm.of(new PensionForm.OldAge(birth, months, asked), law())))
                .isEqualTo(form);
    }

    private static String form(Answer<PensionForm> answer) {
        return switch (answer) {
            case Answer.Known<PensionForm>(PensionForm.Monthly(var months), _) ->
                    "monthly " + months;
            case Answer.Known<PensionForm>(PensionForm.LumpSum(), _) -> "lump sum";
            case Answer.Known<PensionForm>(PensionForm.NotYet(var from), _) -> "not yet " + from;
            case Answer.Refused<PensionForm>(var why) -> why.key();
            case Answer.NeedsToKnow<PensionForm>(var facts) -> "needs " + facts;
            case Answer.ForAnOfficer<PensionForm>(var question, _) -> "officer " + question.key();
        };
    }

    private static Law law() {
        return Law.builtIn();
    }

    /** Pasal 20: a month after registration, 80 % of the months paid. */
    @ParameterizedTest(name = "registered {0}, event {1}, {2} months, {3}%: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # registered | event   | months | density | form
                    2023-01-15 | 2025-05-01 | 25     | 90      | monthly 180
                    2023-01-15 | 2025-05-01 | 25     | 80      | monthly 180
                    2023-01-15 | 2025-05-01 | 25     | 79.99   | lump sum
                    2025-04-01 | 2025-05-01 | 1      | 100     | monthly 180
                    2025-04-02 | 2025-05-01 | 1      | 100     | lump sum
                    2015-07-01 | 2031-05-01 | 180    | 10      | monthly 180
                    2015-07-01 | 2031-05-01 | 185    | 95      | monthly 185
                    2015-07-01 | 2031-05-01 | 179    | 95      | monthly 180
                    2025-05-01 | 2025-05-01 | 0      | 0       | lump sum
                    2025-05-02 | 2025-05-01 | 0      | 0       | pension.event_before_registration
                    2023-01-15 | 2025-05-01 | -1     | 90      | pension.months_negative
                    2023-01-15 | 2025-05-01 | 25     | 100.01  | pension.no_such_density
                    2023-01-15 | 2025-05-01 | 25     | -1      | pension.no_such_density
                    """)
    void pasal_20_disability(
            LocalDate registered, LocalDate event, int months, String density, String form) {
        var member = new PensionForm.Disabled(registered, event, months, Percent.of(density));

        assertThat(form(PensionForm.of(member, law()))).isEqualTo(form);
    }

    /** Permenaker 29/2015 Pasal 26: a year of membership, 80 % of the months paid. */
    @ParameterizedTest(name = "{0} months of membership, {1} paid, {2}%: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # membership | paid | density | form
                    8            |      | 100     | lump sum
                    11           |      | 100     | lump sum
                    12           |      | 100     | monthly 180
                    12           |      | 80      | monthly 180
                    12           |      | 79.99   | lump sum
                    30           | 27   | 90      | monthly 180
                    200          | 180  | 90      | monthly 180
                    240          | 200  | 83.33   | monthly 200
                    300          | 180  | 60      | monthly 180
                    300          | 179  | 59.67   | lump sum
                    -1           |      | 100     | pension.months_negative
                    12           |      | 101     | pension.no_such_density
                    """)
    void pasal_26_survivors(int membership, @Nullable Integer paid, String density, String form) {
        var member = new PensionForm.Died(membership, paid, Percent.of(density));

        assertThat(form(PensionForm.of(member, law()))).isEqualTo(form);
    }

    @Test
    void forms_that_cannot_be() {
        assertThat(form(PensionForm.of(new PensionForm.OldAge(DAY, -1, DAY), law())))
                .isEqualTo("pension.months_negative");
        var old = LocalDate.of(1950, 1, 1);
        assertThat(form(PensionForm.of(new PensionForm.OldAge(old, 1, DAY), law())))
                .isEqualTo("pension.too_old_when_it_began");
    }

    @Test
    void the_reason_of_one_sum_is_written_down() {
        assertThat(lastStep(PensionForm.of(new PensionForm.Died(8, null, Percent.HUNDRED), law())))
                .isEqualTo(
                        "8 months of membership, fewer than 12: contributions and returns in one"
                                + " sum (Permenaker 29/2015 Pasal 26(2))");
        assertThat(lastStep(PensionForm.of(new PensionForm.Died(30, null, Percent.of(75)), law())))
                .isEqualTo(
                        "75% of the months are paid, less than 80%: contributions and returns in"
                                + " one sum (PP 45/2015 Pasal 20)");
        assertThat(
                        lastStep(
                                PensionForm.of(
                                        new PensionForm.OldAge(
                                                LocalDate.of(1967, 8, 10),
                                                130,
                                                LocalDate.of(2026, 9, 1)),
                                        law())))
                .isEqualTo(
                        "130 months of contributions are paid, 180 are asked: contributions and"
                                + " returns in one sum (PP 45/2015 Pasal 19)");
    }

    private static String lastStep(Answer<PensionForm> answer) {
        return Explanation.ENGLISH.text(answer.known().reasons().steps().getLast());
    }

    private static final Child YOUNG = Child.bornOn(LocalDate.of(2010, 1, 1));
    private static final Child OLD = Child.bornOn(LocalDate.of(2000, 1, 1));
    private static final Child MARRIED = new Child(LocalDate.of(2005, 1, 1), true, false);
    private static final Child WORKING = new Child(LocalDate.of(2005, 1, 1), false, true);

    /** Pasal 21: until death or remarriage. */
    @ParameterizedTest(name = "right ended {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # ended   | who
                               | SPOUSE
                    2025-05-02 | SPOUSE
                    2025-05-01 | CHILDREN
                    2024-01-01 | CHILDREN
                    """)
    void pasal_21_the_spouse_then_the_children(@Nullable LocalDate ended, PensionShare who) {
        var family = new Survivors(new Survivors.Spouse(ended), List.of(YOUNG), true);
        var pension = SurvivorPension.on(DAY, family).value();

        assertThat(pension.share()).isEqualTo(who);
        assertThat(pension.percent()).isEqualTo(Percent.of(50));
        assertThat(pension.children()).hasSize(who == PensionShare.CHILDREN ? 1 : 0);
    }

    @Test
    void pasal_22_two_registered_children_without_marriage_or_work() {
        assertThat(children(YOUNG, YOUNG, YOUNG)).containsExactly(YOUNG, YOUNG);
        assertThat(children(OLD, YOUNG)).containsExactly(YOUNG);
        assertThat(children(MARRIED, YOUNG)).containsExactly(YOUNG);
        assertThat(children(WORKING, YOUNG)).containsExactly(YOUNG);
        // The third is not registered for the pension, even when the first two have no right.
        assertThat(children(OLD, MARRIED, YOUNG)).isEmpty();
        assertThat(children()).isEmpty();
    }

    private static List<Child> children(Child... children) {
        return SurvivorPension.on(DAY, new Survivors(null, List.of(children), false))
                .value()
                .children();
    }

    /** The birthday of 23 is the last day. */
    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    2002-05-02, CHILDREN
                    2002-05-01, CHILDREN
                    2002-04-30,
                    """)
    void until_the_birthday_of_23(LocalDate birth, @Nullable PensionShare who) {
        var family = new Survivors(null, List.of(Child.bornOn(birth)), false);

        assertThat(SurvivorPension.on(DAY, family).value().share()).isEqualTo(who);
    }

    /** Pasal 23: the parents of a member who left neither spouse nor child. */
    @Test
    void pasal_23_the_parents() {
        var parents = SurvivorPension.on(DAY, new Survivors(null, List.of(), true)).known();

        assertThat(parents.value())
                .isEqualTo(new SurvivorPension(PensionShare.PARENTS, Percent.of(20), List.of()));
        assertThat(parents.reasons().confidence()).isEqualTo(Confidence.HIGH);
        assertThat(Explanation.ENGLISH.text(parents.reasons().steps().getFirst()))
                .isEqualTo("parents: 20% of the member's pension");
    }

    @Test
    void parents_after_others_are_for_an_officer() {
        var afterSpouse =
                new Survivors(new Survivors.Spouse(LocalDate.of(2024, 1, 1)), List.of(), true);
        var afterChild = new Survivors(null, List.of(OLD), true);

        assertThat(SurvivorPension.on(DAY, afterSpouse)).isInstanceOf(Answer.ForAnOfficer.class);
        assertThat(SurvivorPension.on(DAY, afterChild)).isInstanceOf(Answer.ForAnOfficer.class);
    }

    @Test
    void when_nobody_is_left() {
        var ended = new Survivors.Spouse(LocalDate.of(2024, 1, 1));
        var nobody = SurvivorPension.on(DAY, new Survivors(ended, List.of(OLD), false)).known();

        assertThat(nobody.value()).isEqualTo(new SurvivorPension(null, Percent.ZERO, List.of()));
        assertThat(nobody.reasons().steps().stream().map(Explanation.ENGLISH::text).toList())
                .containsExactly(
                        "The right of the widow or widower ended on 1 January 2024",
                        "On 1 May 2025 nobody has a right to the pension any more (PP 45/2015"
                                + " Pasal 22)");
    }

    /** Pasal 21-23 of a pension that was already paid. */
    @ParameterizedTest(name = "{1} of {0} in {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # paid    | who      | year | monthly   | working
                    1200000    | MEMBER   | 2025 | 1200000   | all of it
                    1200000    | SPOUSE   | 2025 |  600000   | 50%
                    1200000    | CHILDREN | 2025 |  600000   | 50% together
                    1200000    | PARENTS  | 2025 |  399700   | 20% = 240,000, raised to the minimum
                    4932300    | PARENTS  | 2026 |  986460   | 20%
                    700000.01  | SPOUSE   | 2021 |  356600   | 350,000.005, raised to the minimum
                    900000.01  | SPOUSE   | 2021 |  450000.01 | 450,000.005, half up
                    """)
    void a_share_of_the_pension_paid(
            BigDecimal paid, PensionShare who, int year, BigDecimal monthly, String working) {
        var inherited = new MonthlyPension.Inherited(Rupiah.of(paid), who, year);

        assertThat(MonthlyPension.of(inherited, law()).value().monthly())
                .as(working)
                .isEqualTo(Rupiah.of(monthly));
    }

    @Test
    void a_share_that_cannot_be() {
        var nothing = new MonthlyPension.Inherited(Rupiah.ZERO, PensionShare.SPOUSE, 2025);
        var early = new MonthlyPension.Inherited(Rupiah.of(1), PensionShare.SPOUSE, 2014);

        assertThat(MonthlyPension.of(nothing, law())).isInstanceOf(Answer.Refused.class);
        assertThat(MonthlyPension.of(early, law())).isInstanceOf(Answer.Refused.class);
    }
}
