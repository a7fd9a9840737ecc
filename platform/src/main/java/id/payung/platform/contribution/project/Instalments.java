package id.payung.platform.contribution.project;

import id.payung.rules.money.Rupiah;

import java.util.ArrayList;
import java.util.List;

/**
 * In which parts a contribution is paid: all at once, or in stages (bertahap, termin), of which the
 * first makes the project a member. The law's texts that we hold name no percentages, so whoever
 * registers the project agrees them with the contractor.
 *
 * @param shares percent of each part, in order; together 100
 */
public record Instalments(List<Integer> shares) {

    /** More parts than this are a slip of the finger. */
    public static final int MOST = 12;

    /** All at once. */
    public static final Instalments ONE = new Instalments(List.of(100));

    public Instalments {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.size() > MOST) {
            throw new IllegalArgumentException(
                    "%d instalments. Maybe 1 to %d were meant.".formatted(shares.size(), MOST));
        }
        var sum = shares.stream().mapToInt(Integer::intValue).sum();
        if (sum != 100 || shares.stream().anyMatch(share -> share < 1)) {
            throw new IllegalArgumentException(
                    "Instalments of %s percent make %d. Maybe one is missing."
                            .formatted(shares, sum));
        }
    }

    public int count() {
        return shares.size();
    }

    /** The amount in its parts: each rounded to the sen, and the last takes what is left. */
    public List<Rupiah> of(Rupiah amount) {
        var parts = new ArrayList<Rupiah>();
        var left = amount;
        for (var share : shares.subList(0, shares.size() - 1)) {
            var part = amount.times(share, 100).min(left);
            parts.add(part);
            left = left.minus(part);
        }
        parts.add(left);
        return parts;
    }
}
