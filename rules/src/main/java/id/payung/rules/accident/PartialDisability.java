package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

/**
 * The lump sum for lasting losses: PP 44/2015 Lampiran III. A lost part gives the percentage of its
 * line of 80 monthly wages, a part that lost some of its function that share of it; several add up
 * to 70 % at most.
 *
 * @param percent of 80 monthly wages, after the limit
 */
public record PartialDisability(Percent percent, Rupiah lumpSum) {

    /** By the law as known when this was released. */
    public static Answer<PartialDisability> of(Disability disability) {
        return of(disability, Law.builtIn());
    }

    /**
     * Needs to know the doctor's percentage where a line names a range. Refuses a wage or a
     * percentage that cannot be, a line that does not exist or counts more often than a body has
     * the part; before July 2015 an officer must decide.
     */
    public static Answer<PartialDisability> of(Disability disability, Law law) {
        return Event.<PartialDisability>problem(disability.accident(), disability.wage())
                .orElseGet(() -> new DisabilityRule(disability, law).lumpSum());
    }
}
