package id.payung.evidence.estimate;

import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.Interval;
import id.payung.evidence.Names;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.List;

/**
 * What the usual regression on a treatment dummy with effects of units and periods would have said,
 * as a diagnostic only: where effects grow, it compares late waves with early ones that are treated
 * already, and may get even the sign wrong. The decomposition of Goodman-Bacon shows how much of it
 * is such comparisons, and the weights show which treated cells count negatively.
 *
 * <p>Example, teen employment and minimum wages: -0.0365 (clustered error 0.0133), of which 5 % is
 * from late waves against early ones.
 */
public final class Twfe {

    private static final String DUMMY = "treatment";
    private static final String ONLY =
            "A diagnostic only: where effects differ between waves or grow, this regression is"
                    + " wrong. Use imputation or did.";

    private Twfe() {}

    public static Result estimate(Panel panel, Options options) {
        var warnings = new ArrayList<>(panel.extras().warnings());
        warnings.addFirst(ONLY);
        var cells = new ArrayList<Cell>();
        var hash = panel.hash("twfe").number(options.level());
        return new Result(
                "twfe",
                "what a regression of %s on the treatment, with effects of units and periods, would have said"
                        .formatted(panel.extras().outcomeName()),
                outcome(panel, options, cells, warnings),
                cells,
                warnings,
                Provenance.of(options.seed(), hash));
    }

    private static Outcome outcome(
            Panel panel, Options options, List<Cell> cells, List<String> warnings) {
        var columns = new ArrayList<PanelRegression.Column>();
        columns.add(new PanelRegression.Column(DUMMY, treatment(panel)));
        columns.addAll(Residuals.columns(panel));
        var usable = Residuals.usable(panel, false);
        var fit = new PanelRegression(usable, panel.outcome(), columns);
        if (!fit.names().contains(DUMMY)) {
            return new Outcome.CannotTell(
                    "The treatment does not vary beyond the effects of units and periods%s."
                            .formatted(
                                    fit.dropped().size() > 1
                                            ? "; dropped: " + Names.few(fit.dropped())
                                            : ""),
                    "Some units that are treated while others are not.");
        }
        Residuals.dropped(fit, warnings);
        var clusters = (int) panel.extras().cluster().stream().distinct().count();
        var clustered = clustered(panel, fit, clusters);
        coefficients(fit, clustered, cells);
        errors(panel, fit, clustered[0], cells);
        cells.add(weights(panel, fit));
        cells.addAll(Bacon.cells(panel, warnings));
        var treated = panel.treated().length;
        if (treated < InferenceRule.ENOUGH) {
            warnings.add(
                    "%d treated units: these clustered errors are far too small."
                            .formatted(treated));
        }
        var estimate = fit.coefficients()[0];
        var reach = Distributions.studentReach(options.level(), clusters - 1) * clustered[0];
        return new Outcome.Estimated(
                estimate,
                clustered[0],
                Interval.around(estimate, reach, options.level()),
                new Inference(
                        "errors clustered by %s with the usual small-sample factors"
                                .formatted(isByUnit(panel) ? "unit" : "cluster"),
                        "it is what the usual regression reports"));
    }

    private static boolean isByUnit(Panel panel) {
        return panel.extras().cluster().equals(panel.units());
    }

    private static double[][] treatment(Panel panel) {
        var dose = panel.extras().dose();
        if (dose != null) {
            return dose;
        }
        var dummy = new double[panel.size()][panel.length()];
        for (var i = 0; i < dummy.length; i++) {
            for (var t = 0; t < dummy[i].length; t++) {
                dummy[i][t] = panel.isTreated(i, t) ? 1 : 0;
            }
        }
        return dummy;
    }

    /** Units lie within their clusters, so their effects cost no degrees of freedom. */
    private static double[] clustered(Panel panel, PanelRegression fit, int clusters) {
        var covariance = fit.clustered(panel.extras().cluster());
        var n = fit.count();
        var k = fit.names().size() + panel.length();
        var factor = (n - 1.0) / (n - k) * clusters / (clusters - 1.0);
        var errors = new double[covariance.length];
        for (var j = 0; j < errors.length; j++) {
            errors[j] = Math.sqrt(factor * covariance[j][j]);
        }
        return errors;
    }

    private static void coefficients(PanelRegression fit, double[] errors, List<Cell> cells) {
        for (var j = 0; j < errors.length; j++) {
            cells.add(
                    Cell.of("column", fit.names().get(j))
                            .with("estimate", fit.coefficients()[j])
                            .with("se", errors[j]));
        }
    }

    private static void errors(
            Panel panel, PanelRegression fit, double clustered, List<Cell> cells) {
        var freedom = fit.count() - fit.names().size() - panel.size() - panel.length() + 1.0;
        var squares = 0.0;
        for (var one : fit.residuals()) {
            squares += one * one;
        }
        var equal = Math.sqrt(squares / freedom * fit.inverse()[0][0]);
        var unequal = Math.sqrt(fit.independent()[0][0] * fit.count() / freedom);
        cells.add(
                Cell.of("errors", DUMMY)
                        .with("clustered", clustered)
                        .with("iid", equal)
                        .with("hetero", unequal));
    }

    /** The weight of each treated cell in the coefficient, of which some may be negative. */
    private static Cell weights(Panel panel, PanelRegression fit) {
        var column = fit.column(0);
        var treatment = treatment(panel);
        var usable = Residuals.usable(panel, false);
        var sum = 0.0;
        var negative = 0.0;
        var count = 0;
        var below = 0;
        var at = 0;
        for (var i = 0; i < usable.length; i++) {
            for (var t = 0; t < usable[i].length; t++) {
                if (!usable[i][t]) {
                    continue;
                }
                var weight = column[at++] * treatment[i][t];
                if (treatment[i][t] != 0) {
                    count++;
                    sum += weight;
                    below += weight < 0 ? 1 : 0;
                    negative += Math.min(0, weight);
                }
            }
        }
        return Cell.of("weights", "treated cells")
                .with("treatedCells", count)
                .with("negative", below)
                .with("sumNegative", negative / sum);
    }
}
