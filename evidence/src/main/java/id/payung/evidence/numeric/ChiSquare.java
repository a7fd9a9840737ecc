package id.payung.evidence.numeric;

/** The chi-square distribution with a whole number of degrees of freedom. */
public final class ChiSquare {
    private ChiSquare() {}

    /** The probability of a value above {@code x}. */
    public static double tail(double x, int degrees) {
        if (degrees < 1) {
            throw new IllegalArgumentException("Degrees of freedom, at least 1, not " + degrees);
        }
        if (x <= 0) {
            return 1;
        }
        double half = x / 2;
        // Whole and half steps have a finite sum each
        boolean odd = degrees % 2 == 1;
        double sum = odd ? Normal.erfc(Math.sqrt(half)) : Math.exp(-half);
        double term =
                odd ? 2 * Math.sqrt(half / Math.PI) * Math.exp(-half) : Math.exp(-half) * half;
        for (double k = odd ? 1.5 : 1; k <= degrees / 2.0 - (odd ? 0 : 1) + 1e-9; k++) {
            sum += term;
            term *= half / (odd ? k : k + 1);
        }
        return Math.min(1, sum);
    }
}
