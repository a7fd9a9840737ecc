package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/** Effects of treated cells, and the weights with which every outcome enters a mean of them. */
final class Imputed {

    private final Panel panel;
    private final boolean byPeople;
    private final PanelRegression regression;
    private final double[][] effect;
    private final double[][] residuals;
    private final List<String> lost = new ArrayList<>();

    Imputed(Panel panel, boolean byPeople) {
        this.panel = panel;
        this.byPeople = byPeople;
        regression =
                new PanelRegression(
                        Residuals.usable(panel, true), panel.outcome(), Residuals.columns(panel));
        residuals = regression.residualCells();
        effect = new double[panel.size()][panel.length()];
        for (var i = 0; i < effect.length; i++) {
            for (var t = 0; t < effect[i].length; t++) {
                effect[i][t] = effect(i, t);
            }
        }
    }

    private double effect(int unit, int period) {
        if (!panel.isTreated(unit, period) || !Residuals.hasAll(panel, unit, period)) {
            return Double.NaN;
        }
        if (!regression.effects().links(unit, period)) {
            lost.add("%s in %s".formatted(panel.units().get(unit), panel.periods().label(period)));
            return Double.NaN;
        }
        return panel.outcome()[unit][period] - regression.expected(unit, period);
    }

    PanelRegression regression() {
        return regression;
    }

    /** Treated cells whose effect cannot be known. */
    List<String> lost() {
        return lost;
    }

    boolean isEmpty() {
        return events().isEmpty();
    }

    int treatedUnits() {
        var count = 0;
        for (var row : effect) {
            for (var one : row) {
                if (!Double.isNaN(one)) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    /** Steps since the start that occur. */
    List<Integer> events() {
        var events = new TreeSet<Integer>();
        for (var i = 0; i < effect.length; i++) {
            for (var t = 0; t < effect[i].length; t++) {
                if (!Double.isNaN(effect[i][t])) {
                    events.add(panel.periods().between(panel.cohort()[i], t));
                }
            }
        }
        return List.copyOf(events);
    }

    /** Cohorts that occur. */
    List<Integer> groups() {
        var groups = new TreeSet<Integer>();
        for (var i = 0; i < effect.length; i++) {
            for (var one : effect[i]) {
                if (!Double.isNaN(one)) {
                    groups.add(panel.cohort()[i]);
                }
            }
        }
        return List.copyOf(groups);
    }

    /** Weights of treated cells that sum to one. */
    double[][] all() {
        return weights(_ -> true, _ -> true);
    }

    double[][] ofEvent(int event) {
        return weights(e -> e == event, _ -> true);
    }

    double[][] ofGroup(int group) {
        return weights(_ -> true, g -> g == group);
    }

    private double[][] weights(IntPredicate event, IntPredicate group) {
        var weights = new double[effect.length][panel.length()];
        var people = panel.extras().atRisk();
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            for (var t = 0; t < weights[i].length; t++) {
                if (!Double.isNaN(effect[i][t])
                        && group.test(panel.cohort()[i])
                        && event.test(panel.periods().between(panel.cohort()[i], t))) {
                    weights[i][t] = byPeople && people != null ? people[i][t] : 1;
                    sum += weights[i][t];
                }
            }
        }
        for (var row : weights) {
            for (var t = 0; t < row.length; t++) {
                row[t] = sum == 0 ? 0 : row[t] / sum;
            }
        }
        return weights;
    }

    double mean() {
        return value(all());
    }

    /** The weighted mean of the effects; NaN when nothing has a weight. */
    double value(double[][] weights) {
        var sum = 0.0;
        var any = false;
        for (var i = 0; i < weights.length; i++) {
            for (var t = 0; t < weights[i].length; t++) {
                if (weights[i][t] > 0) {
                    sum += weights[i][t] * effect[i][t];
                    any = true;
                }
            }
        }
        return any ? sum : Double.NaN;
    }

    /** Mean steps since the start, the first treated period counting as one. */
    double meanReach() {
        var weights = all();
        var sum = 0.0;
        for (var i = 0; i < weights.length; i++) {
            for (var t = 0; t < weights[i].length; t++) {
                if (weights[i][t] > 0) {
                    sum += weights[i][t] * (1 + panel.periods().between(panel.cohort()[i], t));
                }
            }
        }
        return sum;
    }

    /** The conservative clustered error of a weighted mean. */
    double se(double[][] weights) {
        var share = regression.effects().solve(sums(weights));
        var along = alongColumns(weights);
        var score = new double[weights.length];
        var typical = typical(weights);
        for (var i = 0; i < weights.length; i++) {
            for (var t = 0; t < weights[i].length; t++) {
                if (weights[i][t] > 0) {
                    score[i] += weights[i][t] * (effect[i][t] - typical[i][t]);
                } else if (!Double.isNaN(residuals[i][t])) {
                    var weight = -share.at(i, t);
                    for (var j = 0; j < along.length; j++) {
                        weight -= along[j] * regression.column(j, i, t);
                    }
                    score[i] += weight * residuals[i][t];
                }
            }
        }
        return Clusters.root(score, panel.extras().cluster());
    }

    private static TwoWay.Effects sums(double[][] weights) {
        var units = new double[weights.length];
        var times = new double[weights[0].length];
        for (var i = 0; i < units.length; i++) {
            for (var t = 0; t < times.length; t++) {
                units[i] += weights[i][t];
                times[t] += weights[i][t];
            }
        }
        return new TwoWay.Effects(units, times);
    }

    private double[] alongColumns(double[][] weights) {
        var inverse = regression.inverse();
        var sums = new double[inverse.length];
        for (var j = 0; j < sums.length; j++) {
            for (var i = 0; i < weights.length; i++) {
                for (var t = 0; t < weights[i].length; t++) {
                    if (weights[i][t] > 0) {
                        sums[j] += weights[i][t] * regression.column(j, i, t);
                    }
                }
            }
        }
        var along = new double[sums.length];
        for (var j = 0; j < sums.length; j++) {
            along[j] = Matrices.dot(inverse[j], sums);
        }
        return along;
    }

    /** Mean effect of the same cohort at the same event, by squared weights. */
    private double[][] typical(double[][] weights) {
        var length = panel.length();
        var above = new HashMap<Integer, double[]>();
        var below = new HashMap<Integer, double[]>();
        for (var i = 0; i < weights.length; i++) {
            var group = panel.cohort()[i];
            var up = above.computeIfAbsent(group, _ -> new double[length]);
            var down = below.computeIfAbsent(group, _ -> new double[length]);
            for (var t = 0; t < length; t++) {
                if (weights[i][t] > 0) {
                    up[t] += weights[i][t] * weights[i][t] * effect[i][t];
                    down[t] += weights[i][t] * weights[i][t];
                }
            }
        }
        var typical = new double[weights.length][length];
        for (var i = 0; i < weights.length; i++) {
            var up = above.getOrDefault(panel.cohort()[i], new double[length]);
            var down = below.getOrDefault(panel.cohort()[i], new double[length]);
            for (var t = 0; t < length; t++) {
                typical[i][t] = down[t] == 0 ? 0 : up[t] / down[t];
            }
        }
        return typical;
    }
}
