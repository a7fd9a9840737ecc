package id.payung.evidence.algebra;

import java.util.Arrays;

/**
 * The shares (none negative, sum one) of given columns that come closest to a target in least
 * squares, exactly: the point of the columns' convex hull nearest to the target. With a ridge,
 * equal shares are preferred and the answer is unique.
 *
 * <p>Two finite active-set methods: Wolfe's for the nearest point where there is no ridge to speak
 * of, and block pivoting on the equivalent complementarity problem where there is one. Both work on
 * data divided by its largest distance, so the unit of measure does not matter.
 */
public final class SimplexFit {

    private static final double SMALL_RIDGE = 1e-7;
    private static final int MOST_BLOCKS = 60;

    private SimplexFit() {}

    /**
     * Shares of the columns.
     *
     * @param columns one array a donor, each as long as the target
     * @param target what is to be matched
     * @param ridge added to the squared distance, times the sum of squared shares; 0 for none
     */
    public static double[] shares(double[][] columns, double[] target, double ridge) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("There is no column to take a share of.");
        }
        var points = new double[columns.length][];
        var largest = 0.0;
        for (var j = 0; j < columns.length; j++) {
            points[j] = columns[j].clone();
            Matrices.add(points[j], -1, target);
            largest = Math.max(largest, Matrices.dot(points[j], points[j]));
        }
        if (columns.length == 1 || largest == 0) {
            return equal(columns.length);
        }
        var scale = 1 / Math.sqrt(largest);
        for (var point : points) {
            for (var i = 0; i < point.length; i++) {
                point[i] *= scale;
            }
        }
        var own = ridge / largest;
        if (own > SMALL_RIDGE) {
            var shares = new BlockPivots(points, own).solve(MOST_BLOCKS);
            if (shares.length > 0) {
                return shares;
            }
        }
        return new NearestPoint(points, own).shares();
    }

    private static double[] equal(int count) {
        var shares = new double[count];
        Arrays.fill(shares, 1.0 / count);
        return shares;
    }
}
