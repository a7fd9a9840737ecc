package id.payung.rules.oldage;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.Span;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * An account of JHT over a time, for its returns.
 *
 * @param opening the balance at the begin of the first day
 * @param movements contributions (above zero) and payouts (below), counted from their day on
 * @param declared returns of calendar years that the fund has declared; they go before those
 *     recorded here
 * @param floors average deposit rates of government banks by calendar year, which a return is not
 *     below; they go before those recorded here
 */
public record Savings(
        Rupiah opening,
        Span time,
        List<Movement> movements,
        Map<Integer, Percent> declared,
        Map<Integer, Percent> floors) {

    /** A contribution or a payout. */
    public record Movement(LocalDate day, Rupiah amount) {}

    public Savings {
        movements = movements.stream().sorted(Comparator.comparing(Movement::day)).toList();
        declared = Map.copyOf(declared);
        floors = Map.copyOf(floors);
    }

    /** With the returns that are recorded here. */
    public static Savings of(Rupiah opening, Span time, List<Movement> movements) {
        return new Savings(opening, time, movements, Map.of(), Map.of());
    }
}
