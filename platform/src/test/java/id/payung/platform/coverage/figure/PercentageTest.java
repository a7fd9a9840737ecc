package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/**
 * WrongPercentage and TruncatedPercentage: between them every printed percentage is right or found.
 */
class PercentageTest {

    private static final String ONE =
            """
            id|year|office|segment|measure|target|participants|denominator|denominator_desc|percentage_printed|quote
            A|2020|Kantor Cabang Palembang|PU|achievement of target|%s|%s|||%s|%s
            """;

    /** Worked by hand: the quotient stands in the last column. */
    @ParameterizedTest(name = "{1} of {0} as {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    # target | count | printed | verdict                | exact
                    12685    | 2150   | 16.9    | -                      | 16.949
                    12685    | 2150   | 16,9 %  | -                      | 16.949
                    12685    | 2150   | 17      | -                      | 16.949
                    12685    | 2150   | 16.95   | -                      | 16.949
                    12685    | 2150   | 16      | truncated-percentage A | 16.949
                    12685    | 2150   | 16.94   | truncated-percentage A | 16.949
                    12685    | 2150   | 16.8    | wrong-percentage A     | 16.949
                    12685    | 2150   | 18      | wrong-percentage A     | 16.949
                    30552    | 29774  | 97.4    | truncated-percentage A | 97.4535
                    30552    | 29774  | 97.5    | -                      | 97.4535
                    36910    | 42859  | 116     | -                      | 116.1176
                    36910    | 42859  | 116.1   | -                      | 116.1176
                    36910    | 42859  | 116.2   | wrong-percentage A     | 116.1176
                    145069   | 200006 | 102     | wrong-percentage A     | 137.8696
                    145069   | 200006 | 137     | truncated-percentage A | 137.8696
                    145069   | 200006 | 138     | -                      | 137.8696
                    280560   | 848408 | 302     | -                      | 302.398
                    251458   | 201254 | 80      | -                      | 80.0348
                    251458   | 201254 | 80.0    | -                      | 80.0348
                    200      | 225    | 112     | -                      | 112.5, halfway: either
                    200      | 225    | 113     | -                      | 112.5, halfway: either
                    200      | 225    | 112.5   | -                      | 112.5
                    1000     | 1000   | 100     | -                      | 100
                    1000     | 999    | 100     | -                      | 99.9
                    1000     | 999    | 99      | truncated-percentage A | 99.9
                    0        | 999    | 99      | -                      | nothing to divide by
                    """)
    void a_percentage_follows_from_its_numbers(
            String target, String count, String printed, String verdict) {
        assertThat(found(ONE.formatted(target, count, printed, "")))
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @Test
    void the_finding_gives_the_printed_text_and_the_exact_value() {
        var finding =
                new WrongPercentage()
                        .look(Sheet.readings(ONE.formatted("145069", "200006", "102 %", "")))
                        .getFirst();

        assertThat(finding.says()).isEqualTo("102 %");
        assertThat(finding.computed()).isEqualTo("137.87");
    }

    /** A percentage that stands alone is compared with the numbers given elsewhere for the same. */
    @ParameterizedTest(name = "alone {0}: {1}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    138, -
                    137.9, -
                    137, truncated-percentage B
                    116, wrong-percentage B
                    """)
    void a_percentage_alone_is_held_against_the_numbers_of_the_same_cell(
            String printed, String verdict) {
        var table =
                ONE.formatted("145069", "200006", "138", "")
                        + "B|2020|Kantor Cabang Palembang|PU|achievement|||||"
                        + printed
                        + "|\nC|2019|Kantor Cabang Palembang|PU|achievement|||||5|\n"
                        + "D|2020|Kantor Cabang Palembang|BPU|achievement|||||5|\n";

        assertThat(found(table)).isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    /** A row may print either of its two percentages; coverage and achievement are not mixed up. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    achievement of target, 80, -
                    coverage,              20, -
                    participants,          80, -
                    participants,          20, -
                    coverage,              25, wrong-percentage A
                    growth of participants,    25, wrong-percentage A
                    shortfall of participants, 20, -
                    shortfall of participants, 30, wrong-percentage A
                    """)
    void the_percentage_may_be_of_the_target_or_of_the_denominator(
            String measure, String printed, String verdict) {
        var table =
                """
                id|year|office|segment|measure|target|participants|denominator|denominator_desc|percentage_printed
                A|2020|Kantor Cabang Palembang|PU|%s|100000|80000|400000|workers|%s
                """
                        .formatted(measure, printed);

        assertThat(found(table)).isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @Test
    void growth_is_what_came_on_top() {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc|percentage_printed
                A|2020|Kantor Cabang Palembang|PU|increase of participants|206100|201254|participants a year before|2.4
                B|2020|Kantor Cabang Palembang|BPU|increase of participants|206100|201254|participants a year before|3.4
                """;

        assertThat(found(table)).containsExactly("wrong-percentage B");
    }

    /** "1,3 juta" is 1.25 to 1.35 million; a finer percentage was worked from a finer number. */
    @ParameterizedTest(name = "292447 of {0} ({1}) as {2}: {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    1300000 | potential 1.3 million | 22.48 | -
                    1300000 | potential 1.3 million | 22.50 | -
                    1300000 | potential 1.3 million | 25.48 | wrong-percentage A
                    1300000 | potential workers     | 22.48 | wrong-percentage A
                    1300000 | potential 1.3 million | 22    | -
                    1300000 | potential 1.3 million | 21    | wrong-percentage A
                    """)
    void a_rounded_number_leaves_its_finer_percentage_a_range(
            String denominator, String says, String printed, String verdict) {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc|percentage_printed
                A|2020|Kantor Cabang Palembang|PU|coverage|292447|%s|%s|%s
                """
                        .formatted(denominator, says, printed);

        assertThat(found(table)).isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    /** 806 of 1000 is 80.6 percent. */
    @ParameterizedTest(name = "{1} as \"{0}\": {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    mencapai sekitar 80%    | 80 | -
                    mencapai 80%            | 80 | truncated-percentage A
                    sekitar separuh, 80%    | 80 | truncated-percentage A
                    lebih dari 79%          | 79 | -
                    hampir 82%              | 82 | -
                    hampir 79%              | 79 | wrong-percentage A
                    sekitar 75%             | 75 | wrong-percentage A
                    """)
    void about_eighty_is_said_to_be_about_eighty(String quote, String printed, String verdict) {
        assertThat(found(ONE.formatted("1000", "806", printed, quote)))
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    private static List<String> found(String table) {
        var wrong = Sheet.found(new WrongPercentage(), table);
        var cut = Sheet.found(new TruncatedPercentage(), table);
        return java.util.stream.Stream.concat(wrong.stream(), cut.stream()).toList();
    }
}
