package id.payung.evidence.estimate;

import id.payung.evidence.Names;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.List;

/** Takes covariates out of an outcome, by a regression on untreated cells alone. */
final class Residuals {

    private Residuals() {}

    /** The covariates of a panel as columns. */
    static List<PanelRegression.Column> columns(Panel panel) {
        var columns = new ArrayList<PanelRegression.Column>();
        panel.extras()
                .covariates()
                .forEach((name, values) -> columns.add(new PanelRegression.Column(name, values)));
        return columns;
    }

    /** Cells with an outcome and all covariates; untreated ones alone if asked for. */
    static boolean[][] usable(Panel panel, boolean untreatedOnly) {
        var cells = new boolean[panel.size()][panel.length()];
        for (var i = 0; i < cells.length; i++) {
            for (var t = 0; t < cells[i].length; t++) {
                cells[i][t] = hasAll(panel, i, t) && !(untreatedOnly && panel.isTreated(i, t));
            }
        }
        return cells;
    }

    static boolean hasAll(Panel panel, int unit, int period) {
        if (!panel.isObserved(unit, period)) {
            return false;
        }
        for (var values : panel.extras().covariates().values()) {
            if (Double.isNaN(values[unit][period])) {
                return false;
            }
        }
        return true;
    }

    /** The panel with an outcome from which the covariates' part is taken. */
    static Panel withoutCovariates(Panel panel) {
        var columns = columns(panel);
        if (columns.isEmpty()) {
            return panel;
        }
        var fit = new PanelRegression(usable(panel, true), panel.outcome(), columns);
        var left = new double[panel.size()][panel.length()];
        for (var i = 0; i < left.length; i++) {
            for (var t = 0; t < left[i].length; t++) {
                left[i][t] = panel.outcome()[i][t];
                for (var j = 0; j < fit.names().size(); j++) {
                    var values = panel.extras().covariates().get(fit.names().get(j));
                    left[i][t] -= values == null ? 0 : fit.coefficients()[j] * values[i][t];
                }
            }
        }
        var warnings = new ArrayList<>(panel.extras().warnings());
        dropped(fit, warnings);
        return panel.withOutcome(left).withWarnings(warnings);
    }

    /** Says which columns have no coefficient, and why. */
    static void dropped(PanelRegression fit, List<String> warnings) {
        if (!fit.dropped().isEmpty()) {
            warnings.add(
                    "No coefficient for %s: a combination of the effects of units, of periods and of the other columns. Maybe leave it out."
                            .formatted(Names.few(fit.dropped())));
        }
    }
}
