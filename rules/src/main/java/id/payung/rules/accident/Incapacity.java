package id.payung.rules.accident;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.time.Period;

/**
 * A time in which somebody could not work after an accident.
 *
 * @param wage the monthly wage last reported, or the income base of the self-employed
 * @param months whole months
 * @param days of a further month, 0 to 30
 */
public record Incapacity(Rupiah wage, LocalDate accident, int months, int days) {

    /** Days that a month counts in {@link #inThirtieths()}. */
    static final int DAYS_OF_MONTH = 30;

    /**
     * From one day to another, both included.
     *
     * @throws IllegalArgumentException naming both days, if the last lies before the first
     */
    public static Incapacity between(
            Rupiah wage, LocalDate accident, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "Unable to work from %s to %s: the last day lies before the first"
                            .formatted(first, last));
        }
        var time = Period.between(first, last.plusDays(1));
        return new Incapacity(wage, accident, (int) time.toTotalMonths(), time.getDays());
    }

    int inThirtieths() {
        return months * DAYS_OF_MONTH + days;
    }
}
