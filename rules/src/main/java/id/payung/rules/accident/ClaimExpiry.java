package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Until when JKK can be claimed: five years from the accident or the diagnosis (PP 82/2019 Pasal
 * 26), two before it (PP 44/2015 Pasal 26).
 *
 * @param lastDay the last day on which a claim is in time
 * @param allowed whether the claim is; null when no day of claim was given
 */
public record ClaimExpiry(LocalDate lastDay, @Nullable Boolean allowed) {

    /** By the law as known when this was released. */
    public static Answer<ClaimExpiry> of(LocalDate event, @Nullable LocalDate claimed) {
        return of(event, claimed, Law.builtIn());
    }

    /** Refuses a claim before the event; an officer before July 2015. */
    public static Answer<ClaimExpiry> of(LocalDate event, @Nullable LocalDate claimed, Law law) {
        if (claimed != null && claimed.isBefore(event)) {
            return new Answer.Refused<>(Step.note("accident.claim_before", claimed, event));
        }
        return Event.<ClaimExpiry>beforeTheLaw(event)
                .orElseGet(() -> decided(event, claimed, new Reckoning(event, law)));
    }

    private static Answer<ClaimExpiry> decided(
            LocalDate event, @Nullable LocalDate claimed, Reckoning reckoning) {
        var years = reckoning.number("jkk.claim_expiry_years");
        var last = event.plusYears(years.value());
        reckoning.step("accident.claim_until", years.source(), years.value(), event, last);
        return reckoning.known(
                new ClaimExpiry(last, claimed == null ? null : !claimed.isAfter(last)));
    }
}
