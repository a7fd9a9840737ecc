package id.payung.evidence.survival;

/** How a sum of influences becomes a month's probability of lapsing. */
public enum Link {
    /** The logarithm of the odds. A coefficient is the log of an odds ratio. */
    LOGIT {
        @Override
        double probability(double sum) {
            return 1 / (1 + Math.exp(-sum));
        }

        @Override
        double slope(double sum) {
            double p = probability(sum);
            return p * (1 - p);
        }

        @Override
        double inverse(double p) {
            return Math.log(p / (1 - p));
        }
    },
    /**
     * The complementary log-log. A coefficient is the log of a hazard ratio, the same as in Cox's
     * model of which only the months were kept (Prentice and Gloeckler 1978).
     */
    CLOGLOG {
        @Override
        double probability(double sum) {
            return -Math.expm1(-Math.exp(sum));
        }

        @Override
        double slope(double sum) {
            return Math.exp(sum - Math.exp(sum));
        }

        @Override
        double inverse(double p) {
            return Math.log(-Math.log1p(-p));
        }
    };

    abstract double probability(double sum);

    abstract double slope(double sum);

    abstract double inverse(double p);
}
