package id.payung.evidence.algebra;

import java.util.Arrays;

/**
 * Wolfe's method for the point of a convex hull that is nearest to the origin. A ridge is one more
 * coordinate for each point, which is never written down.
 */
final class NearestPoint {

    private static final double CLOSE = 1e-13;
    private static final int MOST_STEPS = 20_000;

    private final double[][] points;
    private final double ridge;
    private final double[] shares;
    private int[] corral;

    NearestPoint(double[][] points, double ridge) {
        this.points = points;
        this.ridge = ridge;
        shares = new double[points.length];
        corral = new int[] {shortest()};
        shares[corral[0]] = 1;
    }

    private int shortest() {
        var best = 0;
        for (var j = 1; j < points.length; j++) {
            if (Matrices.dot(points[j], points[j]) < Matrices.dot(points[best], points[best])) {
                best = j;
            }
        }
        return best;
    }

    double[] shares() {
        for (var step = 0; step < MOST_STEPS; step++) {
            var entering = entering();
            if (entering < 0) {
                break;
            }
            var before = corral;
            corral = Arrays.copyOf(corral, corral.length + 1);
            corral[corral.length - 1] = entering;
            shrink();
            if (Arrays.equals(before, corral)) {
                break;
            }
        }
        return shares.clone();
    }

    /** The point that lies farthest on the origin's side of the plane, or -1 at the optimum. */
    private int entering() {
        var x = new double[points[0].length];
        var squared = 0.0;
        for (var j : corral) {
            Matrices.add(x, shares[j], points[j]);
            squared += ridge * shares[j] * shares[j];
        }
        squared += Matrices.dot(x, x);
        var best = -1;
        var least = squared - CLOSE * Math.max(squared, 1e-3);
        for (var j = 0; j < points.length; j++) {
            var along = Matrices.dot(x, points[j]) + ridge * shares[j];
            if (along < least && !isInCorral(j)) {
                least = along;
                best = j;
            }
        }
        return best;
    }

    private boolean isInCorral(int j) {
        for (var one : corral) {
            if (one == j) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the nearest point of the corral's plane, dropping points on the way. */
    private void shrink() {
        while (true) {
            var wanted = affine();
            var step = 1.0;
            for (var k = 0; k < corral.length; k++) {
                var now = shares[corral[k]];
                if (wanted[k] <= 0 && now - wanted[k] > 0) {
                    step = Math.min(step, now / (now - wanted[k]));
                }
            }
            var kept = new int[corral.length];
            var count = 0;
            for (var k = 0; k < corral.length; k++) {
                var j = corral[k];
                var share = shares[j] + step * (wanted[k] - shares[j]);
                if (share > 1e-15 && !(step < 1 && wanted[k] <= 0 && share < 1e-12)) {
                    shares[j] = share;
                    kept[count++] = j;
                } else {
                    shares[j] = 0;
                }
            }
            var dropped = count < corral.length;
            corral = Arrays.copyOf(kept, count);
            if (!dropped) {
                normalise();
                return;
            }
            if (step >= 1) {
                normalise();
                return;
            }
        }
    }

    private void normalise() {
        var sum = 0.0;
        for (var j : corral) {
            sum += shares[j];
        }
        for (var j : corral) {
            shares[j] /= sum;
        }
    }

    /** Shares, maybe negative, of the point of the corral's plane nearest to the origin. */
    private double[] affine() {
        var k = corral.length;
        var gram = new double[k][k];
        var trace = 0.0;
        for (var a = 0; a < k; a++) {
            for (var b = 0; b <= a; b++) {
                gram[a][b] = Matrices.dot(points[corral[a]], points[corral[b]]);
            }
            gram[a][a] += ridge;
            trace += gram[a][a];
        }
        // Adding the same to all entries changes no affine minimum, and makes the matrix definite.
        var lift = trace / k;
        for (var a = 0; a < k; a++) {
            for (var b = 0; b <= a; b++) {
                gram[a][b] += lift;
                gram[b][a] = gram[a][b];
            }
        }
        var ones = new double[k];
        Arrays.fill(ones, 1);
        var solver = Cholesky.of(gram);
        var x = solver.solve(ones);
        var left = ones.clone();
        for (var a = 0; a < k; a++) {
            left[a] -= Matrices.dot(gram[a], x);
        }
        Matrices.add(x, 1, solver.solve(left));
        var sum = 0.0;
        for (var one : x) {
            sum += one;
        }
        for (var a = 0; a < k; a++) {
            x[a] /= sum;
        }
        return x;
    }
}
