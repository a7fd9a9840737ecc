package id.payung.rules.death;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody had been a member on the day of death, for Permenaker 1/2025.
 *
 * @param full completed months; null when nothing is known
 * @param onTheEdge true on the day on which a month is completed and on the day before: the text
 *     that says which of them counts was not read
 */
record WaitingMonths(@Nullable Integer full, boolean onTheEdge) {

    static WaitingMonths of(Death death) {
        var since = death.memberSince();
        if (since == null) {
            return new WaitingMonths(death.monthsPaid(), false);
        }
        return new WaitingMonths(
                full(since, death.day()),
                full(since, death.day().plusDays(1)) != full(since, death.day().minusDays(1)));
    }

    /** From 5 July to 20 August is one full month. */
    private static int full(LocalDate since, LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(since, day);
    }
}
