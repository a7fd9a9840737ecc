package id.payung.evidence.awareness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Result;
import id.payung.evidence.Table;
import id.payung.evidence.awareness.AwarenessReport.Columns;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;

class AwarenessReportTest {
    /** In A from 1 of 2 to 2 of 2, in B from none to 1 of 2: from 1/4 to 3/4. */
    private static final String TWO =
            "w,d,x,n\n1,A,1,1\n1,A,0,1\n1,B,0,1\n1,B,0,1\n2,A,1,1\n2,A,1,1\n2,B,1,1\n2,B,0,1\n";

    @Test
    void the_change_over_all_districts_is_the_answer() {
        var result = ask(TWO, new Columns("w", "d", "x", 1, "n", ""));

        assertThat(result.estimated().estimate()).isEqualTo(0.5);
        assertThat(result.estimated().se()).isCloseTo(Math.sqrt(2 * 0.1875 / 3), within(1e-12));
        assertThat(result.cellsWith("kind", "share")).hasSize(6);
        assertThat(result.cellsWith("kind", "change")).hasSize(3);
    }

    @Test
    void one_wave_has_a_share_and_a_scale_is_cut() {
        var result = ask("x\n1\n5\n4\n2\n\n3\n", new Columns("", "", "x", 4, "", ""));

        assertThat(result.estimated().estimate()).isCloseTo(0.4, within(1e-12));
        assertThat(result.estimand()).contains("share of people");
    }

    @Test
    void what_is_no_answer_is_refused_by_its_line() {
        assertThatThrownBy(() -> ask("x\n1\n5\n", new Columns("", "", "x", 1, "", "")))
                .hasMessageContaining("d.csv line 3: the answer 5.0");
        assertThatThrownBy(() -> ask("x,y\n,1\n,2\n", new Columns("", "", "x", 1, "", "")))
                .hasMessageContaining("none holds an answer");
    }

    private static Result ask(String text, Columns columns) {
        try {
            return AwarenessReport.of(Table.parse("d.csv", new StringReader(text)), columns, 0.95);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
