package id.payung.evidence.algebra;

import java.util.Arrays;

/**
 * Finds a local minimum of a smooth function: the quasi-Newton method of Broyden, Fletcher,
 * Goldfarb and Shanno, with a line search that keeps to where the function has a value.
 */
public final class Descent {
    private static final double ENOUGH = 1e-4;
    private static final int HALVINGS = 40;

    private final Smooth function;
    private final double tolerance;
    private final double[][] inverse;
    private double[] point;
    private double[] gradient;
    private double value;

    /** Where the descent ended, and whether it ended because nothing more was to be gained. */
    public record Minimum(double[] at, double value, int steps, boolean converged) {}

    private Descent(Smooth function, double[] start, double tolerance) {
        this.function = function;
        this.tolerance = tolerance;
        this.point = start.clone();
        this.gradient = new double[start.length];
        this.inverse = new double[start.length][start.length];
        this.value = function.at(point, gradient);
    }

    /**
     * Walks down from a point.
     *
     * @param tolerance a gain this small, relative to the value, ends the walk
     */
    public static Minimum from(double[] start, Smooth function, double tolerance, int steps) {
        var descent = new Descent(function, start, tolerance);
        if (!Double.isFinite(descent.value)) {
            throw new IllegalArgumentException(
                    "The function has no value at the start " + Arrays.toString(start));
        }
        return descent.walk(steps);
    }

    private Minimum walk(int most) {
        reset(1 / Math.max(1, norm(gradient)));
        boolean fresh = true;
        int small = 0;
        for (int step = 0; step < most; step++) {
            double[] direction = downhill();
            double slope = dot(direction, gradient);
            if (norm(gradient) == 0) {
                return new Minimum(point, value, step, true);
            }
            double gain = slope < 0 ? move(direction, slope, fresh) : -1;
            if (gain < 0) {
                if (fresh) {
                    return new Minimum(point, value, step, true);
                }
                reset(1 / Math.max(1, norm(gradient)));
                fresh = true;
                continue;
            }
            fresh = false;
            small = gain <= tolerance * (Math.abs(value) + tolerance) ? small + 1 : 0;
            if (small == 2) {
                return new Minimum(point, value, step + 1, true);
            }
        }
        return new Minimum(point, value, most, false);
    }

    private double[] downhill() {
        double[] direction = new double[point.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -dot(inverse[i], gradient);
        }
        return direction;
    }

    /** Goes along the direction, and learns from what it met; the gain, or -1 if there was none. */
    private double move(double[] direction, double slope, boolean fresh) {
        double[] there = new double[point.length];
        double[] slopes = new double[point.length];
        double length = 1;
        for (int halving = 0; halving < HALVINGS; halving++) {
            for (int i = 0; i < there.length; i++) {
                there[i] = point[i] + length * direction[i];
            }
            double found = function.at(there, slopes);
            if (found <= value + ENOUGH * length * slope) {
                double gain = value - found;
                learn(there, slopes, fresh);
                point = there;
                gradient = slopes;
                value = found;
                return gain;
            }
            length *= Double.isFinite(found) ? shorter(length, slope, found) : 0.25;
        }
        return -1;
    }

    /** The minimum of the parabola through what is known, within a tenth and a half. */
    private double shorter(double length, double slope, double found) {
        double best = -slope * length / (2 * (found - value - slope * length));
        return Math.clamp(best, 0.1, 0.5);
    }

    private void learn(double[] there, double[] slopes, boolean fresh) {
        int n = point.length;
        double[] step = new double[n];
        double[] bend = new double[n];
        for (int i = 0; i < n; i++) {
            step[i] = there[i] - point[i];
            bend[i] = slopes[i] - gradient[i];
        }
        double curvature = dot(step, bend);
        if (curvature <= 1e-12 * norm(step) * norm(bend)) {
            return;
        }
        if (fresh) {
            reset(curvature / dot(bend, bend));
        }
        double[] swung = new double[n];
        for (int i = 0; i < n; i++) {
            swung[i] = dot(inverse[i], bend);
        }
        double size = (1 + dot(bend, swung) / curvature) / curvature;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                inverse[i][j] +=
                        size * step[i] * step[j]
                                - (swung[i] * step[j] + step[i] * swung[j]) / curvature;
            }
        }
    }

    private void reset(double scale) {
        for (int i = 0; i < inverse.length; i++) {
            Arrays.fill(inverse[i], 0);
            inverse[i][i] = scale;
        }
    }

    private static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    private static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }
}
