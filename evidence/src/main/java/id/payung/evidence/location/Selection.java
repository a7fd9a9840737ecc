package id.payung.evidence.location;

import java.util.List;

/**
 * A choice of sites.
 *
 * @param opened the sites to open, beside those that exist
 * @param value what it achieves, in the unit of the goal: people covered, or people times distance
 * @param bound what no other choice can pass; the same as the value when the choice is proven best
 * @param proven whether nothing better exists
 * @param parts into how many parts the search was cut to prove it
 * @param covered the people within reach; NaN where the goal is the distance
 * @param mean the mean distance of a person; NaN where the goal is the reach
 * @param serving for each place the site that serves it, or the empty text
 */
public record Selection(
        List<String> opened,
        double value,
        double bound,
        boolean proven,
        int parts,
        double covered,
        double mean,
        List<String> serving) {
    public Selection {
        opened = List.copyOf(opened);
        serving = List.copyOf(serving);
    }

    /** How far the value may be from the best, as a share of the bound: 0 when proven. */
    public double gap() {
        return bound == 0 ? 0 : Math.abs(value - bound) / Math.abs(bound);
    }
}
