package id.payung.platform.ledger.returns;

import id.payung.platform.ledger.returns.CreditReport.Credited;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Adds sets up. */
final class Tally {

    private static final int DECIMALS = 9;

    private long now;
    private long nowSen;
    private long accounts;
    private long once;
    private long twice;
    private long never;
    private long belowZero;
    private long sen;
    private BigDecimal restParts = BigDecimal.ZERO;

    void now(Slice.Now credited) {
        now += credited.accounts();
        nowSen = Math.addExact(nowSen, credited.amountSen());
    }

    void count(Slice.Counts counts) {
        accounts += counts.accounts();
        once += counts.once();
        twice += counts.twice();
        never += counts.never();
        belowZero += counts.belowZero();
        sen = Math.addExact(sen, counts.sen());
        restParts = restParts.add(counts.restParts());
    }

    void add(Tally other) {
        now(new Slice.Now(other.now, other.nowSen));
        count(
                new Slice.Counts(
                        other.accounts,
                        other.once,
                        other.twice,
                        other.never,
                        other.belowZero,
                        other.sen,
                        other.restParts));
    }

    Credited of(Piece piece) {
        return new Credited(
                piece.days().first(),
                piece.days().last(),
                piece.rate().toDecimal(),
                accounts,
                once,
                twice,
                never,
                belowZero,
                now,
                nowSen,
                sen,
                restParts.divide(
                        BigDecimal.valueOf(piece.partsOfASen()), DECIMALS, RoundingMode.HALF_UP));
    }
}
