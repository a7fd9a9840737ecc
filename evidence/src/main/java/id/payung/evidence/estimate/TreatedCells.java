package id.payung.evidence.estimate;

import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The treated cells that have a comparison, those that have none, and means over some of them. */
final class TreatedCells {

    /** One treated cell. */
    record Treated(int unit, int period, int event, double people) {}

    /** Some treated cells and their weights, which sum to one. */
    record Aggregate(int[] cells, double[] weights) {}

    private final Panel panel;
    private final boolean byPeople;
    private final List<Treated> known = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    /** Treated cells with an outcome and all covariates. */
    TreatedCells(Panel panel, TwoWay effects, boolean byPeople) {
        this.panel = panel;
        this.byPeople = byPeople;
        for (var i : panel.treated()) {
            for (var t = panel.cohort()[i]; t < panel.length(); t++) {
                if (!Residuals.hasAll(panel, i, t)) {
                    continue;
                }
                if (effects.links(i, t)) {
                    known.add(new Treated(i, t, event(i, t), people(i, t)));
                } else {
                    lost.add("%s in %s".formatted(panel.units().get(i), panel.periods().label(t)));
                }
            }
        }
    }

    private int event(int unit, int period) {
        return panel.periods().between(panel.cohort()[unit], period);
    }

    private double people(int unit, int period) {
        var people = panel.extras().atRisk();
        return people == null ? 1 : people[unit][period];
    }

    int size() {
        return known.size();
    }

    Treated get(int k) {
        return known.get(k);
    }

    /** Treated cells whose effect cannot be known. */
    List<String> lost() {
        return lost;
    }

    int units() {
        return (int) known.stream().mapToInt(Treated::unit).distinct().count();
    }

    /** Steps since the start that occur. */
    List<Integer> events() {
        return known.stream().mapToInt(Treated::event).distinct().sorted().boxed().toList();
    }

    /** Cohorts that occur. */
    List<Integer> groups() {
        return known.stream()
                .mapToInt(one -> panel.cohort()[one.unit])
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    Aggregate all() {
        return of(_ -> true);
    }

    Aggregate ofEvent(int event) {
        return of(k -> known.get(k).event == event);
    }

    Aggregate ofGroup(int group) {
        return of(k -> panel.cohort()[known.get(k).unit] == group);
    }

    private Aggregate of(IntPredicate wanted) {
        var cells = IntStream.range(0, known.size()).filter(wanted).toArray();
        var weights =
                Arrays.stream(cells).mapToDouble(k -> byPeople ? known.get(k).people : 1).toArray();
        var sum = Arrays.stream(weights).sum();
        return new Aggregate(cells, Arrays.stream(weights).map(one -> one / sum).toArray());
    }

    /** Mean steps since the start, the first treated period counting as one. */
    double meanReach() {
        var all = all();
        var sum = 0.0;
        for (var a = 0; a < all.cells.length; a++) {
            sum += all.weights[a] * (1 + known.get(all.cells[a]).event);
        }
        return sum;
    }

    /**
     * What is typical for a cell's cohort in its period: the sum of {@code above} over the sum of
     * {@code below} there.
     */
    double[] typical(Aggregate aggregate, double[] above, double[] below) {
        var groups = panel.cohorts();
        var up = new double[groups.length][panel.length()];
        var down = new double[groups.length][panel.length()];
        for (var a = 0; a < aggregate.cells.length; a++) {
            var cell = known.get(aggregate.cells[a]);
            var group = Arrays.binarySearch(groups, panel.cohort()[cell.unit]);
            up[group][cell.period] += above[a];
            down[group][cell.period] += below[a];
        }
        var typical = new double[aggregate.cells.length];
        for (var a = 0; a < typical.length; a++) {
            var cell = known.get(aggregate.cells[a]);
            var group = Arrays.binarySearch(groups, panel.cohort()[cell.unit]);
            typical[a] = up[group][cell.period] / down[group][cell.period];
        }
        return typical;
    }
}
