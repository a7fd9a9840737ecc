package id.payung.evidence.numeric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A symmetric positive definite matrix, factored after Cholesky on a common scale: each column is
 * divided by the root of its diagonal first, so that rupiah and shares may stand side by side.
 */
public final class Definite {
    /** What is left of a column after those before it: below this share it is their combination. */
    private static final double LEFT = 1e-10;

    private final double[][] factor;
    private final double[] scale;
    private final List<Integer> dependent = new ArrayList<>();

    private Definite(double[][] matrix) {
        int n = matrix.length;
        factor = new double[n][n];
        scale = new double[n];
        for (int i = 0; i < n; i++) {
            scale[i] = Math.sqrt(matrix[i][i]);
            if (!(scale[i] > 0)) {
                dependent.add(i);
                scale[i] = 1;
                factor[i][i] = 1;
                continue;
            }
            factorRow(matrix, i);
        }
    }

    /** Factors the matrix; only its lower half is read. */
    public static Definite of(double[][] matrix) {
        return new Definite(matrix);
    }

    private void factorRow(double[][] matrix, int i) {
        for (int j = 0; j < i; j++) {
            if (dependent.contains(j)) {
                continue;
            }
            double sum = matrix[i][j] / scale[i] / scale[j];
            for (int k = 0; k < j; k++) {
                sum -= factor[i][k] * factor[j][k];
            }
            factor[i][j] = sum / factor[j][j];
        }
        double rest = 1;
        for (int k = 0; k < i; k++) {
            rest -= factor[i][k] * factor[i][k];
        }
        if (rest < LEFT) {
            dependent.add(i);
            Arrays.fill(factor[i], 0);
            factor[i][i] = 1;
            return;
        }
        factor[i][i] = Math.sqrt(rest);
    }

    /** The columns that are a combination of the columns before them, so that nothing is solved. */
    public List<Integer> dependent() {
        return List.copyOf(dependent);
    }

    /** What gives {@code right} when multiplied with the matrix. */
    public double[] solve(double[] right) {
        int n = factor.length;
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            double sum = right[i] / scale[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i][k] * x[k];
            }
            x[i] = sum / factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = x[i];
            for (int k = i + 1; k < n; k++) {
                sum -= factor[k][i] * x[k];
            }
            x[i] = sum / factor[i][i];
        }
        for (int i = 0; i < n; i++) {
            x[i] /= scale[i];
        }
        return x;
    }

    /** The inverse, made symmetric. */
    public double[][] inverse() {
        int n = factor.length;
        double[][] inverse = new double[n][];
        for (int i = 0; i < n; i++) {
            double[] unit = new double[n];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                inverse[i][j] = inverse[j][i] = (inverse[i][j] + inverse[j][i]) / 2;
            }
        }
        return inverse;
    }
}
