package id.payung.evidence.algebra;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Solves symmetric positive semi-definite systems. A column that depends on earlier ones is set
 * aside and reported; its unknown is then zero. The matrix is scaled to a diagonal of ones first,
 * so that the units of the columns do not matter.
 */
public final class Cholesky {

    /** Part of a column's square that must be its own. */
    private static final double OWN = 1e-11;

    private final double[][] factor;
    private final double[] scale;
    private final boolean[] aside;

    private Cholesky(double[][] factor, double[] scale, boolean[] aside) {
        this.factor = factor;
        this.scale = scale;
        this.aside = aside;
    }

    /** Factors the matrix, of which the lower half is read; it is not changed. */
    public static Cholesky of(double[][] matrix) {
        var n = matrix.length;
        var factor = new double[n][];
        var scale = new double[n];
        var aside = new boolean[n];
        for (var i = 0; i < n; i++) {
            scale[i] = matrix[i][i] > 0 ? 1 / Math.sqrt(matrix[i][i]) : 0;
            factor[i] = new double[i + 1];
            var row = factor[i];
            for (var j = 0; j < i; j++) {
                row[j] =
                        aside[j]
                                ? 0
                                : (matrix[i][j] * scale[i] * scale[j] - dot(row, factor[j], j))
                                        / factor[j][j];
            }
            var own = scale[i] == 0 ? 0 : 1 - dot(row, row, i);
            aside[i] = !(own > OWN);
            row[i] = aside[i] ? 1 : Math.sqrt(own);
            if (aside[i]) {
                Arrays.fill(row, 0, i, 0);
            }
        }
        return new Cholesky(factor, scale, aside);
    }

    private static double dot(double[] a, double[] b, int length) {
        var sum = 0.0;
        for (var k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    /** The columns that depend on earlier ones. */
    public List<Integer> dependent() {
        var columns = new ArrayList<Integer>();
        for (var i = 0; i < aside.length; i++) {
            if (aside[i]) {
                columns.add(i);
            }
        }
        return columns;
    }

    public boolean isDependent(int column) {
        return aside[column];
    }

    public double[] solve(double[] right) {
        var n = right.length;
        var x = new double[n];
        for (var i = 0; i < n; i++) {
            x[i] = aside[i] ? 0 : (right[i] * scale[i] - dot(factor[i], x, i)) / factor[i][i];
        }
        for (var i = n - 1; i >= 0; i--) {
            x[i] /= factor[i][i];
            for (var k = 0; k < i; k++) {
                x[k] -= factor[i][k] * x[i];
            }
        }
        for (var i = 0; i < n; i++) {
            x[i] = aside[i] ? 0 : x[i] * scale[i];
        }
        return x;
    }

    /** The inverse, with zeros in the rows and columns that were set aside. */
    public double[][] inverse() {
        var n = aside.length;
        var inverse = new double[n][];
        for (var i = 0; i < n; i++) {
            var unit = new double[n];
            unit[i] = aside[i] ? 0 : 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}
