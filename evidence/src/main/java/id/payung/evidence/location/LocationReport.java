package id.payung.evidence.location;

import id.payung.evidence.BadInput;
import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.InputHash;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Where the next office goes, as a result: the sites, the bound, and what each one more buys. */
public final class LocationReport {
    private LocationReport() {}

    /**
     * What is asked.
     *
     * @param within the reach of coverage; NaN asks for the least distance instead
     * @param curve whether to tell also what fewer sites (or rupiah) would have bought
     */
    public record Goal(double within, boolean curve) {
        boolean covers() {
            return !Double.isNaN(within);
        }

        private Selection solve(Travel travel, Ask ask) {
            return covers()
                    ? SiteSelection.covering(travel, within, ask)
                    : SiteSelection.nearest(travel, ask);
        }
    }

    /** Chooses sites. */
    public static Result of(Travel travel, Goal goal, Ask ask) {
        var hash = InputHash.of("locate").number(goal.within()).number(goal.curve() ? 1 : 0);
        hash.texts(travel.sites()).texts(travel.places());
        hash.numbers(travel.people()).numbers(travel.distance()).number(ask.budget());
        hash.texts(ask.existing().stream().sorted().toList());
        hash.texts(ask.forbidden().stream().sorted().toList());
        hash.text(new TreeMap<>(ask.prices()).toString());
        var best = goal.solve(travel, ask);
        var cells = new ArrayList<Cell>();
        cells.add(summary("choice", ask.budget(), best, goal));
        for (var site : best.opened()) {
            cells.add(
                    Cell.of("kind", "open")
                            .with("site", site)
                            .with("people", served(travel, best, site)));
        }
        for (var site : ask.existing().stream().sorted().toList()) {
            cells.add(
                    Cell.of("kind", "exists")
                            .with("site", site)
                            .with("people", served(travel, best, site)));
        }
        if (goal.curve()) {
            curve(travel, goal, ask, cells);
        }
        return new Result(
                "locate",
                goal.covers()
                        ? "The most people within %s of an open site, with what may be opened."
                                .formatted(goal.within())
                        : "The least sum of people times distance to the nearest open site, with"
                                + " what may be opened.",
                outcome(best),
                cells,
                warnings(travel, goal, best),
                Provenance.of(0, hash));
    }

    private static Outcome outcome(Selection best) {
        return new Outcome.Estimated(
                best.value(),
                Double.NaN,
                null,
                new Inference(
                        best.proven()
                                ? "exact: no other choice is better, proven in %d parts"
                                        .formatted(best.parts())
                                : "the best found; the bound is %s, so that it may be short of the best by %.4f %%"
                                        .formatted(best.bound(), 100 * best.gap()),
                        "people, distances and prices are taken as they stand, without error"));
    }

    private static Cell summary(String kind, double budget, Selection one, Goal goal) {
        var cell =
                Cell.of("kind", kind)
                        .with("budget", budget)
                        .with("value", one.value())
                        .with("bound", one.bound())
                        .with("gap", one.gap())
                        .with("proven", one.proven())
                        .with("sites", one.opened());
        return goal.covers()
                ? cell.with("covered", one.covered())
                : cell.with("meanDistance", one.mean());
    }

    private static double served(Travel travel, Selection best, String site) {
        double people = 0;
        for (int i = 0; i < travel.people().length; i++) {
            people += best.serving().get(i).equals(site) ? travel.people()[i] : 0;
        }
        return people;
    }

    /** What each site more (or each tenth of the budget) buys. */
    private static void curve(Travel travel, Goal goal, Ask ask, List<Cell> cells) {
        int points = ask.prices().isEmpty() ? (int) ask.budget() : 10;
        double before = Double.NaN;
        for (int k = ask.existing().isEmpty() ? 1 : 0; k <= points; k++) {
            double budget = ask.prices().isEmpty() ? k : ask.budget() * k / points;
            try {
                var one = goal.solve(travel, ask.with(budget));
                var cell = summary("curve", budget, one, goal);
                cells.add(Double.isNaN(before) ? cell : cell.with("more", one.value() - before));
                before = one.value();
            } catch (BadInput tooFew) {
                // So few sites leave a place without any: this point of the curve does not exist
                before = Double.NaN;
            }
        }
    }

    private static List<String> warnings(Travel travel, Goal goal, Selection best) {
        List<String> warnings = new ArrayList<>();
        if (!best.proven()) {
            warnings.add(
                    "The search ended before a proof: the bound is %s.".formatted(best.bound()));
        }
        if (goal.covers() && best.covered() < travel.allPeople()) {
            warnings.add(
                    "%.0f of %.0f people stay beyond %s."
                            .formatted(
                                    travel.allPeople() - best.covered(),
                                    travel.allPeople(),
                                    goal.within()));
        }
        return warnings;
    }
}
