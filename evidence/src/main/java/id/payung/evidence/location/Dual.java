package id.payung.evidence.location;

import java.util.Arrays;

/**
 * A bound that no choice of sites can beat: each place pays a price of its own, and the sites that
 * would earn the most from these prices open, whether or not all places are served (Cornuéjols,
 * Fisher and Nemhauser 1977). The prices climb along subgradients.
 */
final class Dual {
    private static final double FADES = 0.3;

    private final Problem problem;

    /** By site: open, closed or free at this point of the search. */
    private final byte[] state;

    private final double[] earned;
    private final double[] direction;
    private final boolean[] chosen;
    private final double[] ranked;
    private double squared;

    /** The best prices so far, and the bound they give. */
    double[] prices;

    double bound = Double.NEGATIVE_INFINITY;

    /** How often each site was chosen on the way: a site chosen half of the time is undecided. */
    final double[] often;

    Dual(Problem problem, byte[] state, double[] prices) {
        this.problem = problem;
        this.state = state;
        this.prices = prices.clone();
        earned = new double[problem.sites()];
        chosen = new boolean[problem.sites()];
        ranked = new double[problem.sites()];
        often = new double[problem.sites()];
        direction = new double[problem.places()];
    }

    /** Hears of the choices on the way that might be good ones. */
    interface Watcher {
        /** The cost of the best choice known after this one was looked at. */
        double saw(boolean[] open, int step);
    }

    /** Climbs so many steps, or until nothing below the best known can be left. */
    void climb(int steps, double best, Watcher watcher) {
        double[] here = prices.clone();
        double size = 1.5;
        double known = best;
        int idle = 0;
        Arrays.fill(direction, 0);
        for (int step = 0; step < steps; step++) {
            double value = evaluate(here);
            for (int j = 0; j < often.length; j++) {
                often[j] += 0.05 * ((chosen[j] ? 1 : 0) - often[j]);
            }
            if (value > bound) {
                bound = value;
                prices = here.clone();
                idle = 0;
            } else if (++idle >= 12) {
                size *= 0.6;
                idle = 0;
            }
            known = watcher.saw(chosen, step);
            gradient(here);
            if (problem.settled(bound, known) || squared == 0 || size < 1e-4) {
                return;
            }
            double length = size * Math.max(known - value, 1e-6 * Math.abs(known)) / squared;
            for (int i = 0; i < here.length; i++) {
                here[i] = Math.clamp(here[i] + length * direction[i], 0, problem.without[i]);
            }
        }
    }

    private double evaluate(double[] at) {
        Arrays.fill(earned, 0);
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            double price = at[i];
            sum += price;
            double[] costs = problem.nearCost[i];
            int[] order = problem.near[i];
            for (int k = 0; k < costs.length && costs[k] < price; k++) {
                earned[order[k]] += price - costs[k];
            }
        }
        return sum - choose();
    }

    /**
     * Opens what earns the most for its price; a last one may open in part, to be on the safe side.
     */
    private double choose() {
        double sum = 0;
        double left = problem.budget;
        int free = 0;
        for (int j = 0; j < chosen.length; j++) {
            chosen[j] = state[j] == Problem.OPEN;
            if (chosen[j]) {
                sum += earned[j];
                left -= problem.given[j] == Problem.OPEN ? 0 : problem.price[j];
            } else if (state[j] == Problem.FREE) {
                ranked[free++] = -earned[j] / problem.price[j];
            }
        }
        Arrays.sort(ranked, 0, free);
        return sum + fill(left, free);
    }

    private double fill(double budget, int free) {
        double left = budget;
        double sum = 0;
        for (int rank = 0; rank < free && left > 1e-9 * problem.budget; rank++) {
            double rate = -ranked[rank];
            if (rank > 0 && ranked[rank] == ranked[rank - 1]) {
                continue;
            }
            for (int j = 0; j < chosen.length && left > 1e-9 * problem.budget; j++) {
                if (state[j] == Problem.FREE && earned[j] / problem.price[j] == rate) {
                    double part = Math.min(1, left * (1 + 1e-12) / problem.price[j]);
                    sum += part * earned[j];
                    left -= problem.price[j] * part;
                    chosen[j] = part >= 1;
                }
            }
        }
        return sum;
    }

    private void gradient(double[] at) {
        squared = 0;
        for (int i = 0; i < at.length; i++) {
            int served = 0;
            double[] costs = problem.nearCost[i];
            int[] order = problem.near[i];
            for (int k = 0; k < costs.length && costs[k] < at[i]; k++) {
                served += chosen[order[k]] ? 1 : 0;
            }
            direction[i] = 1 - served + FADES * direction[i];
            // A price at its end that would go further stays where it is
            if (at[i] >= problem.without[i] && direction[i] > 0 || at[i] <= 0 && direction[i] < 0) {
                direction[i] = 0;
            }
            squared += direction[i] * direction[i];
        }
    }

    /**
     * Decides the sites that the best prices leave no doubt about: those whose opening, or whose
     * closing, would already cost more than the best choice known. For sites of one price alone.
     */
    void decide(byte[] decided, double best) {
        evaluate(prices);
        double worstIn = Double.POSITIVE_INFINITY;
        double bestOut = 0;
        for (int j = 0; j < chosen.length; j++) {
            if (state[j] == Problem.FREE) {
                worstIn = chosen[j] ? Math.min(worstIn, earned[j]) : worstIn;
                bestOut = chosen[j] ? bestOut : Math.max(bestOut, earned[j]);
            }
        }
        for (int j = 0; j < chosen.length; j++) {
            if (state[j] == Problem.FREE) {
                if (chosen[j] && problem.settled(bound + earned[j] - bestOut, best)) {
                    decided[j] = Problem.OPEN;
                } else if (!chosen[j]
                        && Double.isFinite(worstIn)
                        && problem.settled(bound + worstIn - earned[j], best)) {
                    decided[j] = Problem.CLOSED;
                }
            }
        }
    }
}
