package id.payung.evidence.location;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds the best choice of sites and proves it: what the bound leaves open is cut in two, at the
 * site that is least decided, until nothing better can be left.
 */
final class Search {
    private static final int FIRST = 3000;
    private static final int LATER = 150;
    private static final int LOOK_AGAIN = 40;

    private final Problem problem;
    private final boolean samePrice;
    private final Deque<Node> open = new ArrayDeque<>();
    private boolean[] best;
    private double value;

    /**
     * What was found.
     *
     * @param bound no choice costs less
     * @param proven whether the bound reaches the value
     * @param parts how many parts the search looked at
     */
    record Found(boolean[] open, double value, double bound, boolean proven, int parts) {}

    private record Node(byte[] state, double[] prices, double bound) {}

    private Search(Problem problem) {
        this.problem = problem;
        best = Swaps.improve(problem, Swaps.greedy(problem));
        value = problem.value(best);
        double first = Double.NaN;
        boolean same = true;
        for (int j = 0; j < problem.sites(); j++) {
            if (problem.given[j] == Problem.FREE) {
                same &= Double.isNaN(first) || problem.price[j] == first;
                first = problem.price[j];
            }
        }
        double count = problem.budget / first;
        samePrice = same && Math.abs(count - Math.rint(count)) < 1e-9;
    }

    /** Searches through at most so many parts. */
    static Found run(Problem problem, int most) {
        var search = new Search(problem);
        var root = new Dual(problem, problem.given, search.firstPrices());
        root.climb(FIRST, search.value, search::look);
        search.branch(problem.given, root);
        int parts = 1;
        while (!search.open.isEmpty() && parts < most) {
            var node = search.open.pop();
            if (!problem.settled(node.bound, search.value)) {
                var dual = new Dual(problem, node.state, node.prices);
                dual.climb(LATER, search.value, search::glance);
                search.branch(node.state, dual);
                parts++;
            }
        }
        return search.found(parts);
    }

    private Found found(int parts) {
        double bound = value;
        for (var node : open) {
            if (!problem.settled(node.bound, value)) {
                bound = Math.min(bound, problem.whole ? Math.ceil(node.bound - 1e-6) : node.bound);
            }
        }
        return new Found(best, value, bound, bound == value, parts);
    }

    /** Between the nearest open site of the first choice and the next one. */
    private double[] firstPrices() {
        double[] prices = new double[problem.places()];
        for (int i = 0; i < prices.length; i++) {
            double[] two = {problem.without[i], problem.without[i]};
            int seen = 0;
            for (int k = 0; k < problem.near[i].length && seen < 2; k++) {
                if (best[problem.near[i][k]]) {
                    two[seen++] = problem.nearCost[i][k];
                }
            }
            prices[i] =
                    Math.min((two[0] + Math.min(two[1], 3 * two[0] + 1)) / 2, problem.without[i]);
        }
        return prices;
    }

    private double look(boolean[] chosen, int step) {
        return keep(step % LOOK_AGAIN == LOOK_AGAIN - 1 ? Swaps.improve(problem, chosen) : chosen);
    }

    private double glance(boolean[] chosen, int step) {
        return step % 10 == 0 ? keep(chosen) : value;
    }

    private double keep(boolean[] candidate) {
        double found = problem.value(candidate);
        if (found < value) {
            best = Swaps.improve(problem, candidate);
            value = problem.value(best);
        }
        return value;
    }

    private void branch(byte[] before, Dual dual) {
        if (problem.settled(dual.bound, value)) {
            return;
        }
        byte[] state = before.clone();
        if (samePrice) {
            dual.decide(state, value);
        }
        int at = leastDecided(state, dual.often);
        if (at < 0) {
            tryOut(state);
            return;
        }
        boolean likely = dual.often[at] >= 0.5;
        push(state, at, !likely, dual);
        push(state, at, likely, dual);
    }

    /** Nothing is left to decide: the choice is what it is, as far as the budget goes. */
    private void tryOut(byte[] state) {
        boolean[] last = new boolean[state.length];
        for (int j = 0; j < last.length; j++) {
            last[j] = state[j] == Problem.OPEN;
        }
        if (problem.left(last) >= -1e-9 * Math.abs(problem.budget)) {
            keep(last);
        }
    }

    private void push(byte[] state, int at, boolean opened, Dual dual) {
        byte[] next = state.clone();
        next[at] = opened ? Problem.OPEN : Problem.CLOSED;
        double left = problem.budget;
        for (int j = 0; j < next.length; j++) {
            left -=
                    next[j] == Problem.OPEN && problem.given[j] != Problem.OPEN
                            ? problem.price[j]
                            : 0;
        }
        if (left < -1e-9 * Math.abs(problem.budget)) {
            return;
        }
        for (int j = 0; j < next.length; j++) {
            if (next[j] == Problem.FREE && problem.price[j] > left * (1 + 1e-12) + 1e-12) {
                next[j] = Problem.CLOSED;
            }
        }
        open.push(new Node(next, dual.prices, dual.bound));
    }

    private int leastDecided(byte[] state, double[] often) {
        int at = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int j = 0; j < state.length; j++) {
            double off = Math.abs(often[j] - 0.5);
            if (state[j] == Problem.FREE && off < least) {
                least = off;
                at = j;
            }
        }
        return at;
    }
}
