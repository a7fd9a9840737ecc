package id.payung.evidence.design;

import id.payung.evidence.algebra.Matrices;

import java.util.Arrays;

/**
 * What could be found, from the errors that the method made where nothing was done. An effect
 * counts as found when it lies beyond all but a part alpha of those errors.
 */
final class Power {

    /** The power that a test should have. */
    static final double WANTED = 0.8;

    private final double[] errors;
    private final double critical;

    Power(double[] errors, double alpha) {
        this.errors = errors.clone();
        critical = Matrices.quantile(Arrays.stream(errors).map(Math::abs).toArray(), 1 - alpha);
    }

    /** The chance to find a relative effect of that size. */
    double at(double lift) {
        var found = Arrays.stream(errors).filter(one -> Math.abs(one + lift) > critical).count();
        return (double) found / errors.length;
    }

    /** The smallest relative effect that is found with the wanted power. */
    double smallest() {
        var low = 0.0;
        var high = 2 * critical + Arrays.stream(errors).map(Math::abs).max().orElse(0) + 1e-12;
        for (var step = 0; step < 60; step++) {
            var middle = (low + high) / 2;
            if (at(middle) >= WANTED) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    double critical() {
        return critical;
    }
}
