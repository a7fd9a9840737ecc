package id.payung.platform.contribution.report;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * How an employer's month stands.
 *
 * @param computed false after any change of wages or workers, until it is computed again
 * @param workers how many lines it has
 * @param total of what was computed last; the government's share of JKP is not in it
 * @param code the payment code, from finalisation on
 * @param postedOn the day on which the payment was booked
 */
public record WageReport(
        UUID id,
        UUID employer,
        String office,
        YearMonth month,
        State state,
        boolean computed,
        int workers,
        Rupiah total,
        @Nullable String code,
        @Nullable LocalDate postedOn) {

    /** As in SIPP. */
    public enum State {
        /** Wages and workers can change. */
        DRAFT,
        /** Nothing changes; it waits to be paid. Can be taken back while it is not. */
        FINAL,
        /** Paid, and every worker's account has its lines. Stays so. */
        POSTED
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }
}
