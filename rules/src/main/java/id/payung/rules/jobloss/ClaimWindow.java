package id.payung.rules.jobloss;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Until when JKP can be claimed: three months from the lay-off (PP 37/2021 Pasal 40), six since PP
 * 6/2025; the right also ends with new work or death.
 *
 * @param lastDay the last day on which a claim is in time
 * @param allowed whether the claim is; null when no day of claim was given
 */
public record ClaimWindow(LocalDate lastDay, @Nullable Boolean allowed) {

    /**
     * A claim after a lay-off.
     *
     * @param claimed null when not claimed yet
     * @param newWork first day of new work; null when there is none
     * @param death null while the worker lives
     */
    public record Claim(
            LocalDate layoff,
            @Nullable LocalDate claimed,
            @Nullable LocalDate newWork,
            @Nullable LocalDate death) {}

    /** By the law as known when this was released. */
    public static Answer<ClaimWindow> of(Claim claim) {
        return of(claim, Law.builtIn());
    }

    /**
     * Refuses a lay-off before February 2021 and a claim before it. An officer must decide a claim
     * that comes too late by the old law and in time by the new one, for a lay-off before PP
     * 6/2025.
     */
    public static Answer<ClaimWindow> of(Claim claim, Law law) {
        var claimed = claim.claimed();
        if (claimed != null && claimed.isBefore(claim.layoff())) {
            return new Answer.Refused<>(
                    Step.note("jobloss.claim_before_layoff", claimed, claim.layoff()));
        }
        return InForce.<ClaimWindow>beforeTheLaw(claim.layoff())
                .orElseGet(() -> decided(claim, law));
    }

    private static Answer<ClaimWindow> decided(Claim claim, Law law) {
        var trail = new Reasons.Trail();
        var months = law.number("jkp.claim_window_months").on(claim.layoff());
        var last = claim.layoff().plusMonths(months.value());
        trail.add(Step.of("jobloss.window", months.source(), months.value(), claim.layoff(), last));
        var end = earliest(claim, last);
        if (end.isBefore(last)) {
            trail.add(Step.of("jobloss.window_ended", months.source(), end));
        }
        var claimed = claim.claimed();
        if (claimed == null) {
            return new Answer.Known<>(new ClaimWindow(end, null), trail.reasons());
        }
        if (end.equals(last) && claimed.isAfter(last) && inTimeByTheNewLaw(claim, claimed, law)) {
            return new Answer.ForAnOfficer<>(
                    Step.note("jobloss.old_or_new", claim.layoff(), claimed), trail.reasons());
        }
        return new Answer.Known<>(new ClaimWindow(end, !claimed.isAfter(end)), trail.reasons());
    }

    private static boolean inTimeByTheNewLaw(Claim claim, LocalDate claimed, Law law) {
        var months = law.number("jkp.claim_window_months").on(InForce.CHANGED).value();
        return claim.layoff().isBefore(InForce.CHANGED)
                && !claimed.isBefore(InForce.CHANGED)
                && !claimed.isAfter(claim.layoff().plusMonths(months));
    }

    /** The day before new work or death, if the right ends earlier by it. */
    private static LocalDate earliest(Claim claim, LocalDate last) {
        var end = last;
        for (var event : new @Nullable LocalDate[] {claim.newWork(), claim.death()}) {
            if (event != null && event.isAfter(claim.layoff()) && !event.isAfter(end)) {
                end = event.minusDays(1);
            }
        }
        return end;
    }
}
