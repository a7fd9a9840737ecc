package id.payung.evidence.forecast;

import id.payung.evidence.BadInput;

import java.util.Arrays;

/**
 * The Theta method (Assimakopoulos and Nikolopoulos 2000), as simple smoothing with half the slope
 * of the whole series as drift (Hyndman and Billah 2003). A season that shows is taken out first,
 * and put back.
 */
public final class Theta {
    private static final double NEAR_NIL = 1e-10;

    private Theta() {}

    /**
     * A fit.
     *
     * @param alpha the weight of the newest value
     * @param drift the step from month to month that is added
     * @param season the factor of each place, from the next step on; all one without a season
     */
    public record Fit(
            double alpha, double drift, boolean seasonal, double[] season, Ets.Fit level, int n) {
        /** The means and deviations of the steps ahead. */
        public Path ahead(int steps) {
            var flat = level.ahead(steps);
            double[] mean = new double[steps];
            double[] factor = new double[steps];
            double warm = (1 - Math.pow(1 - alpha, n)) / alpha;
            for (int h = 0; h < steps; h++) {
                mean[h] = flat.mean()[h] + drift * (h + warm);
                factor[h] = season[h % season.length];
            }
            return new Path("Theta", mean, flat.deviation()).times(factor);
        }
    }

    /**
     * Fits a series.
     *
     * @param period 12 for months, 1 without a season
     */
    public static Fit fit(double[] y, int period) {
        if (y.length < 4) {
            throw new BadInput(
                    "%d values are too few for the Theta method: four at least."
                            .formatted(y.length));
        }
        double[] places = {1};
        if (Decomposition.seasonal(y, period)) {
            places = Decomposition.places(y, period, true);
        }
        // A place near nil would be divided by: such a series goes without a season
        boolean seasonal = Arrays.stream(places).allMatch(p -> Math.abs(p) > NEAR_NIL);
        double[] factors = seasonal ? places : new double[] {1};
        double[] calm = new double[y.length];
        for (int t = 0; t < y.length; t++) {
            calm[t] = y[t] / factors[t % factors.length];
        }
        var level = Ets.fit(calm, 1, Shape.LEVEL);
        double[] next = new double[factors.length];
        for (int h = 0; h < next.length; h++) {
            next[h] = factors[(y.length + h) % factors.length];
        }
        double drift = Ets.Line.through(calm).slope() / 2;
        return new Fit(level.alpha(), drift, factors.length > 1, next, level, y.length);
    }
}
