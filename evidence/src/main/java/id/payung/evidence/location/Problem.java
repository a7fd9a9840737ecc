package id.payung.evidence.location;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Places that are each served by one open site, or by none at the price of that. The mean distance
 * and the people out of reach are both such a sum: the first has a price beyond all distances for
 * none, the second the price of the people there, and all within reach cost nothing.
 */
final class Problem {
    /** By site, then by place: what it costs to serve the place from the site. */
    final double[][] cost;

    /** What it costs to leave the place out. */
    final double[] without;

    /** By place: the sites that are cheaper than none, the cheapest first. */
    final int[][] near;

    /** By place: what they cost, in the same order. */
    final double[][] nearCost;

    /** What it takes to open a site. */
    final double[] price;

    /** What may be spent on opening. */
    final double budget;

    /** Whether all costs are whole numbers, so that a bound may be rounded up. */
    final boolean whole;

    final byte[] given;

    /** Sites that are open anyway. */
    static final byte OPEN = 1;

    /** Sites that may not open. */
    static final byte CLOSED = -1;

    /** Sites to decide on. */
    static final byte FREE = 0;

    Problem(double[][] cost, double[] without, Opening opening) {
        this.cost = cost;
        this.without = without;
        this.price = opening.price;
        this.budget = opening.budget;
        this.given = opening.given;
        int places = without.length;
        near = new int[places][];
        nearCost = new double[places][];
        boolean integers = true;
        for (int i = 0; i < places; i++) {
            int place = i;
            near[i] =
                    IntStream.range(0, cost.length)
                            .filter(j -> given[j] != CLOSED && cost[j][place] < without[place])
                            .boxed()
                            .sorted(Comparator.comparingDouble(j -> cost[j][place]))
                            .mapToInt(j -> j)
                            .toArray();
            nearCost[i] = IntStream.of(near[i]).mapToDouble(j -> cost[j][place]).toArray();
            integers &= IntStream.of(near[i]).allMatch(j -> isWhole(cost[j][place]));
            integers &= isWhole(without[i]);
        }
        whole = integers;
    }

    /**
     * What may be opened.
     *
     * @param given by site: open, closed or free
     */
    record Opening(double[] price, double budget, byte[] given) {}

    private static boolean isWhole(double value) {
        return value == Math.rint(value) && value < 1e12;
    }

    int sites() {
        return cost.length;
    }

    int places() {
        return without.length;
    }

    /** What is left of the budget beside the sites that are open in addition to the given ones. */
    double left(boolean[] open) {
        double left = budget;
        for (int j = 0; j < open.length; j++) {
            if (open[j] && given[j] != OPEN) {
                left -= price[j];
            }
        }
        return left;
    }

    /** The cost of a choice of sites. */
    double value(boolean[] open) {
        double sum = 0;
        for (int i = 0; i < near.length; i++) {
            sum += cheapest(i, open);
        }
        return sum;
    }

    private double cheapest(int place, boolean[] open) {
        int[] order = near[place];
        for (int k = 0; k < order.length; k++) {
            if (open[order[k]]) {
                return nearCost[place][k];
            }
        }
        return without[place];
    }

    /** Whether nothing better than {@code best} can lie above {@code bound}. */
    boolean settled(double bound, double best) {
        return whole ? bound > best - 1 + 1e-6 : bound >= best - 1e-9 * Math.abs(best) - 1e-12;
    }
}
