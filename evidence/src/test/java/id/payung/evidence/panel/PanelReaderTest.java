package id.payung.evidence.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.evidence.Table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** The data gate names what is odd, and refuses what cannot be read. */
class PanelReaderTest {

    private static final String FINE =
            """
            unit,time,y,first,on
            B,2002,5,2002,1
            A,2001,1,0,0
            A,2002,2,0,0
            B,2001,4,2002,0
            """;

    @Test
    void rows_find_their_place_in_any_order() throws IOException {
        var panel = read(FINE).cohort("first").read();

        assertThat(panel.units()).containsExactly("A", "B");
        assertThat(panel.outcome()).isDeepEqualTo(new double[][] {{1, 2}, {4, 5}});
        assertThat(panel.cohort()).containsExactly(Panel.NEVER, 1);
        assertThat(panel.extras().warnings()).isEmpty();
    }

    @Test
    void three_ways_of_saying_who_was_treated_agree() throws IOException {
        var byCohort = read(FINE).cohort("first").read();

        assertThat(read(FINE).treated("on").read().cohort()).isEqualTo(byCohort.cohort());
        assertThat(read(FINE).treated("B", "2002").read().cohort()).isEqualTo(byCohort.cohort());
    }

    @Test
    void units_that_are_numbers_stand_in_the_order_of_numbers() throws IOException {
        var panel = read("unit,time,y\n10,1,1\n9,1,2\n").read();

        assertThat(panel.units()).containsExactly("9", "10");
    }

    @Test
    void the_same_rows_in_another_order_have_the_same_hash_and_another_row_has_not()
            throws IOException {
        var hash = read(FINE).read().hash("did").hex();
        var lines = FINE.lines().toList();
        var turned =
                String.join(
                        "\n",
                        List.of(
                                lines.get(0),
                                lines.get(4),
                                lines.get(2),
                                lines.get(3),
                                lines.get(1)));

        assertThat(read(turned).read().hash("did").hex()).isEqualTo(hash);
        assertThat(read(FINE.replace("A,2002,2", "A,2002,3")).read().hash("did").hex())
                .isNotEqualTo(hash);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # rows beside A 1..4 = 1,2,3,4                | says
                    B,1,1,0;B,2,1,0;B,4,1,0                       | Cells without an outcome (1): B in 3.
                    B,1,1,0;B,2,,0;B,3,NaN,0;B,4,1,0              | Cells without an outcome (2): B in 2, B in 3.
                    B,3,1,0;B,4,1,0                               | Units that begin late (1): B in 3. Maybe split
                    B,1,1,0;B,2,1,0                               | Units that end early (1): B in 2.
                    B,1,1,1;B,2,1,1;B,3,1,1;B,4,1,1               | Treated from the first period on (1): B.
                    B,1,1,9;B,2,1,9;B,3,1,9;B,4,1,9               | Treated after the last period, so untreated here: B.
                    B,1,1,0;B,2,1,0;B,3,1,0;B,4,1,0;B,7,1,0       | Periods that no row mentions lie between: 4 to 7.
                    """)
    void what_is_odd_is_named(String rows, String says) throws IOException {
        var text =
                "unit,time,y,first\nA,1,1,\nA,2,2,\nA,3,3,\nA,4,4,\n"
                        + rows.replace(';', '\n')
                        + "\n";

        assertThat(read(text).cohort("first").read().extras().warnings())
                .anySatisfy(warning -> assertThat(warning).startsWith(says));
    }

    @Test
    void two_rows_for_one_cell_are_refused_by_their_lines() {
        assertThatThrownBy(() -> read(FINE + "A,2001,1,0,0\n").read())
                .hasMessageStartingWith("t.csv lines 3 and 6 are both A in 2001.");
    }

    @Test
    void treatment_that_goes_back_is_refused_where_it_must_stay() {
        var back = FINE + "B,2003,4,2002,0\nA,2003,4,0,0\n";

        assertThatThrownBy(() -> read(back).treated("on").read())
                .hasMessageStartingWith("Column on goes back to 0: B in 2003.");
    }

    @Test
    void a_cohort_that_changes_within_a_unit_is_refused() {
        assertThatThrownBy(() -> read(FINE + "B,2003,4,2003,1\n").cohort("first").read())
                .hasMessageStartingWith("t.csv lines 2 and 6 give B two values of first");
    }

    @Test
    void an_event_beside_the_treatment_is_named() throws IOException {
        var panel = read(FINE).cohort("first").events("on").read();

        assertThat(panel.extras().warnings())
                .singleElement()
                .asString()
                .contains("other events in treated cells (1): B in 2002");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3} and {4} steps")
    @CsvSource({
        "2024-11, 2024-12, 2025-02, 1, 3",
        "202411, 202412, 202502, 1, 3",
        "2024-11-01, 2024-12-01, 2025-02-01, 1, 3",
        "2024-12-30, 2024-12-31, 2025-01-02, 1, 3",
        "1990.5, 1990.75, 1991.25, 1, 3",
        "2024Q3, 2024Q4, 2025Q2, 1, 3",
        "10, 20, 40, 1, 3"
    })
    void periods_lie_a_whole_number_of_steps_apart(String a, String b, String c, int one, int two) {
        var periods = Periods.of(List.of(c, a, b), "month");

        assertThat(periods.labels()).containsExactly(a, b, c);
        assertThat(periods.between(0, 1)).isEqualTo(one);
        assertThat(periods.between(0, 2)).isEqualTo(two);
    }

    @Test
    void periods_of_mixed_kinds_are_refused() {
        assertThatThrownBy(() -> Periods.of(List.of("2024-01", "January"), "month"))
                .hasMessageContaining("Column month holds no periods")
                .hasMessageContaining("\"January\"");
        assertThatThrownBy(() -> Periods.of(List.of("2024-01-01", "2024-02-31"), "month"))
                .hasMessageContaining("\"2024-02-31\"");
    }

    private static PanelReader read(String text) throws IOException {
        return PanelReader.of(Table.parse("t.csv", new StringReader(text)))
                .columns("unit", "time", "y");
    }
}
