package id.payung.platform.contribution.project;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What anybody may know of a project that is a member: nothing of a person, and no amount.
 *
 * @param number project number, thirteen digits
 * @param npp the contractor's registration number
 * @param issuedOn the day of the first payment
 * @param instalments how many there are in all
 * @param paid how many of them are paid
 * @param paidMonth the last month whose wages are paid for; null for a project billed by contract
 */
public record Certificate(
        String number,
        String name,
        String npp,
        String contractor,
        LocalDate starts,
        LocalDate ends,
        LocalDate issuedOn,
        int instalments,
        int paid,
        @Nullable YearMonth paidMonth) {

    /** What the certificate says of a day. */
    public enum State {
        /** The project is a member and people work on it. */
        VALID,
        /** The project has not begun. */
        EARLY,
        /** The project is over. */
        OVER,
        /** Billed by wages, and the day's month is not paid. */
        UNPAID
    }

    public State on(LocalDate day) {
        if (day.isBefore(starts)) {
            return State.EARLY;
        }
        if (day.isAfter(ends)) {
            return State.OVER;
        }
        return paidMonth != null && YearMonth.from(day).isAfter(paidMonth)
                ? State.UNPAID
                : State.VALID;
    }
}
