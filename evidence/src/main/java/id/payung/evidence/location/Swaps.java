package id.payung.evidence.location;

/**
 * Good choices, fast: sites are added one by one, then exchanged one for one as long as that helps
 * (Teitz and Bart 1968, with the sums of Whitaker 1983).
 */
final class Swaps {
    private final Problem problem;
    private final boolean[] open;
    private final double[] first;
    private final double[] second;
    private final int[] server;
    private double left;

    private Swaps(Problem problem, boolean[] open) {
        this.problem = problem;
        this.open = open;
        first = new double[problem.places()];
        second = new double[problem.places()];
        server = new int[problem.places()];
        left = problem.left(open);
    }

    /** The sites that are open anyway, with the most helpful others that the budget allows. */
    static boolean[] greedy(Problem problem) {
        boolean[] open = new boolean[problem.sites()];
        for (int j = 0; j < open.length; j++) {
            open[j] = problem.given[j] == Problem.OPEN;
        }
        var swaps = new Swaps(problem, open);
        while (swaps.add()) {
            // one site more
        }
        return swaps.open;
    }

    /** Exchanges until nothing is gained. */
    static boolean[] improve(Problem problem, boolean[] start) {
        var swaps = new Swaps(problem, start.clone());
        boolean better = true;
        while (better) {
            better = swaps.add();
            for (int in = 0; in < start.length; in++) {
                better |= swaps.exchangeFor(in);
            }
        }
        return swaps.open;
    }

    private void serve() {
        for (int i = 0; i < first.length; i++) {
            first[i] = second[i] = problem.without[i];
            server[i] = -1;
            int[] order = problem.near[i];
            int found = 0;
            for (int k = 0; k < order.length && found < 2; k++) {
                if (open[order[k]]) {
                    if (found++ == 0) {
                        first[i] = problem.nearCost[i][k];
                        server[i] = order[k];
                    } else {
                        second[i] = problem.nearCost[i][k];
                    }
                }
            }
        }
    }

    private boolean may(int j) {
        return !open[j] && problem.given[j] == Problem.FREE;
    }

    /** Opens the site with the most gain for its price; false when none helps or fits. */
    private boolean add() {
        serve();
        int best = -1;
        double most = 0;
        for (int j = 0; j < open.length; j++) {
            if (may(j) && problem.price[j] <= left * (1 + 1e-12)) {
                double gain = 0;
                for (int i = 0; i < first.length; i++) {
                    gain += Math.max(0, first[i] - problem.cost[j][i]);
                }
                double worth = gain / Math.max(problem.price[j], 1e-12);
                if (worth > most) {
                    most = worth;
                    best = j;
                }
            }
        }
        if (best >= 0) {
            open[best] = true;
            left -= problem.price[best];
        }
        return best >= 0;
    }

    /** Opens the site and closes the one that is missed the least, if that gains. */
    private boolean exchangeFor(int in) {
        if (!may(in)) {
            return false;
        }
        serve();
        double gain = 0;
        double[] missed = new double[open.length];
        double[] cost = problem.cost[in];
        for (int i = 0; i < first.length; i++) {
            if (cost[i] < first[i]) {
                gain += first[i] - cost[i];
            } else if (server[i] >= 0) {
                missed[server[i]] += Math.min(second[i], cost[i]) - first[i];
            }
        }
        int out = -1;
        double least = gain * (1 - 1e-12);
        for (int j = 0; j < open.length; j++) {
            boolean fits = problem.price[in] <= (left + problem.price[j]) * (1 + 1e-12);
            if (open[j] && problem.given[j] != Problem.OPEN && fits && missed[j] < least) {
                least = missed[j];
                out = j;
            }
        }
        if (out < 0) {
            return false;
        }
        open[out] = false;
        open[in] = true;
        left += problem.price[out] - problem.price[in];
        return true;
    }
}
