package id.payung.rules.contribution;

import id.payung.rules.money.Rupiah;

/**
 * The part of the JP contribution that had to be paid in its month; the rest was deferred under PP
 * 49/2020. Outside the months of that relief it is the whole contribution.
 */
public record PensionMinimum(Rupiah employer, Rupiah worker) {

    public Rupiah total() {
        return employer.plus(worker);
    }
}
