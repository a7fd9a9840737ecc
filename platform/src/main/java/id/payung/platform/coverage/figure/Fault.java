package id.payung.platform.coverage.figure;

import java.util.Locale;

/** The ways in which figures can be wrong, as the report names them. */
public enum Fault {
    /** Two values for one thing: same office, date, segment and measure. */
    TWO_COUNTS,
    /** The printed percentage does not follow from its own numbers. */
    WRONG_PERCENTAGE,
    /** The printed percentage was cut where it should have been rounded. */
    TRUNCATED_PERCENTAGE,
    /** Counted in one region, divided by another. */
    UNLIKE_REGIONS,
    /** A stock against a flow, persons against enterprises, formal against informal. */
    UNLIKE_KINDS,
    /** A population of all ages under a scheme for workers. */
    WRONG_BASE,
    /** Counted at one time, divided by another. */
    DATES_APART,
    /** A steady series jumps: something else is counted from there on. */
    SERIES_BREAK,
    /** A number of members that is the sum of several years' numbers. */
    SUM_AS_STOCK;

    /** As in the report: {@code two-counts}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
