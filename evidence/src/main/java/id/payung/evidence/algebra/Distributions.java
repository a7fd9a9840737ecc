package id.payung.evidence.algebra;

/** Probabilities and quantiles, to about 14 digits. */
public final class Distributions {

    private static final double[] CENTRE_ABOVE = {
        2.5090809287301226727e3,
        3.3430575583588128105e4,
        6.7265770927008700853e4,
        4.5921953931549871457e4,
        1.3731693765509461125e4,
        1.9715909503065514427e3,
        1.3314166789178437745e2,
        3.3871328727963666080
    };
    private static final double[] CENTRE_BELOW = {
        5.2264952788528545610e3,
        2.8729085735721942674e4,
        3.9307895800092710610e4,
        2.1213794301586595867e4,
        5.3941960214247511077e3,
        6.8718700749205790830e2,
        4.2313330701600911252e1,
        1
    };
    private static final double[] SIDE_ABOVE = {
        7.74545014278341407640e-4,
        2.27238449892691845833e-2,
        2.41780725177450611770e-1,
        1.27045825245236838258,
        3.64784832476320460504,
        5.76949722146069140550,
        4.63033784615654529590,
        1.42343711074968357734
    };
    private static final double[] SIDE_BELOW = {
        1.05075007164441684324e-9,
        5.47593808499534494600e-4,
        1.51986665636164571966e-2,
        1.48103976427480074590e-1,
        6.89767334985100004550e-1,
        1.67638483018380384940,
        2.05319162663775882187,
        1
    };
    private static final double[] TAIL_ABOVE = {
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        1.24266094738807843860e-3,
        2.65321895265761230930e-2,
        2.96560571828504891230e-1,
        1.78482653991729133580,
        5.46378491116411436990,
        6.65790464350110377720
    };
    private static final double[] TAIL_BELOW = {
        2.04426310338993978564e-15,
        1.42151175831644588870e-7,
        1.84631831751005468180e-5,
        7.86869131145613259100e-4,
        1.48753612908506148525e-2,
        1.36929880922735805310e-1,
        5.99832206555887937690e-1,
        1
    };

    private static final double[] STIRLING = {
        -691.0 / 360360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12
    };

    private static final int MOST_STEPS = 10_000;
    private static final double TINY = 1e-300;

    private Distributions() {}

    /** The chance that a standard normal is at most {@code x}. */
    public static double normal(double x) {
        var upper = 0.5 * gammaTail(0.5, x * x / 2);
        return x > 0 ? 1 - upper : upper;
    }

    /** The value that a standard normal stays below with chance {@code p} (Wichura's AS 241). */
    public static double normalQuantile(double p) {
        if (p <= 0 || p >= 1) {
            return p == 0
                    ? -Double.POSITIVE_INFINITY
                    : p == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
        }
        var q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            var r = 0.180625 - q * q;
            return q * ratio(CENTRE_ABOVE, CENTRE_BELOW, r);
        }
        var r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
        var far =
                r <= 5
                        ? ratio(SIDE_ABOVE, SIDE_BELOW, r - 1.6)
                        : ratio(TAIL_ABOVE, TAIL_BELOW, r - 5);
        return q < 0 ? -far : far;
    }

    /** How many standard errors a two-sided interval of that level reaches to each side. */
    public static double normalReach(double level) {
        return normalQuantile(0.5 + level / 2);
    }

    /** The chance that chi-squared with {@code freedom} degrees of freedom exceeds {@code x}. */
    public static double chiSquaredTail(double x, double freedom) {
        return x <= 0 ? 1 : gammaTail(freedom / 2, x / 2);
    }

    /** The chance that Student's t is at most {@code x}. */
    public static double student(double x, double freedom) {
        var tail = 0.5 * beta(freedom / (freedom + x * x), freedom / 2, 0.5);
        return x > 0 ? 1 - tail : tail;
    }

    /** The value that Student's t stays below with chance {@code p}. */
    public static double studentQuantile(double p, double freedom) {
        if (p == 0.5) {
            return 0;
        }
        if (p < 0.5) {
            return -studentQuantile(1 - p, freedom);
        }
        var low = 0.0;
        var high = 2.0;
        while (student(high, freedom) < p) {
            low = high;
            high *= 2;
        }
        for (var i = 0; i < 200 && high - low > 1e-15 * high; i++) {
            var middle = (low + high) / 2;
            if (student(middle, freedom) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** How many standard errors a two-sided t interval of that level reaches to each side. */
    public static double studentReach(double level, double freedom) {
        return studentQuantile(0.5 + level / 2, freedom);
    }

    /**
     * The logarithm of the gamma function of a positive number (Stirling's series, shifted to 12).
     */
    public static double logGamma(double x) {
        if (x < 12) {
            return logGamma(x + 1) - Math.log(x);
        }
        var square = 1 / (x * x);
        var series = polynomial(STIRLING, square) / x;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
    }

    private static double ratio(double[] above, double[] below, double x) {
        return polynomial(above, x) / polynomial(below, x);
    }

    /** Highest power first. */
    private static double polynomial(double[] coefficients, double x) {
        var sum = 0.0;
        for (var one : coefficients) {
            sum = sum * x + one;
        }
        return sum;
    }

    /** The upper regularised incomplete gamma function. */
    static double gammaTail(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        var factor = Math.exp(a * Math.log(x) - x - logGamma(a));
        return x < a + 1 ? 1 - factor * gammaSeries(a, x) : factor * gammaFraction(a, x);
    }

    private static double gammaSeries(double a, double x) {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; n < MOST_STEPS && term > sum * 1e-17; n++) {
            term *= x / (a + n);
            sum += term;
        }
        return sum;
    }

    private static double gammaFraction(double a, double x) {
        var b = x + 1 - a;
        var c = 1 / TINY;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i < MOST_STEPS; i++) {
            var an = -i * (i - a);
            b += 2;
            d = 1 / nonZero(an * d + b);
            c = nonZero(b + an / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return h;
    }

    /** The regularised incomplete beta function. */
    static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        var log =
                logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x);
        return x < (a + 1) / (a + b + 2)
                ? Math.exp(log) * betaFraction(x, a, b) / a
                : 1 - Math.exp(log) * betaFraction(1 - x, b, a) / b;
    }

    private static double betaFraction(double x, double a, double b) {
        var c = 1.0;
        var d = 1 / nonZero(1 - (a + b) * x / (a + 1));
        var h = d;
        for (var m = 1; m < MOST_STEPS; m++) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / nonZero(1 + even * d);
            c = nonZero(1 + even / c);
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / nonZero(1 + odd * d);
            c = nonZero(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-16) {
                break;
            }
        }
        return h;
    }

    private static double nonZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }
}
