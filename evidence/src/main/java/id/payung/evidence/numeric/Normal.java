package id.payung.evidence.numeric;

/** The standard normal distribution, to about fifteen digits. */
public final class Normal {
    private static final double ROOT_TWO = Math.sqrt(2);
    private static final double ROOT_PI = Math.sqrt(Math.PI);
    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Below this a power series is exact and quick, above it a continued fraction. */
    private static final double SERIES_ENDS = 2.5;

    private Normal() {}

    /** The probability of a value of at most {@code z}. */
    public static double cdf(double z) {
        return 0.5 * erfc(-z / ROOT_TWO);
    }

    /** The probability of a value as far from zero as {@code z}, on either side. */
    public static double twoSided(double z) {
        return erfc(Math.abs(z) / ROOT_TWO);
    }

    /** How many standard errors a two-sided interval of the level reaches: 1.96 for 0.95. */
    public static double reach(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "A level is between 0 and 1, not %s. Maybe it was meant in percent: 0.95, not 95."
                            .formatted(level));
        }
        return quantile(0.5 + level / 2);
    }

    /** The value that is not passed with probability {@code p}. */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A probability between 0 and 1, not " + p);
        }
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        // Abramowitz and Stegun 26.2.23 to start, then Halley's steps, each of which triples digits
        double t = Math.sqrt(-2 * Math.log(p));
        double z =
                -(t
                        - (2.515517 + t * (0.802853 + t * 0.010328))
                                / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))));
        for (int step = 0; step < 3; step++) {
            double off = (cdf(z) - p) * ROOT_TWO_PI * Math.exp(z * z / 2);
            z -= off / (1 + z * off / 2);
        }
        return z;
    }

    /** The complementary error function: twice the normal tail beyond {@code x} times root two. */
    static double erfc(double x) {
        if (Double.isNaN(x)) {
            return Double.NaN;
        }
        double size = Math.abs(x);
        double tail = size < SERIES_ENDS ? 1 - erfBySeries(size) : erfcByFraction(size);
        return x < 0 ? 2 - tail : tail;
    }

    private static double erfBySeries(double x) {
        double term = x;
        double sum = x;
        for (int n = 1; Math.abs(term) > 1e-18 * sum; n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / ROOT_PI * Math.exp(-x * x) * sum;
    }

    private static double erfcByFraction(double x) {
        double fraction = x;
        for (int n = 60; n > 0; n--) {
            fraction = x + n / 2.0 / fraction;
        }
        return Math.exp(-x * x) / ROOT_PI / fraction;
    }
}
