package id.payung.evidence.design;

import id.payung.evidence.estimate.SyntheticDid;
import id.payung.evidence.panel.Panel;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One set of units, pretended to have started at several times in the past, when nothing was done:
 * what the method then finds is its error, as a fraction of what the units had.
 *
 * @param units the set
 * @param found relative effect in each window; all are errors
 */
record Trial(int[] units, double[] found) {

    /** How many windows, each one period earlier than the last. */
    static final int WINDOWS = 8;

    /** Periods that must lie before the earliest window. */
    static final int BEFORE = 8;

    static Trial of(Panel panel, int[] units, Wish wish, int duration) {
        var names = panel.names(units);
        var apart = new HashSet<>(wish.buffer(names));
        apart.addAll(names);
        var controls =
                IntStream.range(0, panel.size())
                        .filter(i -> !apart.contains(panel.units().get(i)))
                        .toArray();
        var found = new double[WINDOWS];
        for (var w = 0; w < WINDOWS; w++) {
            var end = panel.length() - w;
            found[w] = relative(panel, new Sides(units, controls), end - duration, end);
        }
        return new Trial(units, found);
    }

    private record Sides(int[] treated, int[] controls) {}

    private static double relative(Panel panel, Sides sides, int start, int end) {
        if (sides.controls.length < 2) {
            return Double.NaN;
        }
        var others =
                Arrays.stream(sides.controls)
                        .mapToObj(i -> Arrays.copyOf(panel.outcome()[i], end))
                        .toArray(double[][]::new);
        var mean = new double[end];
        for (var i : sides.treated) {
            for (var t = 0; t < end; t++) {
                mean[t] += panel.outcome()[i][t] / sides.treated.length;
            }
        }
        var effect = SyntheticDid.effect(others, mean, sides.treated.length, start);
        return effect / Arrays.stream(mean, start, end).average().orElse(Double.NaN);
    }

    /** Mean of the errors: what the set would be off by, whenever it started. */
    double bias() {
        return Arrays.stream(found).average().orElse(Double.NaN);
    }

    double spread() {
        return Math.sqrt(Arrays.stream(found).map(x -> x * x).average().orElse(Double.NaN));
    }

    boolean isKnown() {
        return Arrays.stream(found).allMatch(Double::isFinite);
    }

    static double[] all(List<Trial> trials) {
        return trials.stream().flatMapToDouble(one -> Arrays.stream(one.found)).toArray();
    }
}
