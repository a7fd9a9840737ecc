package id.payung.rules.death;

import id.payung.rules.Segment;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A member's death that was no work accident, as far as JKM asks.
 *
 * @param segment null when nobody has said
 * @param memberSince first day of the membership; null when nobody has said
 * @param monthsPaid contribution months paid (masa iur); null when nobody has said
 */
public record Death(
        LocalDate day,
        @Nullable Segment segment,
        @Nullable LocalDate memberSince,
        @Nullable Integer monthsPaid) {

    /** Of a wage earner, whose time of membership does not matter. */
    public static Death ofWageEarner(LocalDate day) {
        return new Death(day, Segment.PU, null, null);
    }
}
