package id.payung.platform.cli.branch;

import id.payung.rules.contribution.EnterpriseSize;

/**
 * An employer who does not exist.
 *
 * @param workers how many it has when it joins
 * @param joins the number of the month in which it joins, the first being 0
 * @param manners how it pays
 * @param level of its wages, in percent of the minimum wage
 */
record Firm(
        String name,
        Trade trade,
        EnterpriseSize size,
        int workers,
        int joins,
        Manners manners,
        int level) {

    /** How an employer pays. */
    enum Manners {
        /** Before the 15th of the next month. */
        IN_TIME,
        /** Some weeks after. */
        LATE,
        /** Half of the months, and the others not yet. */
        IN_ARREARS,
        /** Stopped some months ago. */
        STOPPED
    }
}
