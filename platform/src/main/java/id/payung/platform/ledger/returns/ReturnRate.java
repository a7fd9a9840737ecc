package id.payung.platform.ledger.returns;

import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The return of some days, a year's worth: what the fund declared, and the average deposit rate of
 * government banks, which a return is not below (UU 40/2004 Pasal 37).
 *
 * @param first the first day
 * @param last the last day
 * @param source where the rates were published, so that anybody can look
 */
public record ReturnRate(
        LocalDate first, LocalDate last, Percent declared, @Nullable Percent floor, String source) {

    public ReturnRate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A rate from %s to %s. Maybe the two days were exchanged."
                            .formatted(first, last));
        }
        refuseOutside(declared);
        if (floor != null) {
            refuseOutside(floor);
        }
        if (source.strip().length() <= 3) {
            throw new IllegalArgumentException(
                    "A rate needs its source. Maybe name the announcement and its date.");
        }
    }

    /** What is credited. */
    public Percent effective() {
        return floor == null || floor.compareTo(declared) <= 0 ? declared : floor;
    }

    private static void refuseOutside(Percent rate) {
        if (rate.units() < 0 || rate.units() > Percent.WHOLE) {
            throw new IllegalArgumentException(
                    "A return of %s a year. Maybe the point stands in the wrong place."
                            .formatted(rate));
        }
    }
}
