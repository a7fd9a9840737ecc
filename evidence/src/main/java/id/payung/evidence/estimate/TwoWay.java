package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Cholesky;

import org.jspecify.annotations.Nullable;

/**
 * Effects of units and of periods, fitted by weighted least squares to some cells of a panel. The
 * units are eliminated, so the system that is solved is as large as the number of periods; it is
 * factored once for any number of right-hand sides.
 */
final class TwoWay {

    private final double[][] weight;
    private final double[] unitSum;
    private final int[] component;
    private final Cholesky periods;

    private TwoWay(double[][] weight) {
        this.weight = weight;
        var length = weight[0].length;
        unitSum = new double[weight.length];
        var system = new double[length][length];
        for (var i = 0; i < weight.length; i++) {
            for (var one : weight[i]) {
                unitSum[i] += one;
            }
            if (unitSum[i] > 0) {
                eliminate(weight[i], unitSum[i], system);
            }
        }
        periods = Cholesky.of(system);
        component = components();
    }

    /** On the cells whose weight is more than zero. */
    static TwoWay on(double[][] weight) {
        return new TwoWay(weight);
    }

    private static void eliminate(double[] weight, double sum, double[][] system) {
        for (var s = 0; s < weight.length; s++) {
            if (weight[s] == 0) {
                continue;
            }
            system[s][s] += weight[s];
            var part = weight[s] / sum;
            for (var t = 0; t <= s; t++) {
                system[s][t] -= part * weight[t];
            }
        }
    }

    /** Periods that are linked by units (first), then units; -1 where nothing was observed. */
    private int[] components() {
        var length = weight[0].length;
        var parent = new int[length];
        for (var t = 0; t < length; t++) {
            parent[t] = t;
        }
        var first = new int[weight.length];
        for (var i = 0; i < weight.length; i++) {
            first[i] = -1;
            for (var t = 0; t < length; t++) {
                if (weight[i][t] > 0) {
                    first[i] = first[i] < 0 ? t : first[i];
                    parent[root(parent, t)] = root(parent, first[i]);
                }
            }
        }
        var found = new int[length + weight.length];
        for (var t = 0; t < length; t++) {
            found[t] = isSeen(t) ? root(parent, t) : -1;
        }
        for (var i = 0; i < weight.length; i++) {
            found[length + i] = first[i] < 0 ? -1 : root(parent, first[i]);
        }
        return found;
    }

    private boolean isSeen(int period) {
        for (var row : weight) {
            if (row[period] > 0) {
                return true;
            }
        }
        return false;
    }

    private static int root(int[] parent, int t) {
        var at = t;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    /** Whether the effects of that unit and that period can be added up. */
    boolean links(int unit, int period) {
        var own = component[weight[0].length + unit];
        return own >= 0 && own == component[period];
    }

    /** Effects of units and periods. */
    record Effects(double[] units, double[] periods) {
        double at(int unit, int period) {
            return units[unit] + periods[period];
        }
    }

    /** The effects nearest to those values, with one round of refinement. */
    Effects fit(double[][] values) {
        var first = solve(sums(values, null));
        var second = solve(sums(values, first));
        var units = first.units.clone();
        var times = first.periods.clone();
        for (var i = 0; i < units.length; i++) {
            units[i] += second.units[i];
        }
        for (var t = 0; t < times.length; t++) {
            times[t] += second.periods[t];
        }
        return new Effects(units, times);
    }

    /** Weighted sums over each unit and each period of what is left of the values. */
    private Effects sums(double[][] values, @Nullable Effects taken) {
        var units = new double[weight.length];
        var times = new double[weight[0].length];
        for (var i = 0; i < units.length; i++) {
            for (var t = 0; t < times.length; t++) {
                if (weight[i][t] > 0) {
                    var left = values[i][t] - (taken == null ? 0 : taken.at(i, t));
                    units[i] += weight[i][t] * left;
                    times[t] += weight[i][t] * left;
                }
            }
        }
        return new Effects(units, times);
    }

    /** The normal equations for those right-hand sides, solved for the periods alone. */
    double[] solvePeriods(Effects right) {
        var times = right.periods.clone();
        for (var i = 0; i < weight.length; i++) {
            if (unitSum[i] > 0 && right.units[i] != 0) {
                var part = right.units[i] / unitSum[i];
                for (var t = 0; t < times.length; t++) {
                    times[t] -= weight[i][t] * part;
                }
            }
        }
        return periods.solve(times);
    }

    /** The normal equations for those right-hand sides. */
    Effects solve(Effects right) {
        var solved = solvePeriods(right);
        var units = new double[weight.length];
        for (var i = 0; i < units.length; i++) {
            if (unitSum[i] > 0) {
                var sum = right.units[i];
                for (var t = 0; t < solved.length; t++) {
                    sum -= weight[i][t] * solved[t];
                }
                units[i] = sum / unitSum[i];
            }
        }
        return new Effects(units, solved);
    }
}
