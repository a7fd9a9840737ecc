package id.payung.evidence.location;

import id.payung.evidence.BadInput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses sites exactly. Both goals are the same search: places are served by the cheapest open
 * site, or by none at a price.
 */
public final class SiteSelection {
    private SiteSelection() {}

    /**
     * The sites from which people are the least far on the mean, each served by the nearest (the
     * p-median of Hakimi 1964).
     *
     * @throws BadInput when some place can be reached from no site that is or may be open, or when
     *     so few sites may open that some place is left without any
     */
    public static Selection nearest(Travel travel, Ask ask) {
        var opening = ask.opening(travel);
        int places = travel.places().size();
        double[][] cost = new double[travel.sites().size()][places];
        double far = 0;
        for (int i = 0; i < places; i++) {
            double farthest = 0;
            for (int j = 0; j < cost.length; j++) {
                double distance = travel.distance()[i][j];
                boolean way = Double.isFinite(distance);
                cost[j][i] = way ? travel.people()[i] * distance : Double.POSITIVE_INFINITY;
                farthest = way ? Math.max(farthest, cost[j][i]) : farthest;
            }
            refuseCutOff(travel, i, opening.given());
            far += farthest;
        }
        double[] without = new double[places];
        Arrays.fill(without, Math.ceil(far) + 1);
        var problem = new Problem(cost, without, opening);
        var found = Search.run(problem, Ask.PARTS);
        var serving = serving(travel, problem, found.open());
        int left = serving.indexOf("");
        if (left >= 0) {
            throw new BadInput(
                    "%s sites reach not all places: '%s' is left. Maybe open more, or ask for coverage."
                            .formatted(ask.budget(), travel.places().get(left)));
        }
        return new Selection(
                opened(travel, problem, found.open()),
                found.value(),
                found.bound(),
                found.proven(),
                found.parts(),
                Double.NaN,
                found.value() / travel.allPeople(),
                serving);
    }

    private static void refuseCutOff(Travel travel, int place, byte[] given) {
        for (int j = 0; j < given.length; j++) {
            if (given[j] != Problem.CLOSED && Double.isFinite(travel.distance()[place][j])) {
                return;
            }
        }
        throw new BadInput(
                "Place '%s' can be reached from no site that may open. Maybe leave it out, or ask for coverage."
                        .formatted(travel.places().get(place)));
    }

    /**
     * The sites within reach of which the most people live (the maximal covering of Church and
     * ReVelle 1974).
     *
     * @param within the reach, in the unit of the distances, ends included
     */
    public static Selection covering(Travel travel, double within, Ask ask) {
        if (!(within >= 0)) {
            throw new BadInput("A reach of 0 or more, not " + within);
        }
        int places = travel.places().size();
        double[][] cost = new double[travel.sites().size()][places];
        for (int j = 0; j < cost.length; j++) {
            for (int i = 0; i < places; i++) {
                cost[j][i] = travel.distance()[i][j] <= within ? 0 : travel.people()[i];
            }
        }
        var problem = new Problem(cost, travel.people().clone(), ask.opening(travel));
        var found = Search.run(problem, Ask.PARTS);
        double all = travel.allPeople();
        return new Selection(
                opened(travel, problem, found.open()),
                all - found.value(),
                all - found.bound(),
                found.proven(),
                found.parts(),
                all - found.value(),
                Double.NaN,
                serving(travel, problem, found.open()));
    }

    private static List<String> opened(Travel travel, Problem problem, boolean[] open) {
        List<String> opened = new ArrayList<>();
        for (int j = 0; j < open.length; j++) {
            if (open[j] && problem.given[j] != Problem.OPEN) {
                opened.add(travel.sites().get(j));
            }
        }
        return opened;
    }

    private static List<String> serving(Travel travel, Problem problem, boolean[] open) {
        List<String> serving = new ArrayList<>();
        for (int[] near : problem.near) {
            var site = "";
            for (int k = near.length - 1; k >= 0; k--) {
                site = open[near[k]] ? travel.sites().get(near[k]) : site;
            }
            serving.add(site);
        }
        return serving;
    }
}
