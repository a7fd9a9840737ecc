package id.payung.evidence.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Cell;
import id.payung.evidence.Data;
import id.payung.evidence.Outcome;
import id.payung.evidence.panel.Panel;

import org.junit.jupiter.api.Test;

import java.util.List;

/** The channel that goes on and off, and the usual regression as a diagnostic. */
class SwitcherTwfeTest {

    private static final Panel STATES =
            Data.panel("castle.csv", "sid", "year", "l_homicide").cohort("effyear").read();

    /**
     * A goes on in 2 and off in 3; B stays off, C stays on. On: (4-1) - (2-1) = 2. Off: A falls by
     * 3, C by 1, so the effect is 3 - 1 = 2, sign turned. Mean 2.
     */
    @Test
    void on_and_off_by_hand() {
        var panel =
                ImputationTest.panel(
                                new double[][] {{1, 4, 1}, {1, 2, 2}, {5, 5, 4}},
                                Panel.NEVER,
                                Panel.NEVER,
                                Panel.NEVER)
                        .withDose(new double[][] {{0, 1, 0}, {0, 0, 0}, {1, 1, 1}});

        var result = Switcher.estimate(panel, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(2, within(1e-12));
        assertThat(result.cells().getFirst().number("changes")).isEqualTo(2);
    }

    /** A dose of 2 that brings 6 brings 3 for each unit of dose. */
    @Test
    void doses_by_hand() {
        var panel =
                ImputationTest.panel(new double[][] {{1, 8}, {1, 2}}, Panel.NEVER, Panel.NEVER)
                        .withDose(new double[][] {{0, 2}, {0, 0}});

        var cell = Switcher.estimate(panel, Options.usual()).cells().getFirst();

        assertThat(cell.number("perDose")).isCloseTo(3, within(1e-12));
    }

    @Test
    void where_treatment_stays_it_is_the_group_time_effect_at_event_zero() {
        var dose = new double[STATES.size()][STATES.length()];
        for (var i = 0; i < dose.length; i++) {
            for (var t = 0; t < dose[i].length; t++) {
                dose[i][t] = STATES.isTreated(i, t) ? 1 : 0;
            }
        }
        var groupTime = GroupTime.estimate(STATES, GroupTimeOptions.usual(), Options.usual());
        var switcher = Switcher.estimate(STATES.withDose(dose), Options.usual());

        assertThat(switcher.estimated().estimate())
                .isCloseTo(event(groupTime.cells(), 0), within(1e-12));
        for (var event = 0; event <= 3; event++) {
            assertThat(event(switcher.cells(), event))
                    .isCloseTo(event(groupTime.cells(), event), within(1e-12));
        }
    }

    @Test
    void a_dose_that_nobody_keeps_tells_nothing() {
        var panel =
                ImputationTest.panel(new double[][] {{1, 4}, {1, 2}}, Panel.NEVER, Panel.NEVER)
                        .withDose(new double[][] {{0, 1}, {0, 1}});

        assertThat(Switcher.estimate(panel, Options.usual()).outcome())
                .isInstanceOf(Outcome.CannotTell.class);
    }

    /** Two periods: the coefficient is the difference of differences, 3 - 1 = 2. */
    @Test
    void the_usual_regression_by_hand() {
        var panel =
                ImputationTest.panel(
                        new double[][] {{1, 4}, {2, 3}, {0, 1}, {5, 8}},
                        1,
                        Panel.NEVER,
                        Panel.NEVER,
                        1);

        var result = Twfe.estimate(panel, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(2, within(1e-12));
        assertThat(result.warnings().getFirst()).startsWith("A diagnostic only");
    }

    /** The decomposition is exact: its weighted mean is the coefficient. */
    @Test
    void comparisons_of_waves_sum_up_to_the_coefficient() {
        var result = Twfe.estimate(STATES, Options.usual());
        var pairs = result.cells().stream().filter(cell -> cell.has("against")).toList();
        var types = result.cells().stream().filter(cell -> cell.has("comparison")).toList();

        for (var parts : List.of(pairs, types)) {
            assertThat(parts.stream().mapToDouble(cell -> cell.number("weight")).sum())
                    .isCloseTo(1, within(1e-12));
            assertThat(
                            parts.stream()
                                    .mapToDouble(
                                            cell -> cell.number("weight") * cell.number("estimate"))
                                    .sum())
                    .isCloseTo(result.estimated().estimate(), within(1e-12));
        }
    }

    @Test
    void a_treatment_that_all_get_at_once_tells_nothing() {
        var panel = ImputationTest.panel(new double[][] {{1, 4}, {2, 3}}, 1, 1);

        assertThat(Twfe.estimate(panel, Options.usual()).outcome())
                .isInstanceOf(Outcome.CannotTell.class);
    }

    private static double event(List<Cell> cells, int event) {
        return cells.stream()
                .filter(cell -> cell.has("event") && !cell.has("time"))
                .filter(cell -> cell.number("event") == event)
                .findFirst()
                .orElseThrow()
                .number("estimate");
    }
}
