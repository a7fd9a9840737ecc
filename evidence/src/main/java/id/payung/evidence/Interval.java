package id.payung.evidence;

/**
 * Where the truth lies, at a level.
 *
 * @param low lower end, in the unit of the estimate
 * @param high upper end
 * @param level a fraction: 0.95 means that 95 of 100 such intervals hold the truth
 */
public record Interval(double low, double high, double level) {

    /** The symmetric one, {@code times} standard errors to each side. */
    public static Interval around(double estimate, double halfWidth, double level) {
        return new Interval(estimate - halfWidth, estimate + halfWidth, level);
    }

    /** True when {@code value} lies in it, ends included. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }
}
