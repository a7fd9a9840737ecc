package id.payung.evidence.estimate;

import id.payung.evidence.Cell;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goodman-Bacon: the regression on a treatment dummy is a weighted mean of comparisons of two waves
 * each. For whole panels without covariates whose treatment never goes back.
 */
final class Bacon {

    private static final List<String> TYPES =
            List.of("treated vs never", "earlier vs later", "later vs earlier");

    private final Panel panel;
    private final double[] weights = new double[TYPES.size()];
    private final double[] estimates = new double[TYPES.size()];
    private final List<Cell> pairs = new ArrayList<>();

    private Bacon(Panel panel) {
        this.panel = panel;
    }

    static List<Cell> cells(Panel panel, List<String> warnings) {
        var isWhole =
                Arrays.stream(panel.outcome())
                        .flatMapToDouble(Arrays::stream)
                        .noneMatch(Double::isNaN);
        var fromStart = Arrays.stream(panel.cohort()).anyMatch(one -> one == 0);
        if (!isWhole
                || fromStart
                || panel.extras().dose() != null
                || !panel.extras().covariates().isEmpty()) {
            warnings.add(
                    "The decomposition needs a whole panel, treatment that stays, none from the"
                            + " first period, and no covariates: it is left out.");
            return List.of();
        }
        return new Bacon(panel).decomposed();
    }

    private List<Cell> decomposed() {
        var groups = panel.cohorts();
        var never = panel.untreated();
        for (var a = 0; a < groups.length; a++) {
            if (never.length > 0) {
                add(0, groups[a], Panel.NEVER, new int[] {0, panel.length()});
            }
            for (var b = a + 1; b < groups.length; b++) {
                add(1, groups[a], groups[b], new int[] {0, groups[b]});
                add(2, groups[b], groups[a], new int[] {groups[a], panel.length()});
            }
        }
        var total = Arrays.stream(weights).sum();
        var cells = new ArrayList<Cell>();
        for (var type = 0; type < TYPES.size(); type++) {
            if (weights[type] > 0) {
                cells.add(
                        Cell.of("comparison", TYPES.get(type))
                                .with("weight", weights[type] / total)
                                .with("estimate", estimates[type] / weights[type]));
            }
        }
        pairs.forEach(pair -> cells.add(pair.with("weight", pair.number("weight") / total)));
        return cells;
    }

    /** One pair of waves in the periods in which only the first of the two changes. */
    private void add(int type, int group, int other, int[] window) {
        var own = panel.ofCohort(group);
        var control = panel.ofCohort(other);
        var length = window[1] - window[0];
        var after = (double) (window[1] - group) / length;
        var all = own.length + control.length;
        var share = (double) own.length / all;
        var size = (double) all * length;
        var weight = size * size * share * (1 - share) * after * (1 - after);
        var estimate =
                mean(own, group, window[1])
                        - mean(own, window[0], group)
                        - mean(control, group, window[1])
                        + mean(control, window[0], group);
        weights[type] += weight;
        estimates[type] += weight * estimate;
        pairs.add(
                Cell.of("group", panel.periods().label(group))
                        .with(
                                "against",
                                other == Panel.NEVER ? "never" : panel.periods().label(other))
                        .with("weight", weight)
                        .with("estimate", estimate));
    }

    private double mean(int[] units, int from, int to) {
        var sum = 0.0;
        for (var i : units) {
            for (var t = from; t < to; t++) {
                sum += panel.outcome()[i][t];
            }
        }
        return sum / units.length / (to - from);
    }
}
