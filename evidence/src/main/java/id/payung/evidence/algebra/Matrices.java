package id.payung.evidence.algebra;

import java.util.Arrays;

/** Small dense matrices as arrays of rows. */
public final class Matrices {

    private Matrices() {}

    public static double dot(double[] a, double[] b) {
        var sum = 0.0;
        for (var i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Adds {@code factor} times {@code b} to {@code a}. */
    public static void add(double[] a, double factor, double[] b) {
        for (var i = 0; i < a.length; i++) {
            a[i] += factor * b[i];
        }
    }

    public static double mean(double[] values) {
        var sum = 0.0;
        for (var one : values) {
            sum += one;
        }
        return sum / values.length;
    }

    public static double[][] transpose(double[][] rows) {
        var turned = new double[rows.length == 0 ? 0 : rows[0].length][rows.length];
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < turned.length; j++) {
                turned[j][i] = rows[i][j];
            }
        }
        return turned;
    }

    /** The value at that fraction of the sorted values, linear between them (R's type 7). */
    public static double quantile(double[] values, double fraction) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        var at = fraction * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
