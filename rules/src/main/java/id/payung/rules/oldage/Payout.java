package id.payung.rules.oldage;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A sum that is about to be paid from an account of JHT.
 *
 * @param gross the sum, before tax
 * @param earlier what was paid from the account before
 */
public record Payout(Rupiah gross, LocalDate paid, List<Earlier> earlier) {

    /** A sum that was paid before, gross. */
    public record Earlier(Rupiah gross, LocalDate paid) {}

    public Payout {
        earlier = earlier.stream().sorted(Comparator.comparing(Earlier::paid)).toList();
    }

    /** The first payment from the account. */
    public static Payout first(Rupiah gross, LocalDate paid) {
        return new Payout(gross, paid, List.of());
    }
}
