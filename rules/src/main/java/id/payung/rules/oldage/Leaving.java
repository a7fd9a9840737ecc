package id.payung.rules.oldage;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * The end of work, or another reason for which savings are claimed.
 *
 * @param event the day of the letter, the lay-off, the end of the term, the departure, the doctor's
 *     word, the death; for an age, the day of asking
 * @param birth asked for an age alone
 */
public record Leaving(LeavingReason reason, LocalDate event, @Nullable LocalDate birth) {

    public static Leaving because(LeavingReason reason, LocalDate event) {
        return new Leaving(reason, event, null);
    }
}
