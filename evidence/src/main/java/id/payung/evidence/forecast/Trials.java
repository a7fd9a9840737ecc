package id.payung.evidence.forecast;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the method missed by when it was asked before: for each of the last months it is fitted to
 * the months until then, and what it foretold is set against what came. Errors are kept by series
 * and origin, so that what hits all districts in one month stays together.
 */
final class Trials {
    private final List<Series> all;
    private final int steps;

    /** By series, by how many values were held back less one, by step; in the series' own unit. */
    private final double[][][] missed;

    private Trials(List<Series> all, int steps, double[][][] missed) {
        this.all = all;
        this.steps = steps;
        this.missed = missed;
    }

    /** Tries the method on every series, from as many origins as the shortest allows. */
    static Trials of(List<Series> all, Method method, int steps, int origins) {
        int shortest = all.stream().mapToInt(s -> s.values().length).min().orElse(0);
        int period = all.stream().mapToInt(Series::period).max().orElse(1);
        int needed = Math.max(Series.FEWEST, 2 * period + 2);
        int held = Math.max(0, Math.min(steps + origins - 1, shortest - needed));
        double[][][] missed =
                IntStream.range(0, all.size())
                        .parallel()
                        .mapToObj(i -> missed(all.get(i), method, steps, held))
                        .toArray(double[][][]::new);
        return new Trials(all, steps, missed);
    }

    private static double[][] missed(Series series, Method method, int steps, int held) {
        double[][] missed = new double[held][];
        int n = series.values().length;
        @Nullable Model model = null;
        for (int back = held; back >= 1; back--) {
            double[] known = series.first(n - back);
            model =
                    model == null
                            ? method.first(known, series.period())
                            : method.next(model, known, series.period());
            double[] mean = model.ahead().apply(Math.min(back, steps)).mean();
            missed[back - 1] = new double[mean.length];
            for (int h = 0; h < mean.length; h++) {
                missed[back - 1][h] = series.values()[n - back + h] - mean[h];
            }
        }
        return missed;
    }

    /** How many values were held back at the most. */
    int held() {
        return missed[0].length;
    }

    /** From how many origins the step was tried. */
    int origins(int step) {
        return Math.max(0, held() - step);
    }

    /**
     * How far to go from the mean at a step so that the part {@code level} of all errors, in units
     * of their series, lies within: the conformal rule, with one error more for the one to come.
     * NaN when there are too few errors for the level.
     */
    double reach(int step, double level) {
        double[] sizes =
                IntStream.range(0, all.size())
                        .mapToObj(i -> sizes(i, step))
                        .flatMapToDouble(Arrays::stream)
                        .sorted()
                        .toArray();
        int rank = (int) Math.ceil((sizes.length + 1) * level - 1e-9);
        return rank > sizes.length ? Double.NaN : sizes[rank - 1];
    }

    private double[] sizes(int series, int step) {
        return IntStream.range(step, held())
                .mapToDouble(back -> inUnits(series, back, missed[series][back][step]))
                .map(Math::abs)
                .toArray();
    }

    private double inUnits(int series, int back, double error) {
        var one = all.get(series);
        double unit = one.unit(one.values().length - back - 1);
        return unit > 0 ? error / unit : error == 0 ? 0 : Double.POSITIVE_INFINITY;
    }

    /**
     * The errors of the sum over all steps, in units, of all series and origins that saw it all.
     */
    double[] sums() {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMapToDouble(i ->
                        IntStream.range(steps - 1, held())
                                .mapToDouble(back ->
                                        inUnits(i, back, Arrays.stream(missed[i][back]).sum())))
                .toArray();
    }

    /** The root mean square error of all series together at a step. */
    double together(int step) {
        return root(
                IntStream.range(step, held())
                        .mapToDouble(back -> across(back, step, step + 1))
                        .toArray());
    }

    /** The same of the sum over all steps. */
    double togetherInAll() {
        return root(
                IntStream.range(steps - 1, held())
                        .mapToDouble(back -> across(back, 0, steps))
                        .toArray());
    }

    private double across(int back, int from, int to) {
        double sum = 0;
        for (double[][] one : missed) {
            for (int h = from; h < to; h++) {
                sum += one[back][h];
            }
        }
        return sum;
    }

    private static double root(double[] errors) {
        return Math.sqrt(Arrays.stream(errors).map(e -> e * e).average().orElse(Double.NaN));
    }
}
