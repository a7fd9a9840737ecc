package id.payung.evidence.algebra;

import java.util.Arrays;

/**
 * Shares with a ridge. Up to a factor they solve u ≥ 0, Mu - 1 ≥ 0, u'(Mu - 1) = 0 with M = PP' +
 * ridge·I. Whole blocks of points change sides at once; where that gets nowhere, one point at a
 * time (Kim and Park's rule), which is sure to end.
 */
final class BlockPivots {

    private final double[][] points;
    private final double[][] turned;
    private final double ridge;
    private final int n;

    BlockPivots(double[][] points, double ridge) {
        this.points = points;
        this.ridge = ridge;
        n = points.length;
        turned = Matrices.transpose(points);
    }

    /** The shares, or nothing when {@code most} blocks did not do. */
    double[] solve(int most) {
        var inside = new boolean[n];
        Arrays.fill(inside, true);
        var fewest = n + 1;
        var tries = 3;
        for (var block = 0; block < most; block++) {
            var u = passive(inside);
            var wrong = wrong(u, inside);
            var count = wrong.length;
            if (count == 0) {
                return normalised(u);
            }
            if (count < fewest) {
                fewest = count;
                tries = 3;
            } else if (tries > 0) {
                tries--;
            } else {
                wrong = new int[] {wrong[count - 1]};
            }
            for (var j : wrong) {
                inside[j] = !inside[j];
            }
        }
        return new double[0];
    }

    private int[] wrong(double[] u, boolean[] inside) {
        var along = new double[turned.length];
        for (var t = 0; t < along.length; t++) {
            along[t] = Matrices.dot(turned[t], u);
        }
        var wrong = new int[n];
        var count = 0;
        for (var j = 0; j < n; j++) {
            var slack = inside[j] ? 0 : Matrices.dot(points[j], along) - 1;
            if (inside[j] ? u[j] < 0 : slack < -1e-10) {
                wrong[count++] = j;
            }
        }
        return Arrays.copyOf(wrong, count);
    }

    /** Solves M u = 1 on the points inside, in the smaller of the two dimensions. */
    private double[] passive(boolean[] inside) {
        var chosen = new int[n];
        var k = 0;
        for (var j = 0; j < n; j++) {
            if (inside[j]) {
                chosen[k++] = j;
            }
        }
        chosen = Arrays.copyOf(chosen, k);
        return k <= turned.length ? direct(chosen) : byRows(chosen);
    }

    private double[] direct(int[] chosen) {
        var k = chosen.length;
        var matrix = new double[k][k];
        var ones = new double[k];
        Arrays.fill(ones, 1);
        for (var a = 0; a < k; a++) {
            for (var b = 0; b <= a; b++) {
                matrix[a][b] = Matrices.dot(points[chosen[a]], points[chosen[b]]);
            }
            matrix[a][a] += ridge;
        }
        return spread(Cholesky.of(matrix).solve(ones), chosen);
    }

    /** (ridge·I + PP')⁻¹ 1 = (1 - P (ridge·I + P'P)⁻¹ P'1) / ridge. */
    private double[] byRows(int[] chosen) {
        var rows = turned.length;
        var matrix = new double[rows][rows];
        var sums = new double[rows];
        for (var j : chosen) {
            var point = points[j];
            for (var s = 0; s < rows; s++) {
                var value = point[s];
                sums[s] += value;
                var row = matrix[s];
                for (var t = 0; t <= s; t++) {
                    row[t] += value * point[t];
                }
            }
        }
        for (var s = 0; s < rows; s++) {
            matrix[s][s] += ridge;
        }
        var middle = Cholesky.of(matrix).solve(sums);
        var u = new double[n];
        for (var j : chosen) {
            u[j] = (1 - Matrices.dot(points[j], middle)) / ridge;
        }
        return u;
    }

    private double[] spread(double[] values, int[] chosen) {
        var u = new double[n];
        for (var a = 0; a < chosen.length; a++) {
            u[chosen[a]] = values[a];
        }
        return u;
    }

    private static double[] normalised(double[] u) {
        var sum = 0.0;
        for (var one : u) {
            sum += one;
        }
        var shares = new double[u.length];
        for (var j = 0; j < u.length; j++) {
            shares[j] = u[j] / sum;
        }
        return shares;
    }
}
