package id.payung.evidence.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Cell;
import id.payung.evidence.Data;
import id.payung.evidence.Outcome;
import id.payung.evidence.Result;
import id.payung.evidence.panel.BranchSimulator;
import id.payung.evidence.panel.BranchSimulator.Knobs;
import id.payung.evidence.panel.Panel;
import id.payung.evidence.panel.Periods;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;

/** R's did 2.5.1 on data of didimputation: 2.321185 (0.083652). */
class GroupTimeTest {

    private static final GroupTimeOptions NEVER = GroupTimeOptions.usual().against("never");
    private static final Panel UNITS =
            Data.panel("df_het.csv", "unit", "year", "dep_var").cohort("g").read();
    private static final Panel STATES =
            Data.panel("castle.csv", "sid", "year", "l_homicide").cohort("effyear").read();

    @Test
    void the_mean_and_the_groups_of_the_reference() {
        var result = GroupTime.estimate(UNITS, NEVER, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(2.32118504, within(1e-8));
        assertThat(result.estimated().se()).isCloseTo(0.0836520463, within(1e-8));
        near(group(result, "2000"), 2.65757829, 0.109540764);
        near(group(result, "2010"), 1.69281186, 0.112686298);
    }

    /** ΔY of the treated 5 - 2, of the controls 3 - 3 and 4 - 2: 3 - 1. */
    @Test
    void by_hand() {
        var panel =
                ImputationTest.panel(
                        new double[][] {{1, 2, 5}, {1, 3, 3}, {0, 2, 4}},
                        2,
                        Panel.NEVER,
                        Panel.NEVER);

        var result = GroupTime.estimate(panel, NEVER, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(2, within(1e-12));
        // Before: 2 - 1 against the mean of 3 - 1 and 2 - 0.
        assertThat(result.cellsWith("time", "2").getFirst().number("estimate"))
                .isCloseTo(-1, within(1e-12));
    }

    /**
     * Changes of controls 1 at x = 0 and 3 at x = 1; the treated change by 5 at x = 1. The
     * regression expects 3; by weights, too, only controls with x = 1 count.
     */
    @ParameterizedTest
    @ValueSource(strings = {"reg", "dr"})
    void covariates_by_hand(String estimator) {
        var before = new double[8][2];
        var x = new double[8][2];
        var cohort = new int[8];
        for (var i = 0; i < 8; i++) {
            cohort[i] = i < 2 ? 1 : Panel.NEVER;
            var isOne = i == 0 || i >= 5;
            x[i][0] = isOne ? 1 : 0;
            before[i][1] = i < 2 ? (isOne ? 5 : 4) : isOne ? 3 : 1;
        }
        var names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        var panel = Panel.of(names, Periods.counted(2), before, cohort).with("x", x);

        var result = GroupTime.estimate(panel, NEVER.by(estimator), Options.usual());

        // 5 - 3 and 4 - 1, averaged.
        assertThat(result.estimated().estimate()).isCloseTo(2.5, within(1e-9));
    }

    @Test
    void three_ways_of_using_covariates_agree_where_adoption_is_by_lot() {
        var made = BranchSimulator.simulate(Knobs.usual(), 21, 0);
        var size = new double[made.panel().size()][made.panel().length()];
        for (var i = 0; i < size.length; i++) {
            var people = made.panel().extras().atRisk();
            for (var t = 0; t < size[i].length; t++) {
                size[i][t] = people == null ? 0 : Math.log(people[i][0]);
            }
        }
        var panel = made.logRates().with("size", size);
        var dr = GroupTime.estimate(panel, NEVER, Options.usual()).estimated();

        for (var estimator : new String[] {"reg", "ipw"}) {
            var other = GroupTime.estimate(panel, NEVER.by(estimator), Options.usual()).estimated();
            assertThat(other.estimate()).isCloseTo(dr.estimate(), within(0.3 * dr.se()));
            assertThat(other.se()).isCloseTo(dr.se(), within(0.1 * dr.se()));
        }
    }

    @Test
    void a_covariate_twice_is_named() {
        var x = new double[STATES.size()][STATES.length()];
        var twice = new double[STATES.size()][STATES.length()];
        for (var i = 0; i < x.length; i++) {
            for (var t = 0; t < x[i].length; t++) {
                x[i][t] = (i * 7) % 11;
                twice[i][t] = 2 * x[i][t] + 1;
            }
        }

        var result =
                GroupTime.estimate(
                        STATES.with("people", x).with("twice", twice),
                        NEVER.by("reg"),
                        Options.usual());

        assertThat(result.warnings())
                .contains("Covariates that are combinations of others, set aside: twice.");
    }

    @Test
    void small_waves_are_named() {
        assertThat(GroupTime.estimate(STATES, NEVER, Options.usual()).warnings())
                .contains("The wave of 2005 has 1 units; errors of so few are too small.");
    }

    @ParameterizedTest(name = "y -> {0} y + {1} unit + {2} period squared")
    @CsvSource({"1, 10, 0", "1, 0, 7", "1e6, 0, 0", "1e-6, 0, 0"})
    void what_all_share_changes_nothing(double scale, double byUnit, double byPeriod) {
        var first = GroupTime.estimate(STATES, GroupTimeOptions.usual(), Options.usual());
        var moved = SyntheticDidTest.change(STATES, scale, (i, t) -> byUnit * i + byPeriod * t * t);

        var other = GroupTime.estimate(moved, GroupTimeOptions.usual(), Options.usual());

        assertThat(other.estimated().estimate() / scale)
                .isCloseTo(first.estimated().estimate(), within(1e-10));
        assertThat(other.estimated().se() / scale).isCloseTo(first.estimated().se(), within(1e-10));
    }

    /** Sun and Abraham's coefficients are the same numbers: one base, the last period before. */
    @Test
    void with_a_universal_base_it_is_a_regression_on_cohort_and_event_dummies() {
        var columns = new ArrayList<PanelRegression.Column>();
        for (var group : STATES.cohorts()) {
            for (var t = 0; t < STATES.length(); t++) {
                if (t == group - 1) {
                    continue;
                }
                var values = new double[STATES.size()][STATES.length()];
                for (var i : STATES.ofCohort(group)) {
                    values[i][t] = 1;
                }
                columns.add(new PanelRegression.Column(group + " " + t, values));
            }
        }
        var fit = new PanelRegression(Residuals.usable(STATES, false), STATES.outcome(), columns);
        var result = GroupTime.estimate(STATES, NEVER.from("universal"), Options.usual());

        for (var group : STATES.cohorts()) {
            for (var t = 0; t < STATES.length(); t++) {
                var j = fit.names().indexOf(group + " " + t);
                var time = STATES.periods().label(t);
                var cell =
                        result.cellsWith("group", STATES.periods().label(group)).stream()
                                .filter(one -> one.has("time") && one.text("time").equals(time))
                                .findFirst()
                                .orElseThrow();
                assertThat(cell.number("estimate"))
                        .isCloseTo(j < 0 ? 0 : fit.coefficients()[j], within(1e-10));
            }
        }
    }

    @Test
    void balanced_means_hold_the_same_waves_at_every_step() {
        var result = GroupTime.estimate(STATES, NEVER.balanced(3), Options.usual());
        var events =
                result.cells().stream()
                        .filter(cell -> cell.has("event") && !cell.has("time"))
                        .map(cell -> cell.number("event"))
                        .toList();

        assertThat(events).allMatch(event -> event <= 3).contains(3.0);
    }

    @Test
    void anticipation_moves_the_base_back() {
        var result = GroupTime.estimate(STATES, NEVER.anticipating(1), Options.usual());
        var cell =
                result.cellsWith("group", "2006").stream()
                        .filter(one -> one.has("time") && one.text("time").equals("2006"))
                        .findFirst()
                        .orElseThrow();
        var own = 0.0;
        var others = 0.0;
        var t = STATES.periods().index("2006", "year");
        for (var i : STATES.ofCohort(t)) {
            own += (STATES.outcome()[i][t] - STATES.outcome()[i][t - 2]) / 13;
        }
        for (var i : STATES.untreated()) {
            others +=
                    (STATES.outcome()[i][t] - STATES.outcome()[i][t - 2])
                            / STATES.untreated().length;
        }

        assertThat(cell.number("estimate")).isCloseTo(own - others, within(1e-12));
    }

    @Test
    void without_never_treated_units_it_says_what_would_help() {
        var all = STATES.only(STATES.treated());

        assertThat(GroupTime.estimate(all, NEVER, Options.usual()).outcome())
                .isInstanceOfSatisfying(
                        Outcome.CannotTell.class,
                        it -> assertThat(it.whatWould()).contains("\"notyet\""));
        assertThat(GroupTime.estimate(all, GroupTimeOptions.usual(), Options.usual()).estimated())
                .isNotNull();
    }

    @Test
    void an_unknown_word_is_refused_beside_the_known_ones() {
        assertThatThrownBy(() -> NEVER.by("ols"))
                .hasMessage("\"ols\" is not known here. Maybe one of: dr, reg, ipw.");
    }

    private static Cell group(Result result, String group) {
        return result.cellsWith("group", group).stream()
                .filter(cell -> !cell.has("time"))
                .findFirst()
                .orElseThrow();
    }

    private static void near(Cell cell, double estimate, double se) {
        assertThat(cell.number("estimate")).isCloseTo(estimate, within(1e-8));
        assertThat(cell.number("se")).isCloseTo(se, within(1e-8));
    }
}
