package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.algebra.SimplexFit;

import java.util.Arrays;

/**
 * A treated series and the mix of donors that stands for it.
 *
 * @param weights of the donors; with augmentation some may be negative, their sum stays one
 * @param gap treated minus mix in every period
 * @param lambda of the ridge, NaN without
 */
record SyntheticFit(double[] weights, double[] gap, double lambda) {

    /**
     * How to fit.
     *
     * @param levelled whether each series' mean over the fitted periods is taken off first
     * @param lambda NaN for none, negative for one chosen by cross-validation
     */
    record How(boolean levelled, double lambda) {
        boolean isAugmented() {
            return !Double.isNaN(lambda);
        }

        How withLambda(double other) {
            return new How(levelled, other);
        }
    }

    /** Fits the first {@code fitted} periods of the target. */
    static SyntheticFit of(double[][] donors, double[] target, int fitted, How how) {
        var own = how.levelled ? level(target, fitted) : target;
        var others = donors;
        if (how.levelled) {
            others = Arrays.stream(donors).map(one -> level(one, fitted)).toArray(double[][]::new);
        }
        var lambda = how.lambda;
        if (how.isAugmented() && lambda < 0) {
            lambda = RidgeChoice.choose(cut(others, fitted), Arrays.copyOf(own, fitted));
        }
        var weights = weights(cut(others, fitted), Arrays.copyOf(own, fitted), lambda);
        var gap = own.clone();
        for (var j = 0; j < weights.length; j++) {
            Matrices.add(gap, -weights[j], others[j]);
        }
        return new SyntheticFit(weights, gap, lambda);
    }

    private static double[] level(double[] series, int fitted) {
        var mean = Arrays.stream(series, 0, fitted).average().orElse(0);
        return Arrays.stream(series).map(value -> value - mean).toArray();
    }

    private static double[][] cut(double[][] series, int length) {
        return Arrays.stream(series)
                .map(one -> Arrays.copyOf(one, length))
                .toArray(double[][]::new);
    }

    private static double[] weights(double[][] donors, double[] target, double lambda) {
        var shares = SimplexFit.shares(donors, target, 0);
        return Double.isNaN(lambda) ? shares : augmented(donors, target, shares, lambda);
    }

    /** Shares plus what a ridge regression on the donors says about the remaining imbalance. */
    static double[] augmented(double[][] donors, double[] target, double[] shares, double lambda) {
        var left = target.clone();
        for (var j = 0; j < donors.length; j++) {
            Matrices.add(left, -shares[j], donors[j]);
        }
        var centred = centred(donors);
        var weights = shares.clone();
        Matrices.add(weights, 1, new Ridge(centred).solve(left, lambda));
        return weights;
    }

    /** Takes the donors' mean off each period. */
    static double[][] centred(double[][] donors) {
        var mean = new double[donors[0].length];
        for (var one : donors) {
            Matrices.add(mean, 1.0 / donors.length, one);
        }
        return Arrays.stream(donors)
                .map(one -> {
                    var centred = one.clone();
                    Matrices.add(centred, -1, mean);
                    return centred;
                })
                .toArray(double[][]::new);
    }

    /** Root of the summed squared gaps in the first periods. */
    double imbalance(int fitted) {
        return Math.sqrt(Arrays.stream(gap, 0, fitted).map(x -> x * x).sum());
    }

    double meanGap(int from) {
        return Arrays.stream(gap, from, gap.length).average().orElse(Double.NaN);
    }

    /** X (X'X + λI)⁻¹ r, in the smaller of the two dimensions. */
    static final class Ridge {

        private final double[][] rows;
        private final double[][] gram;
        private final boolean byRow;

        Ridge(double[][] rows) {
            this.rows = rows;
            byRow = rows.length <= rows[0].length;
            var sides = byRow ? rows : Matrices.transpose(rows);
            gram = new double[sides.length][sides.length];
            for (var a = 0; a < sides.length; a++) {
                for (var b = 0; b <= a; b++) {
                    gram[a][b] = Matrices.dot(sides[a], sides[b]);
                }
            }
        }

        double trace() {
            var sum = 0.0;
            for (var a = 0; a < gram.length; a++) {
                sum += gram[a][a];
            }
            return sum;
        }

        /** The largest eigenvalue of X'X, by powers. */
        double largest() {
            var n = gram.length;
            var x = new double[n];
            for (var a = 0; a < n; a++) {
                x[a] = 1 + a % 3;
            }
            var value = 0.0;
            for (var step = 0; step < 2000; step++) {
                var y = new double[n];
                for (var a = 0; a < n; a++) {
                    for (var b = 0; b <= a; b++) {
                        y[a] += gram[a][b] * x[b];
                        y[b] += a == b ? 0 : gram[a][b] * x[a];
                    }
                }
                var length = Math.sqrt(Matrices.dot(y, y));
                for (var a = 0; a < n; a++) {
                    x[a] = y[a] / length;
                }
                if (Math.abs(length - value) <= 1e-15 * length) {
                    return length;
                }
                value = length;
            }
            return value;
        }

        double[] solve(double[] right, double lambda) {
            var n = gram.length;
            var system = new double[n][];
            for (var a = 0; a < n; a++) {
                system[a] = gram[a].clone();
                system[a][a] += lambda;
            }
            var solver = Cholesky.of(system);
            return byRow ? solver.solve(along(right)) : along(solver.solve(right));
        }

        private double[] along(double[] right) {
            return Arrays.stream(rows).mapToDouble(row -> Matrices.dot(row, right)).toArray();
        }
    }
}
