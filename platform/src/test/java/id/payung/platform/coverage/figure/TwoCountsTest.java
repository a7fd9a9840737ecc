package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TwoCountsTest {

    private static final String TWO =
            """
            id|year|office|region|segment|measure|participants
            A|%s|%s|%s|%s|%s|%s
            B|2020|Kantor Cabang Palembang|Kota Palembang|PU|participants|98433
            """;

    private final Check check = new TwoCounts(new SumAsStock());

    @ParameterizedTest(name = "{1}, {0}, {3} {4} {5}: {6}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    2020      | Kantor Cabang Palembang | Kota Palembang | PU            | participants          | 94433  | two-counts A+B
                    2020      | Cabang Palembang        | Palembang      | Penerima Upah | achievement of target | 94433  | two-counts A+B
                    2020      | Kantor Cabang Palembang | Kota Palembang | PU            | participants          | 98433  | -
                    2020      | Kantor Cabang Palembang | Kota Palembang | PU            | participants          | 98.433 | -
                    2021      | Kantor Cabang Palembang | Kota Palembang | PU            | participants          | 94433  | -
                    2020-02   | Kantor Cabang Palembang | Kota Palembang | PU            | participants          | 94433  | -
                    2020      | Kantor Cabang Jambi     | Kota Palembang | PU            | participants          | 94433  | -
                    2020      | Kantor Cabang Palembang | Ogan Ilir      | PU            | participants          | 94433  | -
                    2020      | Kantor Cabang Palembang | Kota Palembang | BPU           | participants          | 94433  | -
                    2020      | Kantor Cabang Palembang | Kota Palembang | PU            | active participants   | 94433  | -
                    2020      | Kantor Cabang Palembang | Kota Palembang | PU            | new participants      | 94433  | -
                    2020      | Kantor Cabang Palembang | Kota Palembang | PU            | participants of JHT   | 94433  | -
                    """)
    void the_same_thing_has_one_value(
            String year,
            String office,
            String region,
            String segment,
            String measure,
            String count,
            String finding) {
        var table = TWO.formatted(year, office, region, segment, measure, count);

        assertThat(Sheet.found(check, table))
                .isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    /** Round numbers are not roundings: only words, or a far coarser number, make them so. */
    @ParameterizedTest(name = "{0} beside {1}, \"{2}\": {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2300000   | 2339624   | ''              | false
                    7900000   | 7952597   | ''              | false
                    50400000  | 50413220  | ''              | false
                    4330000   | 4331234   | ''              | false
                    4330000   | 4351234   | ''              | true
                    120000    | 123456    | ''              | true
                    12000     | 12450     | sekitar 12 ribu | false
                    12000     | 12450     | ''              | true
                    45000     | 45500     | ''              | true
                    50000     | 52000     | ''              | true
                    1200000   | 1250000   | ''              | true
                    2300000   | 2439624   | ''              | true
                    42859     | 42869     | ''              | true
                    """)
    void a_number_and_its_rounding_are_one(String one, String other, String quote, boolean two) {
        var table =
                """
                id|year|office|segment|measure|participants|quote
                A|2020|Kantor Cabang Palembang|ALL|participants|%s|%s
                B|2020|Kantor Cabang Palembang|ALL|participants|%s|
                """
                        .formatted(one, quote, other);

        assertThat(Sheet.found(check, table))
                .isEqualTo(two ? List.of("two-counts A+B") : List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "penyesuaian target dari semula 250.000",
                "target direvisi menjadi 260.000",
                "setelah target disesuaikan",
                "target awal 260.000",
                "the original target was 260,000"
            })
    void targets_differ_unless_one_is_a_revision(String revision) {
        var table =
                """
                id|year|office|segment|measure|target|participants|quote
                A|2020|Kantor Cabang Palembang|PU|achievement|250000|200000|
                B|2020|Kantor Cabang Palembang|PU|achievement|260000|200000|%s
                """;

        assertThat(Sheet.found(check, table.formatted(""))).containsExactly("two-counts A+B");
        assertThat(Sheet.found(check, table.formatted(revision))).isEmpty();
    }

    @Test
    void percentages_without_numbers_contradict_each_other() {
        var table =
                """
                id|year|office|segment|measure|participants|percentage_printed
                A|2020|Kantor Cabang Palembang|JAKON|achievement||116
                B|2020|Kantor Cabang Palembang|JAKON|achievement||%s
                """;

        assertThat(Sheet.found(check, table.formatted("102"))).containsExactly("two-counts A+B");
        assertThat(Sheet.found(check, table.formatted("116.4"))).isEmpty();
        assertThat(Sheet.found(check, table.formatted("116"))).isEmpty();
    }

    @Test
    void what_has_no_date_or_no_place_is_not_compared() {
        var table =
                """
                id|year|office|segment|measure|participants
                A|per year|Kantor Cabang Palembang|PU|participants|1000
                B|per year|Kantor Cabang Palembang|PU|participants|2000
                C|2020||PU|participants|1000
                D|2020||PU|participants|2000
                """;

        assertThat(Sheet.found(check, table)).isEmpty();
    }

    /** The finding names every figure of the conflict once, and says by how much they differ. */
    @Test
    void three_values_are_one_finding() {
        var table =
                """
                id|year|office|segment|measure|participants
                A|2020|Kantor Cabang Palembang|PU|participants|100000
                B|2020|Kantor Cabang Palembang|PU|participants|100000
                C|2020|Kantor Cabang Palembang|PU|participants|104000
                """;
        var finding = check.look(Sheet.readings(table)).getFirst();

        assertThat(finding.figures()).containsExactly("A", "B", "C");
        assertThat(finding.says()).isEqualTo("A: 100000; B: 100000; C: 104000");
        assertThat(finding.computed()).isEqualTo("4000");
    }
}
