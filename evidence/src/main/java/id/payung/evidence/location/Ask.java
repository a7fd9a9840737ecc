package id.payung.evidence.location;

import id.payung.evidence.BadInput;

import java.util.Map;
import java.util.Set;

/**
 * What may be opened.
 *
 * @param existing the sites that are open already, and stay so
 * @param forbidden the sites that may not open
 * @param prices what each site would cost to open; empty when each counts as one
 * @param budget how many sites may be opened in addition, or what may be spent on them
 */
public record Ask(
        Set<String> existing, Set<String> forbidden, Map<String, Double> prices, double budget) {
    /** How many parts a search looks at before it reports a gap instead of a proof. */
    static final int PARTS = 20_000;

    public Ask {
        existing = Set.copyOf(existing);
        forbidden = Set.copyOf(forbidden);
        prices = Map.copyOf(prices);
        if (!(budget >= 0) || Double.isInfinite(budget)) {
            throw new BadInput("A budget of 0 or more, not " + budget);
        }
        prices.forEach((site, price) -> {
            if (!(price > 0) || Double.isInfinite(price)) {
                throw new BadInput(
                        "Site '%s' costs %s: a price is above 0. Maybe it exists already."
                                .formatted(site, price));
            }
        });
    }

    /** So many sites more, at one price. */
    public static Ask more(int sites) {
        return new Ask(Set.of(), Set.of(), Map.of(), sites);
    }

    /** The same beside sites that are open already. */
    public Ask beside(Set<String> open) {
        return new Ask(open, forbidden, prices, budget);
    }

    /** The same with another number of sites, or another sum. */
    public Ask with(double otherBudget) {
        return new Ask(existing, forbidden, prices, otherBudget);
    }

    Problem.Opening opening(Travel travel) {
        refuseUnknown(travel, existing);
        refuseUnknown(travel, forbidden);
        int sites = travel.sites().size();
        byte[] given = new byte[sites];
        double[] price = new double[sites];
        for (int j = 0; j < sites; j++) {
            var site = travel.sites().get(j);
            given[j] =
                    existing.contains(site)
                            ? Problem.OPEN
                            : forbidden.contains(site) ? Problem.CLOSED : Problem.FREE;
            Double known = prices.get(site);
            if (known == null && !prices.isEmpty() && given[j] == Problem.FREE) {
                throw new BadInput(
                        "Site '%s' has no price. Maybe it exists, or is forbidden."
                                .formatted(site));
            }
            price[j] = known == null ? 1 : known;
            if (given[j] == Problem.FREE && price[j] > budget * (1 + 1e-12)) {
                given[j] = Problem.CLOSED;
            }
        }
        return new Problem.Opening(price, prices.isEmpty() ? Math.floor(budget) : budget, given);
    }

    private static void refuseUnknown(Travel travel, Set<String> names) {
        for (var name : names) {
            if (!travel.sites().contains(name)) {
                throw new BadInput(
                        "There is no site '%s' among %d. Maybe another spelling."
                                .formatted(name, travel.sites().size()));
            }
        }
    }
}
