package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Level;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The share that is still without the event at each time, when some were lost from sight before it
 * (Kaplan and Meier 1958), with the variance of Greenwood. Ties count events before losses.
 */
public final class KaplanMeier {
    /** Shares that differ less than this are the same step of the curve. */
    private static final double SAME = 1e-9;

    private final Spells.Moments moments;
    private final double[] share;

    /** Of the logarithm of the share. */
    private final double[] variance;

    private final int rows;

    /** A share with its standard error and an interval. */
    public record Share(double time, double share, double se, double lower, double upper) {}

    /**
     * A time by which a part had the event. An end that the curve never reached is empty.
     *
     * @param at the time itself, empty when fewer had the event by the end of the data
     */
    public record Time(OptionalDouble at, OptionalDouble lower, OptionalDouble upper) {}

    /** The mean time without the event, counted up to a limit. */
    public record Mean(double limit, double mean, double se) {}

    /** One step of the curve: a time at which somebody had the event or was lost from sight. */
    public record Step(double time, int atRisk, int events, int unseen, Share share) {}

    private KaplanMeier(Spells spells) {
        moments = spells.moments();
        rows = spells.size();
        share = new double[moments.size];
        variance = new double[moments.size];
        double still = 1;
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            int risking = moments.atRisk[i];
            int events = moments.events[i];
            still *= (risking - events) / (double) risking;
            sum += events == 0 ? 0 : events / (risking * (double) (risking - events));
            share[i] = still;
            variance[i] = sum;
        }
    }

    /** Follows the spells. */
    public static KaplanMeier of(Spells spells) {
        return new KaplanMeier(spells);
    }

    /** How many spells were followed. */
    public int rows() {
        return rows;
    }

    /** How many of them ended with the event. */
    public int events() {
        return Arrays.stream(moments.events).sum();
    }

    /** The last time that anybody was seen. */
    public double lastSeen() {
        return moments.time[moments.size - 1];
    }

    /**
     * The share without the event just after a time. Beyond the last time seen nothing is known.
     */
    public Share at(double time, double level, Scale scale) {
        if (!(time >= 0 && time <= lastSeen())) {
            throw new BadInput(
                    "Nobody was seen at time %s: the last was seen at %s."
                            .formatted(time, lastSeen()));
        }
        return shareAt(stepBefore(time), time, Level.reach(level), scale);
    }

    /** Every step of the curve. */
    public Step[] steps(double level, Scale scale) {
        double reach = Level.reach(level);
        Step[] steps = new Step[share.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] =
                    new Step(
                            moments.time[i],
                            moments.atRisk[i],
                            moments.events[i],
                            moments.unseen[i],
                            shareAt(i, moments.time[i], reach, scale));
        }
        return steps;
    }

    /** The time by which this part had the event: 0.5 asks for the median. */
    public Time quantile(double part, double level, Scale scale) {
        if (!(part > 0 && part < 1)) {
            throw new BadInput("A part between 0 and 1, not " + part);
        }
        double reach = Level.reach(level);
        double[] lower = new double[share.length];
        double[] upper = new double[share.length];
        for (int i = 0; i < share.length; i++) {
            var here = shareAt(i, moments.time[i], reach, scale);
            lower[i] = here.lower();
            upper[i] = here.upper();
        }
        return new Time(
                firstBelow(share, 1 - part),
                firstBelow(lower, 1 - part),
                firstBelow(upper, 1 - part));
    }

    /** The mean time without the event, if the watch ends at the limit. */
    public Mean mean(double limit) {
        if (!(limit > 0 && limit <= lastSeen())) {
            throw new BadInput(
                    "A limit above 0 and up to %s, when the last was seen, not %s."
                            .formatted(lastSeen(), limit));
        }
        int last = stepBefore(limit);
        double area = 0;
        double squares = 0;
        double end = limit;
        for (int i = last; i >= 0; i--) {
            area += share[i] * (end - moments.time[i]);
            double before = i == 0 ? 0 : variance[i - 1];
            // When everybody left at risk had the event the area beyond is nil, and so its variance
            squares += area == 0 ? 0 : area * area * (variance[i] - before);
            end = moments.time[i];
        }
        return new Mean(limit, area + end, Math.sqrt(squares));
    }

    private Share shareAt(int step, double time, double reach, Scale scale) {
        if (step < 0) {
            return new Share(time, 1, 0, 1, 1);
        }
        if (share[step] == 0) {
            return new Share(time, 0, Double.NaN, Double.NaN, Double.NaN);
        }
        double error = Math.sqrt(variance[step]);
        return new Share(
                time,
                share[step],
                share[step] * error,
                scale.bound(share[step], error, -reach),
                scale.bound(share[step], error, reach));
    }

    private int stepBefore(double time) {
        int found = Arrays.binarySearch(moments.time, time);
        return found >= 0 ? found : -found - 2;
    }

    /** Where a falling curve first lies below; the middle of the flat piece that lies on it. */
    private OptionalDouble firstBelow(double[] curve, double level) {
        for (int i = 0; i < curve.length; i++) {
            if (curve[i] < level - SAME) {
                return OptionalDouble.of(moments.time[i]);
            }
            if (curve[i] <= level + SAME) {
                return OptionalDouble.of((moments.time[i] + nextFall(curve, i)) / 2);
            }
        }
        return OptionalDouble.empty();
    }

    private double nextFall(double[] curve, int from) {
        for (int i = from + 1; i < curve.length; i++) {
            if (curve[i] < curve[from] - SAME || Double.isNaN(curve[i])) {
                return moments.time[i];
            }
        }
        return moments.time[curve.length - 1];
    }
}
