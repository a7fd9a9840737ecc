package id.payung.platform.contribution;

import java.time.LocalDate;

/**
 * Whether somebody is protected on a day. The self-employed: the month of that day is paid
 * (ACTIVE), or it lies within the dated grace after the last paid month (GRACE); later they are
 * LAPSED; whoever has never paid is NOT_YET. One rule for all pages: {@link #on}.
 */
public sealed interface Protection {

    /** Protected, by a paid month. */
    record Active(LocalDate until) implements Protection {}

    /** Nothing is paid for this day, but the grace lasts; an officer decides on claims. */
    record Grace(LocalDate paidUntil, LocalDate until) implements Protection {}

    /** Protection has ended; it comes back with the next payment, for the month that is paid. */
    record Lapsed(LocalDate paidUntil) implements Protection {}

    /** Registered, and nothing is paid yet. */
    record NotYet() implements Protection {}

    /** The word for messages and files: active, grace, lapsed, not_yet. */
    default String state() {
        return switch (this) {
            case Active _ -> "active";
            case Grace _ -> "grace";
            case Lapsed _ -> "lapsed";
            case NotYet _ -> "not_yet";
        };
    }

    default boolean isProtected() {
        return switch (this) {
            case Active _, Grace _ -> true;
            case Lapsed _, NotYet _ -> false;
        };
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
