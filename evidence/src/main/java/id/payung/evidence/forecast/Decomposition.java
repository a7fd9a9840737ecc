package id.payung.evidence.forecast;

import java.util.Arrays;

/** The classical decomposition: a moving average, and the mean distance from it at each place. */
final class Decomposition {
    /** A season must stick out this far, at one side in twenty. */
    private static final double ONE_SIDED = 1.6448536269514722;

    private Decomposition() {}

    /** Whether the series resembles itself a period ago more than chance would have it. */
    static boolean seasonal(double[] y, int period) {
        int n = y.length;
        if (period < 2 || n <= 2 * period) {
            return false;
        }
        double mean = Arrays.stream(y).average().orElse(0);
        double all = Arrays.stream(y).map(v -> (v - mean) * (v - mean)).sum();
        if (all <= 1e-20 * n * mean * mean || all == 0) {
            return false;
        }
        double squares = 0;
        double last = 0;
        for (int lag = 1; lag <= period; lag++) {
            double sum = 0;
            for (int t = lag; t < n; t++) {
                sum += (y[t] - mean) * (y[t - lag] - mean);
            }
            last = sum / all;
            squares += lag < period ? last * last : 0;
        }
        return Math.abs(last) / Math.sqrt((1 + 2 * squares) / n) > ONE_SIDED;
    }

    /**
     * The seasonal places, the first for the first value of the series.
     *
     * @param times whether they multiply (their mean is one) or add (their mean is nil)
     */
    static double[] places(double[] y, int period, boolean times) {
        double[] sums = new double[period];
        int[] counts = new int[period];
        int half = period / 2;
        for (int t = half; t < y.length - half; t++) {
            double trend = 0;
            for (int k = -half; k <= half; k++) {
                boolean edge = period % 2 == 0 && Math.abs(k) == half;
                trend += (edge ? 0.5 : 1) * y[t + k];
            }
            trend /= period;
            sums[t % period] += times ? y[t] / trend : y[t] - trend;
            counts[t % period]++;
        }
        double[] places = new double[period];
        for (int i = 0; i < period; i++) {
            places[i] = sums[i] / counts[i];
        }
        double mean = Arrays.stream(places).average().orElse(0);
        return Arrays.stream(places).map(p -> times ? p / mean : p - mean).toArray();
    }
}
