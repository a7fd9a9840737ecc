package id.payung.evidence.estimate;

import id.payung.evidence.Interval;

import java.util.Arrays;

/**
 * Block conformal inference for one treated series (Chernozhukov, Wüthrich and Zhu): suppose the
 * effect is some number, take it off, fit all periods, and see whether the residuals after the
 * start stand out among all their cyclic shifts. Shifts keep the order of the periods, so serial
 * correlation does no harm; shuffling them one by one would.
 */
final class BlockConformal {

    private static final int WIDEN = 60;
    private static final int HALVE = 14;

    private final double[][] donors;
    private final double[] target;
    private final int start;
    private final SyntheticFit.How how;

    BlockConformal(double[][] donors, double[] target, int start, SyntheticFit.How how) {
        this.donors = donors;
        this.target = target;
        this.start = start;
        this.how = how;
    }

    /** The chance of such residuals, each by its size, if there were no effect in any period. */
    double pOfNothing() {
        return p(donors, target, 0, BlockConformal::size);
    }

    /**
     * Average effects over the treated periods that are not refuted at that level. The effects keep
     * the course that was estimated, and are moved up and down together.
     *
     * @param course the estimated effect in every period, of which the treated ones are used
     */
    Interval average(double[] course, double level) {
        var moved = target.clone();
        var mean = 0.0;
        for (var t = start; t < moved.length; t++) {
            mean += course[t] / (moved.length - start);
        }
        for (var t = start; t < moved.length; t++) {
            moved[t] -= course[t] - mean;
        }
        return invert(donors, moved, mean, level);
    }

    /** Effects in one treated period that are not refuted; the other treated ones are left out. */
    Interval at(int period, double estimate, double level) {
        var few = new double[donors.length][];
        for (var j = 0; j < donors.length; j++) {
            few[j] = Arrays.copyOf(donors[j], start + 1);
            few[j][start] = donors[j][period];
        }
        var own = Arrays.copyOf(target, start + 1);
        own[start] = target[period];
        return invert(few, own, estimate, level);
    }

    private Interval invert(double[][] others, double[] own, double estimate, double level) {
        var alpha = 1 - level;
        if (1.0 / own.length > alpha) {
            return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level);
        }
        return new Interval(
                end(others, own, new Search(estimate, -1, alpha)),
                end(others, own, new Search(estimate, 1, alpha)),
                level);
    }

    private record Search(double estimate, int side, double alpha) {}

    private double end(double[][] others, double[] own, Search search) {
        var spread = Arrays.stream(own).map(Math::abs).max().orElse(1) * 1e-3 + 1e-300;
        var inside = search.estimate;
        var outside = Double.NaN;
        for (var k = 0; k < WIDEN; k++) {
            var value = search.estimate + search.side * spread * Math.pow(1.6, k);
            if (p(others, own, value, BlockConformal::sum) <= search.alpha) {
                outside = value;
                break;
            }
            inside = value;
        }
        if (Double.isNaN(outside)) {
            return search.side * Double.POSITIVE_INFINITY;
        }
        for (var k = 0; k < HALVE; k++) {
            var middle = (inside + outside) / 2;
            if (p(others, own, middle, BlockConformal::sum) <= search.alpha) {
                outside = middle;
            } else {
                inside = middle;
            }
        }
        return (inside + outside) / 2;
    }

    private double p(double[][] others, double[] own, double effect, Statistic statistic) {
        var supposed = own.clone();
        for (var t = start; t < supposed.length; t++) {
            supposed[t] -= effect;
        }
        var left = SyntheticFit.of(others, supposed, supposed.length, how).gap();
        var length = left.length;
        var after = length - start;
        var observed = statistic.of(left, start, after);
        var count = 0;
        for (var shift = 0; shift < length; shift++) {
            if (statistic.of(left, shift, after) >= observed * (1 - 1e-10)) {
                count++;
            }
        }
        return (double) count / length;
    }

    /** Of a block of residuals that may run over the end and go on at the beginning. */
    private interface Statistic {
        double of(double[] residuals, int from, int count);
    }

    private static double size(double[] residuals, int from, int count) {
        var sum = 0.0;
        for (var k = 0; k < count; k++) {
            sum += Math.abs(residuals[(from + k) % residuals.length]);
        }
        return sum / Math.sqrt(count);
    }

    private static double sum(double[] residuals, int from, int count) {
        var sum = 0.0;
        for (var k = 0; k < count; k++) {
            sum += residuals[(from + k) % residuals.length];
        }
        return Math.abs(sum);
    }
}
