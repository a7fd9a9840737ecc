package id.payung.platform.ledger.returns;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a crediting came to.
 *
 * @param pieces by month and rate, in order
 */
public record CreditReport(LocalDate from, LocalDate to, List<Credited> pieces) {

    /**
     * A month, or the part of one under one rate.
     *
     * @param ratePercent a year's return, in percent
     * @param accounts how many have something to get for these days
     * @param once how many of them have exactly that, after this run
     * @param twice how many have something else: must be 0
     * @param never how many have nothing: must be 0
     * @param belowZero accounts whose balance was below zero on the sum of the days; an officer
     *     looks
     * @param now how many accounts were credited by this run
     * @param nowSen what this run credited to them, in sen
     * @param sen what all runs credited for these days, in sen
     * @param restSen what rounding to the sen left over: exact less credited, in sen
     */
    public record Credited(
            LocalDate first,
            LocalDate last,
            BigDecimal ratePercent,
            long accounts,
            long once,
            long twice,
            long never,
            long belowZero,
            long now,
            long nowSen,
            long sen,
            BigDecimal restSen) {}

    /** Every account that had something to get has it, once. */
    public boolean exact() {
        return pieces.stream().allMatch(piece -> piece.twice() == 0 && piece.never() == 0);
    }
}
