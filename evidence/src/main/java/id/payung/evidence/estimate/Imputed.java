package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Effects of treated cells, and the weights with which every outcome enters a mean of them. */
final class Imputed {

    /** One treated cell whose effect is known. */
    private record Treated(int unit, int period, int event, double effect, double people) {}

    /** Some treated cells and their weights, which sum to one. */
    record Aggregate(int[] cells, double[] weights) {}

    private final Panel panel;
    private final boolean byPeople;
    private final PanelRegression regression;
    private final double[][] residuals;
    private final List<Treated> treated = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    Imputed(Panel panel, boolean byPeople) {
        this.panel = panel;
        this.byPeople = byPeople;
        regression =
                new PanelRegression(
                        Residuals.usable(panel, true), panel.outcome(), Residuals.columns(panel));
        residuals = regression.residualCells();
        for (var row : residuals) {
            for (var t = 0; t < row.length; t++) {
                row[t] = Double.isNaN(row[t]) ? 0 : row[t];
            }
        }
        for (var i : panel.treated()) {
            for (var t = panel.cohort()[i]; t < panel.length(); t++) {
                if (Residuals.hasAll(panel, i, t)) {
                    take(i, t);
                }
            }
        }
    }

    private void take(int unit, int period) {
        if (!regression.effects().links(unit, period)) {
            lost.add("%s in %s".formatted(panel.units().get(unit), panel.periods().label(period)));
            return;
        }
        var people = panel.extras().atRisk();
        treated.add(
                new Treated(
                        unit,
                        period,
                        panel.periods().between(panel.cohort()[unit], period),
                        panel.outcome()[unit][period] - regression.expected(unit, period),
                        people == null ? 1 : people[unit][period]));
    }

    PanelRegression regression() {
        return regression;
    }

    /** Treated cells whose effect cannot be known. */
    List<String> lost() {
        return lost;
    }

    boolean isEmpty() {
        return treated.isEmpty();
    }

    int treatedUnits() {
        return (int) treated.stream().mapToInt(Treated::unit).distinct().count();
    }

    /** Steps since the start that occur. */
    List<Integer> events() {
        return treated.stream().mapToInt(Treated::event).distinct().sorted().boxed().toList();
    }

    /** Cohorts that occur. */
    List<Integer> groups() {
        return treated.stream()
                .mapToInt(one -> panel.cohort()[one.unit])
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** All treated cells. */
    Aggregate all() {
        return of(_ -> true);
    }

    Aggregate ofEvent(int event) {
        return of(k -> treated.get(k).event == event);
    }

    Aggregate ofGroup(int group) {
        return of(k -> panel.cohort()[treated.get(k).unit] == group);
    }

    private Aggregate of(IntPredicate wanted) {
        var cells = IntStream.range(0, treated.size()).filter(wanted).toArray();
        var weights =
                Arrays.stream(cells)
                        .mapToDouble(k -> byPeople ? treated.get(k).people : 1)
                        .toArray();
        var sum = Arrays.stream(weights).sum();
        return new Aggregate(cells, Arrays.stream(weights).map(one -> one / sum).toArray());
    }

    double mean() {
        return value(all());
    }

    /** The weighted mean of the effects; NaN when nothing has a weight. */
    double value(Aggregate aggregate) {
        var sum = aggregate.cells.length == 0 ? Double.NaN : 0;
        for (var a = 0; a < aggregate.cells.length; a++) {
            sum += aggregate.weights[a] * treated.get(aggregate.cells[a]).effect;
        }
        return sum;
    }

    /** Mean steps since the start, the first treated period counting as one. */
    double meanReach() {
        var all = all();
        var sum = 0.0;
        for (var a = 0; a < all.cells.length; a++) {
            sum += all.weights[a] * (1 + treated.get(all.cells[a]).event);
        }
        return sum;
    }

    /** The conservative clustered error of a weighted mean. */
    double se(Aggregate aggregate) {
        var share = regression.effects().solve(sums(aggregate));
        var along = alongColumns(aggregate);
        var score = new double[panel.size()];
        for (var i = 0; i < score.length; i++) {
            // A unit's residuals sum to zero, so that its own share drops out.
            score[i] = -Matrices.dot(share.periods(), residuals[i]);
            for (var j = 0; j < along.length; j++) {
                for (var t = 0; t < panel.length(); t++) {
                    if (residuals[i][t] != 0) {
                        score[i] -= along[j] * regression.column(j, i, t) * residuals[i][t];
                    }
                }
            }
        }
        var typical = typical(aggregate);
        for (var a = 0; a < aggregate.cells.length; a++) {
            var cell = treated.get(aggregate.cells[a]);
            score[cell.unit] += aggregate.weights[a] * (cell.effect - typical[a]);
        }
        return Clusters.root(score, panel.extras().cluster());
    }

    private TwoWay.Effects sums(Aggregate aggregate) {
        var units = new double[panel.size()];
        var times = new double[panel.length()];
        for (var a = 0; a < aggregate.cells.length; a++) {
            var cell = treated.get(aggregate.cells[a]);
            units[cell.unit] += aggregate.weights[a];
            times[cell.period] += aggregate.weights[a];
        }
        return new TwoWay.Effects(units, times);
    }

    private double[] alongColumns(Aggregate aggregate) {
        var inverse = regression.inverse();
        var sums = new double[inverse.length];
        for (var j = 0; j < sums.length; j++) {
            for (var a = 0; a < aggregate.cells.length; a++) {
                var cell = treated.get(aggregate.cells[a]);
                sums[j] += aggregate.weights[a] * regression.column(j, cell.unit, cell.period);
            }
        }
        return Arrays.stream(inverse).mapToDouble(row -> Matrices.dot(row, sums)).toArray();
    }

    /** For each cell, the mean effect of its cohort in its period, by squared weights. */
    private double[] typical(Aggregate aggregate) {
        var groups = panel.cohorts();
        var above = new double[groups.length][panel.length()];
        var below = new double[groups.length][panel.length()];
        for (var a = 0; a < aggregate.cells.length; a++) {
            var cell = treated.get(aggregate.cells[a]);
            var group = Arrays.binarySearch(groups, panel.cohort()[cell.unit]);
            var square = aggregate.weights[a] * aggregate.weights[a];
            above[group][cell.period] += square * cell.effect;
            below[group][cell.period] += square;
        }
        return Arrays.stream(aggregate.cells)
                .mapToDouble(k -> {
                    var cell = treated.get(k);
                    var group = Arrays.binarySearch(groups, panel.cohort()[cell.unit]);
                    return above[group][cell.period] / below[group][cell.period];
                })
                .toArray();
    }
}
