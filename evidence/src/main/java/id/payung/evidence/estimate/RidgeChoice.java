package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.algebra.SimplexFit;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses the ridge of an augmented synthetic control: each period before the treatment but the
 * last is left out once, and the largest ridge is taken whose mean error is within one standard
 * error of the least.
 */
final class RidgeChoice {

    private static final int STEPS = 20;
    private static final double SMALLEST = 1e-8;

    private RidgeChoice() {}

    static double choose(double[][] donors, double[] target) {
        var largest = new SyntheticFit.Ridge(SyntheticFit.centred(donors)).largest();
        var candidates = new double[STEPS + 1];
        for (var k = 0; k <= STEPS; k++) {
            candidates[k] = largest * Math.pow(SMALLEST, (double) k / STEPS);
        }
        var errors =
                IntStream.range(0, target.length - 1)
                        .parallel()
                        .mapToObj(left -> errors(donors, target, left, candidates))
                        .toArray(double[][]::new);
        return pick(candidates, errors);
    }

    private static double[] errors(
            double[][] donors, double[] target, int left, double[] candidates) {
        var others = Arrays.stream(donors).map(one -> without(one, left)).toArray(double[][]::new);
        var own = without(target, left);
        var shares = SimplexFit.shares(others, own, 0);
        var gap = own.clone();
        for (var j = 0; j < others.length; j++) {
            Matrices.add(gap, -shares[j], others[j]);
        }
        var ridge = new SyntheticFit.Ridge(SyntheticFit.centred(others));
        var held = Arrays.stream(donors).mapToDouble(one -> one[left]).toArray();
        var errors = new double[candidates.length];
        for (var k = 0; k < candidates.length; k++) {
            var weights = shares.clone();
            Matrices.add(weights, 1, ridge.solve(gap, candidates[k]));
            var error = target[left] - Matrices.dot(held, weights);
            errors[k] = error * error;
        }
        return errors;
    }

    private static double[] without(double[] series, int left) {
        return IntStream.range(0, series.length)
                .filter(t -> t != left)
                .mapToDouble(t -> series[t])
                .toArray();
    }

    private static double pick(double[] candidates, double[][] errors) {
        var folds = errors.length;
        var means = new double[candidates.length];
        var best = 0;
        for (var k = 0; k < candidates.length; k++) {
            for (var fold : errors) {
                means[k] += fold[k] / folds;
            }
            best = means[k] < means[best] ? k : best;
        }
        var squares = 0.0;
        for (var fold : errors) {
            squares += (fold[best] - means[best]) * (fold[best] - means[best]);
        }
        var limit = means[best] + Math.sqrt(squares / (folds - 1) / folds);
        for (var k = 0; k < candidates.length; k++) {
            if (means[k] <= limit) {
                return candidates[k];
            }
        }
        return candidates[best];
    }
}
