package id.payung.evidence.survival;

/** The scale on which an interval around a share is symmetric, before it is brought back. */
public enum Scale {
    /** The share itself, cut at 0 and 1. */
    PLAIN {
        @Override
        double bound(double share, double cumulated, double reach) {
            return Math.clamp(share + reach * share * cumulated, 0, 1);
        }
    },
    /** The logarithm of the share, as is usual; the upper end is cut at 1. */
    LOG {
        @Override
        double bound(double share, double cumulated, double reach) {
            return Math.min(1, share * Math.exp(reach * cumulated));
        }
    },
    /**
     * The logarithm of the cumulative hazard: stays within 0 and 1 by itself, best in the tails.
     */
    LOG_LOG {
        @Override
        double bound(double share, double cumulated, double reach) {
            double hazard = Math.log(share);
            return share >= 1 ? 1 : Math.exp(hazard * Math.exp(reach * cumulated / hazard));
        }
    };

    /**
     * One end of an interval.
     *
     * @param cumulated the standard error of the logarithm of the share, after Greenwood
     * @param reach how many of them to go, below zero for the lower end
     */
    abstract double bound(double share, double cumulated, double reach);
}
