package id.payung.evidence.forecast;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.algebra.Level;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks ahead for all districts of a branch and for the branch, and says how far off it may be by
 * how far off it was: intervals are conformal, from errors pooled over districts.
 */
public final class Forecaster {
    /** Errors of the whole branch in non-overlapping windows are few: a t with no fewer degrees. */
    private static final int LEAST_FREEDOM = 3;

    private static final int FEW_ORIGINS = 12;

    private final List<Series> all;
    private final Ask ask;
    private final List<String> warnings = new ArrayList<>();
    private final Eid.@Nullable Effect eid;
    private final Trials trials;

    /**
     * What is asked.
     *
     * @param steps how many months ahead
     * @param origins how many months of the past the last step is tried from, at least
     * @param level of the intervals, such as 0.9
     * @param eid whether to reckon with the moving feast
     */
    public record Ask(Method method, int steps, int origins, double level, boolean eid) {
        public Ask {
            Level.reach(level);
            if (steps < 1 || origins < 1) {
                throw new BadInput(
                        "%d steps from %d origins: one of each at least."
                                .formatted(steps, origins));
            }
        }
    }

    /**
     * One step ahead.
     *
     * @param name of the series, or null for all together
     * @param step from 1
     * @param month null where the series have no dates
     * @param pooled whether the interval is conformal; else it is the model's own
     */
    public record Ahead(
            @Nullable String name,
            int step,
            @Nullable YearMonth month,
            double mean,
            double lower,
            double upper,
            boolean pooled) {}

    /** All steps of all series, those of the sum, and what a reader must know. */
    public record Forecast(
            List<Ahead> series,
            List<Ahead> together,
            Eid.@Nullable Effect eid,
            List<String> methods,
            int origins,
            List<String> warnings,
            Sum sum) {
        public Forecast {
            series = List.copyOf(series);
            together = List.copyOf(together);
            methods = List.copyOf(methods);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The sum of all series over all steps.
     *
     * @param se of the sum, as it was missed before
     * @param freedom degrees of freedom of that: windows of the past that do not overlap
     */
    public record Sum(double mean, double se, int freedom) {
        /**
         * How likely the sum is to reach a target.
         *
         * @param target what is still to come: the target less what was reached so far
         */
        public double chance(double target) {
            return se > 0
                    ? Distributions.student((mean - target) / se, freedom)
                    : mean >= target ? 1 : 0;
        }

        /** One end of an interval around the sum. */
        double end(double level, int side) {
            return mean + side * Distributions.studentReach(level, freedom) * se;
        }
    }

    private Forecaster(List<Series> all, Ask ask) {
        this.ask = ask;
        eid = ask.eid() ? effect(all) : null;
        this.all = eid == null ? all : all.stream().map(one -> without(one, eid)).toList();
        trials = Trials.of(this.all, ask.method(), ask.steps(), ask.origins());
    }

    /** Looks ahead. The series end in the same month. */
    public static Forecast ahead(List<Series> all, Ask ask) {
        if (all.isEmpty()) {
            throw new BadInput("There is no series to look ahead for.");
        }
        long ends =
                all.stream()
                        .filter(one -> one.from() != null)
                        .map(Forecaster::last)
                        .distinct()
                        .count();
        if (ends > 1) {
            throw new BadInput(
                    "The series end in different months: %s. Maybe leave out the last ones."
                            .formatted(
                                    all.stream()
                                            .map(one -> one.name() + " in " + last(one))
                                            .limit(5)
                                            .toList()));
        }
        return new Forecaster(all, ask).look();
    }

    private static @Nullable YearMonth last(Series one) {
        var from = one.from();
        return from == null ? null : from.plusMonths(one.values().length - 1L);
    }

    private Eid.@Nullable Effect effect(List<Series> raw) {
        if (raw.stream().mapToInt(one -> one.values().length).distinct().count() > 1) {
            warnings.add("The series begin in different months, so that Eid was left out.");
            return null;
        }
        try {
            return Eid.of(raw);
        } catch (BadInput cannot) {
            warnings.add(cannot.getMessage() + " It was left out.");
            return null;
        }
    }

    private static Series without(Series one, Eid.Effect effect) {
        var from = one.from();
        if (from == null) {
            return one;
        }
        double[] factors = effect.factors(from, one.values().length);
        double[] calm = one.values().clone();
        for (int t = 0; t < calm.length; t++) {
            calm[t] /= factors[t];
        }
        return one.with(calm);
    }

    private Forecast look() {
        List<Path> paths =
                IntStream.range(0, all.size()).parallel().mapToObj(i -> path(all.get(i))).toList();
        double[] reach = new double[ask.steps()];
        for (int h = 0; h < reach.length; h++) {
            reach[h] = trials.reach(h, ask.level());
        }
        warn(reach);
        List<Ahead> steps = new ArrayList<>();
        double[] sums = new double[reach.length];
        double[] factors = factors();
        for (int i = 0; i < paths.size(); i++) {
            for (int h = 0; h < reach.length; h++) {
                steps.add(one(all.get(i), paths.get(i), new Step(h, reach[h], factors[h])));
                sums[h] += paths.get(i).mean()[h] * factors[h];
            }
        }
        return new Forecast(
                steps,
                together(sums, factors),
                eid,
                paths.stream().map(Path::method).distinct().sorted().toList(),
                trials.origins(ask.steps() - 1),
                warnings,
                sum(sums));
    }

    private Path path(Series one) {
        return ask.method().first(one.values(), one.period()).ahead().apply(ask.steps());
    }

    /** What the feast will do to each step; all one without it. */
    private double[] factors() {
        var last = last(all.getFirst());
        if (eid != null && last != null) {
            return eid.factors(last.plusMonths(1), ask.steps());
        }
        double[] ones = new double[ask.steps()];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * @param reach of the interval from all series together, infinite when too few were tried
     * @param factor what the feast does
     */
    private record Step(int ahead, double reach, double factor) {}

    private Ahead one(Series series, Path path, Step step) {
        int h = step.ahead();
        double reach = step.reach();
        double factor = step.factor();
        boolean pooled = Double.isFinite(reach);
        double half =
                pooled
                        ? reach * series.unit(series.values().length)
                        : Level.reach(ask.level()) * path.deviation()[h];
        double low = (path.mean()[h] - half) * factor;
        double high = (path.mean()[h] + half) * factor;
        boolean floor = series.neverNegative();
        return new Ahead(
                series.name(),
                h + 1,
                month(h),
                floor ? Math.max(0, path.mean()[h] * factor) : path.mean()[h] * factor,
                floor ? Math.max(0, low) : low,
                high,
                pooled);
    }

    private @Nullable YearMonth month(int h) {
        var last = last(all.getFirst());
        return last == null ? null : last.plusMonths(h + 1L);
    }

    private List<Ahead> together(double[] sums, double[] factors) {
        List<Ahead> steps = new ArrayList<>();
        for (int h = 0; h < sums.length; h++) {
            int tried = trials.origins(h);
            double half =
                    tried == 0
                            ? Double.NaN
                            : Distributions.studentReach(
                                            ask.level(),
                                            Math.max(LEAST_FREEDOM, trials.held() / (h + 1)))
                                    * trials.together(h)
                                    * factors[h];
            steps.add(
                    new Ahead(
                            null, h + 1, month(h), sums[h], sums[h] - half, sums[h] + half, true));
        }
        return steps;
    }

    private Sum sum(double[] sums) {
        double mean = Arrays.stream(sums).sum();
        int windows = trials.held() / ask.steps();
        return new Sum(mean, trials.togetherInAll(), Math.max(LEAST_FREEDOM, windows));
    }

    private void warn(double[] reach) {
        int tried = trials.origins(ask.steps() - 1);
        if (tried < FEW_ORIGINS) {
            warnings.add(
                    "The last step could be tried from %d months of the past only; %d would say more. Maybe look less far ahead."
                            .formatted(tried, FEW_ORIGINS));
        }
        for (int h = 0; h < reach.length; h++) {
            if (!Double.isFinite(reach[h])) {
                warnings.add(
                        "From step %d on there are too few past errors for a level of %s: the intervals are the model's own."
                                .formatted(h + 1, ask.level()));
                break;
            }
        }
        for (var one : all) {
            if (one.unit(one.values().length) == 0) {
                warnings.add("'%s' never changes.".formatted(one.name()));
            }
        }
    }
}
