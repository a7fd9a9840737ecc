package id.payung.evidence.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Outcome;
import id.payung.evidence.Table;
import id.payung.evidence.survival.ShiftedBetaGeometric.Span;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

class LapseReportsTest {
    private static final SurvivalReport.Ask USUAL =
            new SurvivalReport.Ask(Scale.LOG, 0.95, new double[] {2, 3, 9}, 4, 0, true);

    /** The six members of {@link KaplanMeierTest}. */
    @Test
    void a_median_with_shares_groups_and_steps() {
        var result =
                SurvivalReport.of(
                        file("lapses.csv"), new Events("months", "lapsed", "", "channel"), USUAL);

        assertThat(result.estimated().estimate()).isEqualTo(3);
        assertThat(result.cellsWith("kind", "share").get(1).number("share"))
                .isCloseTo(5 / 12.0, within(1e-12));
        assertThat(result.cellsWith("kind", "mean").getFirst().number("mean"))
                .isCloseTo(37 / 12.0, within(1e-12));
        assertThat(result.cellsWith("kind", "logrank").getFirst().number("p")).isBetween(0.0, 1.0);
        assertThat(result.cellsWith("kind", "expected")).hasSize(2);
        assertThat(result.cellsWith("kind", "step")).hasSize(5 + 3 + 3);
        assertThat(result.warnings()).anyMatch(w -> w.contains("nobody was seen at 9.0"));
    }

    @Test
    void a_median_that_is_not_reached_cannot_be_told() {
        var result =
                SurvivalReport.of(
                        table("t,e\n1,1\n5,0\n6,0\n"), new Events("t", "e", "", ""), USUAL);

        assertThat(result.outcome()).isInstanceOf(Outcome.CannotTell.class);
        assertThat(result.cellsWith("kind", "share")).hasSize(2);
    }

    @Test
    void another_row_another_hash() {
        var one = SurvivalReport.of(table("t,e\n1,1\n2,1\n"), new Events("t", "e", "", ""), USUAL);
        var two = SurvivalReport.of(table("t,e\n1,1\n3,1\n"), new Events("t", "e", "", ""), USUAL);

        assertThat(one.provenance()).isNotEqualTo(two.provenance());
    }

    @Test
    void which_value_is_the_event_must_be_said() {
        var status = table("t,status\n1,1\n2,2\n");

        assertThatThrownBy(
                        () -> SurvivalReport.of(status, new Events("t", "status", "", ""), USUAL))
                .hasMessageContaining("line 3: column status holds 1, 2");
        assertThat(
                        SurvivalReport.of(status, new Events("t", "status=2", "", ""), USUAL)
                                .estimated()
                                .estimate())
                .isEqualTo(2);
        assertThatThrownBy(() ->
                        SurvivalReport.of(
                                table("t,e\n1,1\n0,1\n"), new Events("t", "e", "", ""), USUAL))
                .hasMessageContaining("line 3");
    }

    /** See {@link DiscreteHazardTest}. */
    @Test
    void a_hazard_of_district_months() {
        var ask =
                new HazardReport.Ask(
                        "lapsed", "at_risk", List.of("visited"), List.of(), "", Link.LOGIT, 0.95);
        var result = HazardReport.of(file("district_months.csv"), ask);

        assertThat(result.estimated().estimate())
                .isCloseTo(Math.log(10 / 190.0 * 260 / 40), within(1e-9));
        assertThat(result.cells()).hasSize(2);
        assertThatThrownBy(
                        () -> HazardReport.of(table("lapsed,at_risk,visited\n1,5,0\n7,5,1\n"), ask))
                .hasMessageContaining("line 3: 7.0 lapsed (column lapsed) of 5.0");
    }

    /**
     * 1,000 and 1,000: the mean of what each segment is worth, in {@link ShiftedBetaGeometricTest}.
     */
    @Test
    void the_months_of_two_segments() {
        var result = SbgReport.of(file("cohort.csv"), sbg("segment"));
        var segments = result.cellsWith("kind", "segment");

        assertThat(segments.getFirst().number("alpha")).isCloseTo(0.668, within(5e-4));
        assertThat(segments.getLast().number("beta")).isCloseTo(1.182, within(5e-4));
        assertThat(result.estimated().estimate())
                .isCloseTo(
                        (segments.getFirst().number("months") + segments.getLast().number("months"))
                                / 2,
                        within(1e-9));
        assertThat(result.warnings()).hasSize(2);
        assertThatThrownBy(() -> SbgReport.of(file("cohort.csv"), sbg("")))
                .hasMessageContaining("month 0 comes twice");
    }

    private static SbgReport.Ask sbg(String by) {
        return new SbgReport.Ask("year", "active", "", by, new Span(0, 60, 1), 12, 0.95);
    }

    private static Table table(String text) {
        try {
            return Table.parse("d.csv", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table file(String name) {
        var stream = LapseReportsTest.class.getResourceAsStream(name);
        try (var text =
                new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            return Table.parse(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
