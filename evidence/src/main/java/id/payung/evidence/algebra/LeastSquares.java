package id.payung.evidence.algebra;

import java.util.ArrayList;
import java.util.List;

/**
 * Ordinary least squares by orthogonal columns. A column that is a combination of earlier ones is
 * set aside and named, as a person would want to know which.
 */
public final class LeastSquares {

    /** Part of a column's length that must be its own. */
    private static final double OWN = 1e-9;

    private final double[] coefficients;
    private final double[] residuals;
    private final double[][] inverse;
    private final List<Integer> dependent;

    private LeastSquares(
            double[] coefficients,
            double[] residuals,
            double[][] inverse,
            List<Integer> dependent) {
        this.coefficients = coefficients;
        this.residuals = residuals;
        this.inverse = inverse;
        this.dependent = List.copyOf(dependent);
    }

    /** Fits {@code y} by the columns, each as long as {@code y}. Nothing is changed. */
    public static LeastSquares fit(double[][] columns, double[] y) {
        var k = columns.length;
        var bases = new double[k][];
        var upper = new double[k][k];
        var dependent = new ArrayList<Integer>();
        for (var j = 0; j < k; j++) {
            bases[j] = orthogonal(columns[j], bases, upper, j);
            if (upper[j][j] == 0) {
                dependent.add(j);
            }
        }
        var residuals = y.clone();
        var along = new double[k];
        for (var round = 0; round < 2; round++) {
            for (var j = 0; j < k; j++) {
                var part = Matrices.dot(bases[j], residuals);
                along[j] += part;
                Matrices.add(residuals, -part, bases[j]);
            }
        }
        return new LeastSquares(backwards(upper, along), residuals, crossInverse(upper), dependent);
    }

    /** What of the column no earlier one explains, at length one; all zero if nothing is left. */
    private static double[] orthogonal(double[] column, double[][] bases, double[][] upper, int j) {
        var own = column.clone();
        var length = Math.sqrt(Matrices.dot(own, own));
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < j; i++) {
                var part = Matrices.dot(bases[i], own);
                upper[i][j] += part;
                Matrices.add(own, -part, bases[i]);
            }
        }
        var left = Math.sqrt(Matrices.dot(own, own));
        if (!(left > OWN * length)) {
            for (var i = 0; i < j; i++) {
                upper[i][j] = 0;
            }
            return new double[column.length];
        }
        upper[j][j] = left;
        for (var i = 0; i < own.length; i++) {
            own[i] /= left;
        }
        return own;
    }

    private static double[] backwards(double[][] upper, double[] right) {
        var k = right.length;
        var x = new double[k];
        for (var i = k - 1; i >= 0; i--) {
            if (upper[i][i] == 0) {
                continue;
            }
            var sum = right[i];
            for (var j = i + 1; j < k; j++) {
                sum -= upper[i][j] * x[j];
            }
            x[i] = sum / upper[i][i];
        }
        return x;
    }

    private static double[][] crossInverse(double[][] upper) {
        var k = upper.length;
        var turned = new double[k][];
        for (var i = 0; i < k; i++) {
            var unit = new double[k];
            unit[i] = upper[i][i] == 0 ? 0 : 1;
            turned[i] = backwards(upper, unit);
        }
        var inverse = new double[k][k];
        for (var one : turned) {
            for (var a = 0; a < k; a++) {
                Matrices.add(inverse[a], one[a], one);
            }
        }
        return inverse;
    }

    /** One for each column; zero for one that was set aside. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    public double[] residuals() {
        return residuals.clone();
    }

    /** Columns that are combinations of earlier ones. */
    public List<Integer> dependent() {
        return dependent;
    }

    public int rank() {
        return coefficients.length - dependent.size();
    }

    /** The inverse of X'X, zero where a column was set aside. */
    public double[][] inverse() {
        return Matrices.transpose(Matrices.transpose(inverse));
    }
}
