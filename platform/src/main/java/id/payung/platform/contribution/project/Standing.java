package id.payung.platform.contribution.project;

import id.payung.platform.registry.Project;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How a project stands: what is paid, what waits to be paid, and whether it has its certificate.
 *
 * @param openUntil the last day of the code that runs out first, null when none is open
 * @param paidMonth the last month whose wages are paid for; null where it is billed by contract
 */
record Standing(
        Project project,
        Rupiah paid,
        Rupiah open,
        @Nullable LocalDate openUntil,
        boolean certified,
        @Nullable YearMonth paidMonth) {

    /** In the words of the page: keys of the bundle below {@code project.state.}. */
    enum State {
        UNBILLED,
        TO_PAY,
        EXPIRED,
        EARLY,
        VALID,
        MONTH_DUE,
        OVER
    }

    State on(LocalDate day) {
        if (!certified) {
            if (openUntil == null) {
                return State.UNBILLED;
            }
            return day.isAfter(openUntil) ? State.EXPIRED : State.TO_PAY;
        }
        if (day.isBefore(project.facts().starts())) {
            return State.EARLY;
        }
        if (day.isAfter(project.facts().ends())) {
            return State.OVER;
        }
        return paidMonth != null && YearMonth.from(day).isAfter(paidMonth)
                ? State.MONTH_DUE
                : State.VALID;
    }
}
