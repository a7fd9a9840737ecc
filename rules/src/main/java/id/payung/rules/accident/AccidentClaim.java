package id.payung.rules.accident;

import id.payung.rules.death.OncePerEvent;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a claim on JKK before any amount is asked for.
 *
 * @param accident the day of the accident or the diagnosis
 * @param death null when nobody died, or nobody has said
 * @param claimed the day of the claim; null when nobody has said
 * @param paid the events for which this very benefit was paid before
 */
public record AccidentClaim(
        LocalDate accident,
        @Nullable LocalDate death,
        @Nullable LocalDate claimed,
        List<LocalDate> paid) {

    public AccidentClaim {
        paid = List.copyOf(paid);
    }

    /**
     * Why the claim gives nothing: the accident lies after the death, the benefit was paid already,
     * or the claim comes too late. Nothing if none of these holds.
     */
    public Optional<Step> refusal(Law law) {
        if (death != null && death.isBefore(accident)) {
            return Optional.of(Step.note("accident.after_death", accident, death));
        }
        return OncePerEvent.refusal(accident, paid).or(() -> tooLate(law));
    }

    private Optional<Step> tooLate(Law law) {
        if (claimed == null) {
            return Optional.empty();
        }
        return switch (ClaimExpiry.of(accident, claimed, law)) {
            case Answer.Refused<ClaimExpiry>(var why) -> Optional.of(why);
            case Answer.Known<ClaimExpiry>(var expiry, var reasons)
                    when claimed.isAfter(expiry.lastDay()) ->
                    Optional.of(
                            Step.of(
                                    "accident.expired",
                                    reasons.basis().getFirst(),
                                    claimed,
                                    accident,
                                    expiry.lastDay()));
            default -> Optional.empty();
        };
    }
}
