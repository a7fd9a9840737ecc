package id.payung.platform.contribution;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Whether somebody is protected on a day. A wage earner: an active membership covers the day
 * (EMPLOYED), whatever the employer still owes. The self-employed: the month of that day is paid
 * (ACTIVE), or it lies within the dated grace after the last paid month (GRACE); later they are
 * LAPSED; whoever has never paid is NOT_YET. One rule for all pages: {@link #on}.
 */
public sealed interface Protection {

    /** Protected, by work for an employer; it ends with the work and not with a payment. */
    record Employed(LocalDate since) implements Protection {}

    /** Protected, by a paid month. */
    record Active(LocalDate until) implements Protection {}

    /** Nothing is paid for this day, but the grace lasts; an officer decides on claims. */
    record Grace(LocalDate paidUntil, LocalDate until) implements Protection {}

    /** Protection has ended; it comes back with the next payment, for the month that is paid. */
    record Lapsed(LocalDate paidUntil) implements Protection {}

    /** Registered, and nothing is paid yet. */
    record NotYet() implements Protection {}

    /** The word for messages and files: employed, active, grace, lapsed, not_yet. */
    default String state() {
        return switch (this) {
            case Employed _ -> "employed";
            case Active _ -> "active";
            case Grace _ -> "grace";
            case Lapsed _ -> "lapsed";
            case NotYet _ -> "not_yet";
        };
    }

    default boolean isProtected() {
        return switch (this) {
            case Employed _, Active _, Grace _ -> true;
            case Lapsed _, NotYet _ -> false;
        };
    }

    /**
     * By the membership of a wage earner.
     *
     * @param until its last day, null while it lasts
     */
    static Protection ofWork(LocalDate day, LocalDate since, @Nullable LocalDate until) {
        if (day.isBefore(since)) {
            return new NotYet();
        }
        return until != null && day.isAfter(until) ? new Lapsed(until) : new Employed(since);
    }

    /**
     * By the last day of the last paid month and the grace in days on that day.
     *
     * @param paidThatDay whether the month of {@code day} itself is paid
     */
    static Protection on(LocalDate day, LocalDate paidUntil, int graceDays, boolean paidThatDay) {
        if (paidThatDay) {
            return new Active(paidUntil);
        }
        var graceUntil = paidUntil.plusDays(graceDays);
        return day.isAfter(graceUntil) || !day.isAfter(paidUntil)
                ? new Lapsed(paidUntil)
                : new Grace(paidUntil, graceUntil);
    }
}
