package id.payung.rules.jobloss;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Explanation;
import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** PP 37/2021 Pasal 4, 19 and 20, PP 6/2025 Pasal 19 and 39A: who has a right to JKP. */
class EligibilityTest {

    private static final LocalDate OLD = LocalDate.of(2024, 6, 10);
    private static final LocalDate NEW = LocalDate.of(2025, 6, 10);

    /** Months are FIRST..LAST, both paid. 12 of 24; until 6 February 2025 also 6 in a row. */
    @ParameterizedTest(name = "laid off {0}, paid {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # lay-off | paid                                | outcome          | working
                    2025-06-10 | 2024-06..2025-05                    | eligible         | 12 months before
                    2025-06-10 | 2024-07..2025-05                    | too_few_months   | 11 months
                    2025-06-10 | 2024-07..2025-06                    | month_of_layoff  | 12 with the month of the lay-off
                    2025-06-10 | 2023-07..2024-06                    | eligible         | the first 12 of the 23 that surely count
                    2025-06-10 | 2023-06..2024-05                    | month_of_layoff  | 12 with the 24th month before
                    2025-06-10 | 2023-05..2024-04                    | too_few_months   | 11 of the last 24, one before them
                    2025-06-10 | 2023-07..2023-12 2024-10..2025-03   | eligible         | 6 + 6; gaps do no harm any more
                    2025-02-07 | 2023-03..2023-08 2024-02..2024-07   | eligible         | first day of PP 6/2025
                    2025-02-06 | 2023-03..2023-08 2024-02..2024-07   | too_few_in_a_row | last day of PP 37/2021
                    2024-06-10 | 2023-06..2024-05                    | eligible         | 12, all in a row
                    2024-06-10 | 2022-07..2022-12 2023-12..2024-05   | eligible         | 6 + 6 in a row up to May
                    2024-06-10 | 2022-07..2023-03 2024-01..2024-05   | too_few_in_a_row | 5 in a row up to May
                    2024-06-10 | 2022-07..2023-03 2024-01..2024-06   | month_of_layoff  | 5 up to May, 6 with June
                    2024-06-10 | 2022-07..2022-12 2023-11..2024-04   | too_few_in_a_row | May is missing
                    2024-06-10 | 2024-01..2024-05                    | too_few_months,too_few_in_a_row | 5 months
                    2024-06-10 | 2023-12..2024-05                    | too_few_months   | 6 in a row and no more
                    """)
    void pasal_19_twelve_of_twenty_four_months(
            LocalDate layoff, String paid, String outcome, String working) {
        var life = WorkLife.of(layoff, new Contributions.Months(months(paid)));

        assertThat(outcome(Eligibility.of(life))).as(working).isEqualTo(outcome);
    }

    private static Set<YearMonth> months(String text) {
        var months = new HashSet<YearMonth>();
        for (var part : text.split(" ")) {
            var pair = part.split("\\.\\.");
            for (var month = YearMonth.parse(pair[0]);
                    !month.isAfter(YearMonth.parse(pair[1]));
                    month = month.plusMonths(1)) {
                months.add(month);
            }
        }
        return months;
    }

    private static String outcome(Answer<Eligibility> answer) {
        return switch (answer) {
            case Answer.Known<Eligibility>(var eligibility, _) ->
                    eligibility.eligible()
                            ? "eligible"
                            : String.join(
                                    ",",
                                    eligibility.obstacles().stream()
                                            .map(EligibilityTest::name)
                                            .toList());
            case Answer.ForAnOfficer<Eligibility>(var question, _) -> name(question);
            case Answer.Refused<Eligibility>(var why) -> "refused " + name(why);
            case Answer.NeedsToKnow<Eligibility>(var facts) -> "needs " + String.join(",", facts);
        };
    }

    private static String name(Step step) {
        return step.key().substring(step.key().indexOf('.') + 1);
    }

    @ParameterizedTest(name = "laid off {0}, {1} of 24, {2} in a row: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-06-10 | 12 |   | eligible
                    2025-06-10 | 12 | 0 | eligible
                    2025-06-10 | 11 | 11 | too_few_months
                    2024-06-10 | 12 | 6 | eligible
                    2024-06-10 | 12 | 5 | too_few_in_a_row
                    2024-06-10 | 11 | 6 | too_few_months
                    2024-06-10 | 12 |   | needs consecutive_months
                    2021-02-01 | 12 | 6 | refused before_the_law
                    """)
    void months_that_somebody_has_counted(
            LocalDate layoff, int within, @Nullable Integer inARow, String outcome) {
        var life = WorkLife.of(layoff, new Contributions.Counted(within, inARow));

        assertThat(outcome(Eligibility.of(life))).isEqualTo(outcome);
    }

    private static final Contributions ENOUGH = new Contributions.Counted(24, 24);

    /** Pasal 20: a lay-off alone. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    LAYOFF,           eligible
                    RESIGNATION,      cause
                    TOTAL_DISABILITY, cause
                    RETIREMENT,       cause
                    DEATH,            cause
                    CONTRACT_END,     cause
                    """)
    void pasal_20_a_lay_off_alone(LayoffCause cause, String outcome) {
        for (var layoff : List.of(OLD, NEW)) {
            var life = new WorkLife(layoff, cause, ENOUGH, null, null, true, null, List.of());

            assertThat(outcome(Eligibility.of(life))).isEqualTo(outcome);
        }
    }

    /** Pasal 4: an Indonesian citizen, below 54 at registration. */
    @ParameterizedTest(name = "born {0}, registered {1}, citizen {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # birth   | registered | citizen | outcome
                    1970-03-02 | 2024-03-01 | true    | eligible
                    1970-03-01 | 2024-03-01 | true    | too_old
                    1970-02-28 | 2024-03-01 | true    | too_old
                    1970-03-01 |            | true    | eligible
                               | 2024-03-01 | true    | eligible
                    1990-03-01 | 2024-03-01 | false   | citizens_alone
                    1960-03-01 | 2024-03-01 | false   | citizens_alone,too_old
                    """)
    void pasal_4_citizens_below_54(
            @Nullable LocalDate birth,
            @Nullable LocalDate registered,
            boolean citizen,
            String outcome) {
        var life =
                new WorkLife(
                        NEW,
                        LayoffCause.LAYOFF,
                        ENOUGH,
                        birth,
                        registered,
                        citizen,
                        null,
                        List.of());

        assertThat(outcome(Eligibility.of(life))).isEqualTo(outcome);
    }

    /** PP 6/2025 Pasal 39A: a bankrupt employer may owe six months. */
    @ParameterizedTest(name = "laid off {0}, {1} months owed: {2}")
    @CsvSource(
            textBlock =
                    """
                    2025-02-07, 0, eligible
                    2025-02-07, 1, eligible
                    2025-02-07, 6, eligible
                    2025-02-07, 7, too_much_owed
                    2025-02-06, 6, arrears_before_2025
                    2025-02-06, 0, eligible
                    """)
    void pasal_39a_arrears_of_a_bankrupt_employer(LocalDate layoff, int owed, String outcome) {
        var life =
                new WorkLife(layoff, LayoffCause.LAYOFF, ENOUGH, null, null, true, owed, List.of());

        assertThat(outcome(Eligibility.of(life))).isEqualTo(outcome);
    }

    @Test
    void earlier_claims_count() {
        assertThat(outcome(Eligibility.of(after(LocalDate.of(2021, 6, 10)))))
                .isEqualTo("years_between");
        assertThat(
                        outcome(
                                Eligibility.of(
                                        after(
                                                LocalDate.of(2021, 3, 1),
                                                LocalDate.of(2021, 4, 1),
                                                LocalDate.of(2021, 5, 1)))))
                .isEqualTo("claims");
        assertThat(outcome(Eligibility.of(after(NEW)))).isEqualTo("refused already_paid");
    }

    private static WorkLife after(LocalDate... earlier) {
        return new WorkLife(
                NEW, LayoffCause.LAYOFF, ENOUGH, null, null, true, null, List.of(earlier));
    }

    /** An open question is not asked where something else decides. */
    @Test
    void what_decides_goes_before_what_is_open() {
        var open = new Contributions.Months(months("2024-07..2025-06"));
        var resigned =
                new WorkLife(NEW, LayoffCause.RESIGNATION, open, null, null, true, null, List.of());

        assertThat(outcome(Eligibility.of(resigned))).isEqualTo("cause");
        assertThat(outcome(Eligibility.of(WorkLife.of(NEW, open)))).isEqualTo("month_of_layoff");
    }

    @Test
    void its_steps_can_be_read() {
        var life =
                new WorkLife(
                        NEW,
                        LayoffCause.LAYOFF,
                        ENOUGH,
                        LocalDate.of(1990, 1, 1),
                        LocalDate.of(2022, 1, 1),
                        true,
                        3,
                        List.of());

        assertThat(
                        Eligibility.of(life).known().reasons().steps().stream()
                                .map(Explanation.ENGLISH::text)
                                .toList())
                .containsExactly(
                        "Registered at the age of 32, below 54 (PP 37/2021 Pasal 4)",
                        "The bankrupt employer owes 3 months, at most 6: the benefit is paid (PP"
                                + " 6/2025 Pasal 39A)",
                        "At least 24 of the last 24 months are paid; 12 are asked (PP 6/2025 Pasal"
                                + " 19)",
                        "0 claims were paid before, of at most 3 (PP 37/2021 Pasal 25)");
    }
}
