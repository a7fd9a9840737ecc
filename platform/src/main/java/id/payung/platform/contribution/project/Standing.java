package id.payung.platform.contribution.project;

import id.payung.platform.registry.Project;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * How a project stands: what is paid, what waits to be paid, and whether it has its certificate.
 *
 * @param openUntil the last day of the code that runs out first, null when none is open
 */
record Standing(
        Project project,
        Rupiah paid,
        Rupiah open,
        @Nullable LocalDate openUntil,
        boolean certified) {

    /** In the words of the page: keys of the bundle below {@code project.state.}. */
    enum State {
        UNBILLED,
        TO_PAY,
        EXPIRED,
        EARLY,
        VALID,
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
        return day.isAfter(project.facts().ends()) ? State.OVER : State.VALID;
    }
}
