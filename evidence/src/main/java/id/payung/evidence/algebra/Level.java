package id.payung.evidence.algebra;

import id.payung.evidence.BadInput;

/** The level of an interval, a fraction such as 0.95. */
public final class Level {
    private Level() {}

    /**
     * How many standard errors a two-sided normal interval reaches: 1.96 for 0.95.
     *
     * @throws BadInput for a level that is no fraction between 0 and 1
     */
    public static double reach(double level) {
        if (!(level > 0 && level < 1)) {
            throw new BadInput(
                    "A level lies between 0 and 1, %s does not. Maybe it was meant in percent: 0.95, not 95."
                            .formatted(level));
        }
        return Distributions.normalReach(level);
    }

    /** The chance of a standard normal as far from zero as {@code z}, on either side. */
    public static double twoSided(double z) {
        return 2 * Distributions.normal(-Math.abs(z));
    }
}
