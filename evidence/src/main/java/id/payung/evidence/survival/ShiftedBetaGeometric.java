package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.Descent;
import id.payung.evidence.algebra.Level;

import java.util.ArrayList;
import java.util.List;

/**
 * How many months a member is worth (Fader and Hardie 2007): each stops at the end of a month with
 * a chance of his own, the chances spread over the members as a beta distribution. That is why the
 * share who stay rises from month to month: those likely to leave have left.
 */
public final class ShiftedBetaGeometric {
    /** Beyond this the members are all alike, as far as the data can tell. */
    private static final double ALIKE = Math.log(1e5);

    private static final int STEPS = 500;

    private final Cohort cohort;

    private ShiftedBetaGeometric(Cohort cohort) {
        this.cohort = cohort;
    }

    /**
     * The fitted spread of chances.
     *
     * @param alpha of the beta distribution; below 1 the mean stay has no end
     * @param beta of the beta distribution
     * @param alphaSe standard error, NaN where the members are all alike
     * @param covariance of the logarithms of alpha and beta
     */
    public record Fit(
            double alpha,
            double beta,
            double alphaSe,
            double betaSe,
            double[][] covariance,
            double logLikelihood,
            List<String> warnings) {
        public Fit {
            warnings = List.copyOf(warnings);
        }

        /** The share who still pay after so many months. */
        public double share(int months) {
            double share = 1;
            for (int t = 1; t <= months; t++) {
                share *= retention(t);
            }
            return share;
        }

        /** The part of those still there who stay through month {@code t}, counted from 1. */
        public double retention(int t) {
            return (beta + t - 1) / (alpha + beta + t - 1);
        }

        /** The chance to stop in the first month, over all members. */
        public double firstChurn() {
            return alpha / (alpha + beta);
        }

        /**
         * The months a member pays from now on, this one included.
         *
         * @param tenure months already paid: 0 for a new member
         * @param horizon months looked ahead, this one included
         * @param discount what a month later is worth today: 1, or say 0.995
         */
        public double months(int tenure, int horizon, double discount) {
            return months(alpha, beta, new Span(tenure, horizon, discount));
        }

        private static double months(double alpha, double beta, Span span) {
            double still = 1;
            double sum = 1;
            for (int t = 1; t < span.horizon; t++) {
                double month = span.tenure + t - 1;
                still *= (beta + month) / (alpha + beta + month) * span.discount;
                sum += still;
            }
            return sum;
        }

        /** The same with an interval, from the errors of alpha and beta carried over. */
        public Worth worth(Span span, double level) {
            double months = months(alpha, beta, span);
            double[] slope = new double[2];
            double step = 1e-5;
            for (int i = 0; i < 2; i++) {
                double up = Math.exp(step);
                double more =
                        i == 0 ? months(alpha * up, beta, span) : months(alpha, beta * up, span);
                double less =
                        i == 0 ? months(alpha / up, beta, span) : months(alpha, beta / up, span);
                slope[i] = (Math.log(more) - Math.log(less)) / (2 * step);
            }
            double variance = 0;
            for (int i = 0; i < 2; i++) {
                for (int j = 0; j < 2; j++) {
                    variance += slope[i] * covariance[i][j] * slope[j];
                }
            }
            double se = Math.sqrt(Math.max(0, variance));
            double reach = Level.reach(level) * se;
            return new Worth(
                    span,
                    months,
                    months * se,
                    Math.max(1, months * Math.exp(-reach)),
                    Math.min(span.horizon, months * Math.exp(reach)));
        }
    }

    /** From when, how far ahead, and what a later month is worth today. */
    public record Span(int tenure, int horizon, double discount) {
        public Span {
            if (tenure < 0 || horizon < 1 || !(discount > 0 && discount <= 1)) {
                throw new BadInput(
                        "Months already paid of 0 or more, a horizon of 1 or more and a discount above 0 and up to 1, not %d, %d and %s."
                                .formatted(tenure, horizon, discount));
            }
        }
    }

    /** The months a member is worth, with the standard error and the interval. */
    public record Worth(Span span, double months, double se, double lower, double upper) {}

    /**
     * Fits a cohort by maximum likelihood.
     *
     * @throws BadInput when nobody left, or everybody did in the first month
     */
    public static Fit fit(Cohort cohort) {
        return new ShiftedBetaGeometric(cohort).climb();
    }

    private Fit climb() {
        if (cohort.left() == 0) {
            throw new BadInput(
                    "Nobody of %s left, so how long they stay cannot be told. Maybe follow them longer."
                            .formatted(cohort.people()));
        }
        if (cohort.months() < 2) {
            throw new BadInput(
                    "One month shows the mean chance to leave, not how it spreads: it needs two at"
                            + " least.");
        }
        double churn = cohort.left() / cohort.exposure();
        double[] start = {Math.log(Math.max(churn, 1e-6)), Math.log(Math.max(1 - churn, 1e-6))};
        var found = Descent.from(start, this::minusLikelihood, 1e-15, STEPS);
        double alpha = Math.exp(found.at()[0]);
        double beta = Math.exp(found.at()[1]);
        if (!found.converged() || alpha + beta > Math.exp(ALIKE)) {
            return alike(churn);
        }
        var inverse = Cholesky.of(curvature(found.at())).inverse();
        return new Fit(
                alpha,
                beta,
                alpha * Math.sqrt(inverse[0][0]),
                beta * Math.sqrt(inverse[1][1]),
                inverse,
                -found.value(),
                warnings(alpha));
    }

    private List<String> warnings(double alpha) {
        List<String> warnings = new ArrayList<>();
        if (alpha <= 1) {
            warnings.add(
                    "The mean stay without a horizon has no end (alpha %.3f is below 1): months are counted up to the horizon alone."
                            .formatted(alpha));
        }
        if (cohort.people() < 200 || cohort.months() < 6) {
            warnings.add(
                    "%.0f members over %d months: fewer than 200 or than 6 say little."
                            .formatted(cohort.people(), cohort.months()));
        }
        return warnings;
    }

    /** Everybody with the same chance: the limit, with the error of a plain share. */
    private Fit alike(double churn) {
        double size = Math.exp(ALIKE);
        double[] at = {Math.log(churn * size), Math.log((1 - churn) * size)};
        // Only their ratio is known: all of its error is laid on alpha
        double[][] covariance = {{1 / (cohort.exposure() * churn * (1 - churn)), 0}, {0, 0}};
        return new Fit(
                Math.exp(at[0]),
                Math.exp(at[1]),
                Double.NaN,
                Double.NaN,
                covariance,
                -minusLikelihood(at, new double[2]),
                List.of(
                        "The chance to leave does not fall from month to month, so that all members are taken to be alike: %.4f a month."
                                .formatted(churn)));
    }

    private double minusLikelihood(double[] logs, double[] gradient) {
        double alpha = Math.exp(logs[0]);
        double beta = Math.exp(logs[1]);
        double sum = 0;
        double byAlpha = 0;
        double byBeta = 0;
        for (int t = 1; t <= cohort.months(); t++) {
            double all = alpha + beta + t - 1;
            double leave = cohort.left(t);
            double stay = cohort.stayed(t);
            sum += leave * Math.log(alpha / all) + stay * Math.log((beta + t - 1) / all);
            byAlpha += leave / alpha - (leave + stay) / all;
            byBeta += stay / (beta + t - 1) - (leave + stay) / all;
        }
        gradient[0] = -byAlpha * alpha;
        gradient[1] = -byBeta * beta;
        return -sum;
    }

    /** The second derivative by the logarithms, from differences of the exact first. */
    private double[][] curvature(double[] at) {
        double step = 1e-5;
        double[][] curvature = new double[2][2];
        for (int i = 0; i < 2; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            double[] above = new double[2];
            double[] below = new double[2];
            minusLikelihood(up, above);
            minusLikelihood(down, below);
            for (int j = 0; j < 2; j++) {
                curvature[i][j] += (above[j] - below[j]) / (4 * step);
                curvature[j][i] += (above[j] - below[j]) / (4 * step);
            }
        }
        return curvature;
    }
}
