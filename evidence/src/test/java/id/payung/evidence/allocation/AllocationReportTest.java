package id.payung.evidence.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Outcome;
import id.payung.evidence.Table;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

class AllocationReportTest {
    /** As in {@link SplitTest}: 25 + 100, against 250 each today. */
    @Test
    void known_curves_by_hand() {
        var result = AllocationReport.of(file("curves.csv"), ask(500));

        assertThat(result.estimated().estimate())
                .isCloseTo(125 - 50 * 250 / 350.0 - 200 * 250 / 650.0, within(1e-6));
        assertThat(result.cellsWith("kind", "plan").getFirst().number("bound"))
                .isCloseTo(125, within(1e-6));
    }

    /** Agents and counters are moved; what nobody can tell keeps what it has. */
    @Test
    void experiments_with_a_channel_that_cannot_be_told() {
        var result = AllocationReport.of(file("experiments.csv"), ask(840));

        assertThat(result.estimated().estimate()).isGreaterThan(0);
        assertThat(result.cellsWith("kind", "unknown")).hasSize(2);
        assertThat(result.cellsWith("channel", "television").getFirst().text("whatWould"))
                .contains("half of the districts");
        assertThat(result.cellsWith("kind", "nextExperiment")).hasSize(1);
        assertThat(result.warnings()).anyMatch(w -> w.contains("'television' changed in all"));
    }

    @Test
    void national_media_alone_are_an_answer_without_a_number() {
        var result =
                AllocationReport.of(
                        table("channel,before,after,effect,se,everywhere\ntelevision,0,9,5,1,1\n"),
                        ask(9));

        assertThat(result.outcome()).isInstanceOf(Outcome.CannotTell.class);
    }

    @Test
    void bad_rows_are_named() {
        assertThatThrownBy(() ->
                        AllocationReport.of(
                                table("channel,before,after,effect,se\na,0,5,3,0\n"), ask(9)))
                .hasMessageContaining("d.csv line 2")
                .hasMessageContaining("without error");
        assertThatThrownBy(() ->
                        AllocationReport.of(
                                table("channel,most,half,steepness\na,1,2,1\na,2,2,1\n"), ask(9)))
                .hasMessageContaining("two curves");
    }

    private static BudgetPlan.Ask ask(double budget) {
        return new BudgetPlan.Ask(budget, 200, 0.9, 3);
    }

    private static Table table(String text) {
        try {
            return Table.parse("d.csv", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table file(String name) {
        var stream = AllocationReportTest.class.getResourceAsStream(name);
        try (var text =
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            return Table.parse(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
