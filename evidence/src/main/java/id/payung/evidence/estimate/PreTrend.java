package id.payung.evidence.estimate;

import id.payung.evidence.Cell;
import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.List;

/**
 * Did the treated units already drift before their start? A regression on untreated cells alone,
 * with one column for each of the last periods before the start; and how much larger a drift after
 * the start would have to be than any before, to explain the effect away (the relative magnitude of
 * Rambachan and Roth).
 */
final class PreTrend {

    private final Panel panel;
    private final int leads;

    PreTrend(Panel panel, int leads) {
        this.panel = panel;
        this.leads = leads;
    }

    List<Cell> cells(
            InferenceRule.Choice choice,
            Answer.Number effect,
            double reach,
            List<String> warnings) {
        var fit = regression();
        var count = fit.names().size();
        if (count == 0) {
            warnings.add("Too few periods before the start to look for a drift.");
            return List.of();
        }
        var covariance = fit.clustered(panel.extras().cluster());
        var isTrusted = choice.kind() == InferenceRule.Kind.CLUSTERED;
        var cells = new ArrayList<Cell>();
        var own = new ArrayList<Integer>();
        for (var j = 0; j < count; j++) {
            if (fit.names().get(j).startsWith("lead ")) {
                own.add(j);
                var event = -Integer.parseInt(fit.names().get(j).substring(5));
                var se = isTrusted ? Math.sqrt(covariance[j][j]) : Double.NaN;
                cells.add(
                        Cell.of("event", event)
                                .with("estimate", fit.coefficients()[j])
                                .with("se", se));
            }
        }
        if (isTrusted) {
            cells.add(wald(fit.coefficients(), covariance, own, warnings));
        }
        cells.add(sensitivity(fit.coefficients(), own, effect, reach));
        return cells;
    }

    private PanelRegression regression() {
        var cells = Residuals.usable(panel, true);
        var columns = new ArrayList<>(Residuals.columns(panel));
        var most = Math.min(leads, shortest() - 2);
        for (var lead = most; lead >= 1; lead--) {
            var values = new double[panel.size()][panel.length()];
            for (var i = 0; i < values.length; i++) {
                var start = panel.cohort()[i];
                for (var t = 0; t < values[i].length && start != Panel.NEVER; t++) {
                    values[i][t] = panel.periods().between(t, start) == lead ? 1 : 0;
                }
            }
            columns.add(new PanelRegression.Column("lead " + lead, values));
        }
        return new PanelRegression(cells, panel.outcome(), columns);
    }

    /** Periods before the latest start: an early cohort has fewer, and then simply no such lead. */
    private int shortest() {
        var cohorts = panel.cohorts();
        return cohorts.length == 0 ? 0 : cohorts[cohorts.length - 1];
    }

    private static Cell wald(
            double[] coefficients,
            double[][] covariance,
            List<Integer> own,
            List<String> warnings) {
        var k = own.size();
        var part = new double[k][k];
        var drift = new double[k];
        for (var a = 0; a < k; a++) {
            drift[a] = coefficients[own.get(a)];
            for (var b = 0; b < k; b++) {
                part[a][b] = covariance[own.get(a)][own.get(b)];
            }
        }
        var solver = Cholesky.of(part);
        var freedom = k - solver.dependent().size();
        var statistic = Matrices.dot(drift, solver.solve(drift));
        var p = Distributions.chiSquaredTail(statistic, freedom);
        if (p < 0.05) {
            warnings.add(
                    "The treated units already drifted before their start (p %.4f): part of the estimate may be that drift."
                            .formatted(p));
        }
        return Cell.of("test", "no drift before the start")
                .with("statistic", statistic)
                .with("freedom", freedom)
                .with("p", p);
    }

    private static Cell sensitivity(
            double[] coefficients, List<Integer> own, Answer.Number effect, double reach) {
        var largest = 0.0;
        for (var k = 1; k < own.size(); k++) {
            largest =
                    Math.max(
                            largest,
                            Math.abs(coefficients[own.get(k)] - coefficients[own.get(k - 1)]));
        }
        largest = Math.max(largest, Math.abs(coefficients[own.getLast()]));
        var placebo = effect.placebo();
        var se = placebo == null ? effect.se() : placebo.se(effect.place());
        var sure = Math.max(0, Math.abs(effect.estimate()) - Distributions.normalReach(0.95) * se);
        return Cell.of("test", "drift that would explain the effect, in largest steps before")
                .with("largestStep", largest)
                .with("breakdown", Math.abs(effect.estimate()) / (largest * reach))
                .with("breakdownSure", sure / (largest * reach));
    }
}
