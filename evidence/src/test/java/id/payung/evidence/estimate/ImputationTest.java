package id.payung.evidence.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.BadInput;
import id.payung.evidence.Data;
import id.payung.evidence.Outcome;
import id.payung.evidence.Result;
import id.payung.evidence.estimate.Imputation.Model;
import id.payung.evidence.estimate.Imputation.Weights;
import id.payung.evidence.panel.BranchSimulator;
import id.payung.evidence.panel.BranchSimulator.Knobs;
import id.payung.evidence.panel.Panel;
import id.payung.evidence.panel.Periods;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** didimputation's README: 2.262952 (0.03139684) and its horizons. */
class ImputationTest {

    private static final Panel UNITS =
            Data.panel("df_het.csv", "unit", "year", "dep_var").cohort("g").read();

    private static final Result FOUND = Imputation.estimate(UNITS, Options.usual());

    @Test
    void the_published_mean_and_error() {
        assertThat(FOUND.estimated().estimate()).isCloseTo(2.262951711, within(1e-6));
        assertThat(FOUND.estimated().se()).isCloseTo(0.03139684152, within(1e-8));
        assertThat(FOUND.estimated().inference().why()).startsWith("643 treated units");
    }

    @ParameterizedTest(name = "after {0} years {1} ({2})")
    @CsvSource({
        "0, 1.51314201, 0.07547736",
        "5, 1.87844597, 0.0756719",
        "10, 2.53443351, 0.0810955",
        "15, 2.71470743, 0.12030494",
        "20, 2.90465651, 0.11320219"
    })
    void the_published_horizons(int event, double effect, double se) {
        var cell = FOUND.cellsWith("event", event).getFirst();

        assertThat(cell.number("estimate")).isCloseTo(effect, within(1e-6));
        assertThat(cell.number("se")).isCloseTo(se, within(1e-7));
    }

    /**
     * Two units, three periods, one treated in the last: 5 - (mean of its 1, 2 plus what the other
     * gained over its mean of 1, 3), so 5 - (1.5 + 3 - 2) = 2.5.
     */
    @Test
    void by_hand() {
        var panel = panel(new double[][] {{1, 2, 5}, {1, 3, 3}}, 2, Panel.NEVER);

        assertThat(Imputation.estimate(panel, Options.usual()).estimated().estimate())
                .isCloseTo(2.5, within(1e-12));
    }

    /**
     * The identity of Wooldridge: a dummy for each cohort and treated period, averaged by cells.
     */
    @Test
    void it_is_the_extended_two_way_regression() {
        var panel = BranchSimulator.simulate(Knobs.usual(), 8, 0).logRates();
        var columns = new ArrayList<PanelRegression.Column>();
        var sizes = new ArrayList<Integer>();
        for (var group : panel.cohorts()) {
            for (var t = group; t < panel.length(); t++) {
                var values = new double[panel.size()][panel.length()];
                for (var i : panel.ofCohort(group)) {
                    values[i][t] = 1;
                }
                columns.add(new PanelRegression.Column("d", values));
                sizes.add(panel.ofCohort(group).length);
            }
        }
        var fit = new PanelRegression(Residuals.usable(panel, false), panel.outcome(), columns);
        var mean = 0.0;
        var cells = 0;
        for (var j = 0; j < sizes.size(); j++) {
            mean += sizes.get(j) * fit.coefficients()[j];
            cells += sizes.get(j);
        }

        assertThat(Imputation.estimate(panel, Options.usual()).estimated().estimate())
                .isCloseTo(mean / cells, within(1e-10));
    }

    @ParameterizedTest(name = "y -> {0} y + {1} unit + {2} period squared")
    @CsvSource({"1, 10, 0", "1, 0, 7", "1, 3, -2", "1e6, 0, 0", "1e-6, 0, 0"})
    void what_all_share_changes_nothing(double scale, double byUnit, double byPeriod) {
        var moved =
                SyntheticDidTest.change(
                        UNITS, scale, (i, t) -> byUnit * (i % 50) + byPeriod * t * t / 100);

        var other = Imputation.estimate(moved, Options.usual()).estimated();

        assertThat(other.estimate() / scale).isCloseTo(FOUND.estimated().estimate(), within(1e-9));
        assertThat(other.se() / scale).isCloseTo(FOUND.estimated().se(), within(1e-9));
    }

    @Test
    void the_order_of_the_units_changes_nothing() {
        var turned =
                UNITS.only(
                        IntStream.range(0, UNITS.size()).map(i -> UNITS.size() - 1 - i).toArray());

        assertThat(Imputation.estimate(turned, Options.usual()).estimated().se())
                .isCloseTo(FOUND.estimated().se(), within(1e-12));
    }

    @Test
    void periods_in_which_all_are_treated_are_named_and_left_out() {
        var all = panel(new double[][] {{1, 2, 5, 7}, {1, 3, 3, 6}, {2, 2, 3, 8}}, 2, 3, 3);

        var result = Imputation.estimate(all, Options.usual());

        assertThat(result.warnings())
                .anyMatch(it ->
                        it.startsWith("Not known without a comparison (3 cells): A in 4, B in 4"));
        assertThat(result.cellsWith("event", 1)).isEmpty();
    }

    @Test
    void nobody_to_compare_with_is_an_answer() {
        var all = panel(new double[][] {{1, 2, 5}, {1, 3, 3}}, 2, 2);

        assertThat(Imputation.estimate(all, Options.usual()).outcome())
                .isInstanceOfSatisfying(
                        Outcome.CannotTell.class,
                        it -> assertThat(it.whatWould()).contains("later, or never"));
    }

    @Test
    void a_covariate_that_never_changes_is_named() {
        var fixed = new double[UNITS.size()][UNITS.length()];
        for (var i = 0; i < fixed.length; i++) {
            Arrays.fill(fixed[i], i % 7);
        }

        var result = Imputation.estimate(UNITS.with("distance", fixed), Options.usual());

        assertThat(result.warnings()).anyMatch(it -> it.startsWith("No coefficient for distance:"));
        assertThat(result.estimated().estimate())
                .isCloseTo(FOUND.estimated().estimate(), within(1e-10));
    }

    /** With one treated unit every other takes its place, and the answer says why. */
    @Test
    void few_treated_units_get_placebos() {
        var panel = BranchSimulator.simulate(Knobs.usual().withWave(40, 1, 0.4), 3, 0).logRates();

        var found = Imputation.estimate(panel, Options.usual()).estimated();

        assertThat(found.inference().how())
                .startsWith("placebo: each of the 59 untreated units took");
        assertThat(found.inference().why())
                .isEqualTo("1 treated unit; below 10 clustered errors are far too small");
        assertThat(found.se())
                .isGreaterThan(
                        2
                                * Imputation.estimate(
                                                panel,
                                                Options.usual().withRule(Options.Rule.CLUSTERED))
                                        .estimated()
                                        .se());
    }

    /**
     * Counts of exactly 2 x 3 x people, doubled by the treatment: the logarithm of 2, and half of
     * the treated count is extra.
     */
    @Test
    void counts_by_hand() {
        var counts = new double[][] {{6, 12, 36}, {2, 4, 6}, {10, 20, 30}};
        var panel = panel(counts, 2, Panel.NEVER, Panel.NEVER);

        var result = Imputation.estimate(panel, Weights.CELLS, Model.POISSON, Options.usual());

        assertThat(result.estimated().estimate()).isCloseTo(Math.log(2), within(1e-9));
        var ratio = result.cells().stream().filter(cell -> cell.has("ratio")).findFirst();
        assertThat(ratio).isPresent();
        assertThat(ratio.orElseThrow().number("extra")).isCloseTo(18, within(1e-7));
    }

    @Test
    void people_at_risk_divide_out() {
        var made = BranchSimulator.simulate(Knobs.usual(), 12, 0);
        var more = made.panel().extras().atRisk();
        assertThat(more).isNotNull();
        var twice = new double[made.panel().size()][made.panel().length()];
        var counts = new double[made.panel().size()][made.panel().length()];
        for (var i = 0; i < twice.length; i++) {
            for (var t = 0; t < twice[i].length; t++) {
                twice[i][t] = 2 * more[i][t];
                counts[i][t] = 2 * made.panel().outcome()[i][t];
            }
        }
        var first =
                Imputation.estimate(made.panel(), Weights.CELLS, Model.POISSON, Options.usual());
        var second =
                Imputation.estimate(
                        made.panel().withOutcome(counts).withAtRisk(twice),
                        Weights.CELLS,
                        Model.POISSON,
                        Options.usual());

        assertThat(second.estimated().estimate())
                .isCloseTo(first.estimated().estimate(), within(1e-9));
        assertThat(second.estimated().se()).isCloseTo(first.estimated().se(), within(1e-9));
    }

    @Test
    void a_negative_count_is_refused_by_its_place() {
        var panel = panel(new double[][] {{6, -1, 36}, {2, 4, 6}}, 2, Panel.NEVER);

        assertThatThrownBy(() ->
                        Imputation.estimate(panel, Weights.CELLS, Model.POISSON, Options.usual()))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith("A in 2 is -1.0: a count cannot be negative.");
    }

    static Panel panel(double[][] outcome, int... cohort) {
        var names = List.of("A", "B", "C", "D", "E").subList(0, outcome.length);
        return Panel.of(names, Periods.counted(outcome[0].length), outcome, cohort);
    }
}
