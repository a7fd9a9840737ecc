package id.payung.evidence.forecast;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Descent;
import id.payung.evidence.forecast.Filter.State;
import id.payung.evidence.forecast.Shape.Season;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Exponential smoothing as a model with a likelihood (Hyndman and others 2008). The form is chosen
 * by Akaike's criterion, corrected for short series, among those that do not run away.
 */
public final class Ets {
    private static final int STEPS = 400;
    private static final double SETTLED = 1e-10;

    private Ets() {}

    /**
     * A fitted form.
     *
     * @param alpha weight of the newest value in the level, beta in the trend, gamma in the season
     * @param phi what is left of the trend a step later: 1 undamped
     * @param variance of one step's error, as a share of the mean where the error multiplies
     */
    public record Fit(
            Shape shape,
            int period,
            State state,
            double variance,
            double logLikelihood,
            double aic,
            double aicc,
            double[] point,
            double scale) {
        /** The weight of the newest value in the level. */
        public double alpha() {
            return state.weights().alpha();
        }

        /** The weight of the newest change in the trend. */
        public double beta() {
            return state.weights().beta();
        }

        /** The weight of the newest value in the season. */
        public double gamma() {
            return state.weights().gamma();
        }

        /** What is left of the trend a step later. */
        public double phi() {
            return state.weights().phi();
        }

        /** The means and the standard deviations of the steps ahead. */
        public Path ahead(int steps) {
            double[] trend = new double[steps];
            double[] mean = new double[steps];
            double climb = 0;
            double left = 1;
            for (int h = 0; h < steps; h++) {
                left *= state.weights().phi();
                climb += left;
                trend[h] = state.level() + climb * state.slope();
                double season = state.season()[h % state.season().length];
                mean[h] =
                        shape.season() == Season.MULTIPLIED ? trend[h] * season : trend[h] + season;
            }
            return new Path(
                    "ETS(%s)".formatted(shape.notation()),
                    scaled(mean),
                    scaled(new Spread(this, trend, mean).deviations()));
        }

        private double[] scaled(double[] values) {
            return Arrays.stream(values).map(v -> v * scale).toArray();
        }
    }

    /** Fits every form that is worth trying and keeps the best. */
    public static Fit best(double[] y, int period) {
        boolean positive = Arrays.stream(y).allMatch(v -> v > 0);
        boolean seasonal = period > 1 && y.length >= 2 * period + 1;
        List<Fit> fits = new ArrayList<>();
        for (var shape : Shape.worthTrying(positive, seasonal)) {
            if (y.length > shape.parameters(period) + 3) {
                var fit = tryFit(y, period, shape, null);
                if (fit != null) {
                    fits.add(fit);
                }
            }
        }
        return fits.stream()
                .min(Comparator.comparingDouble(Fit::aicc))
                .orElseThrow(() ->
                        new BadInput(
                                "%d values are too few for any smoothing: six at least."
                                        .formatted(y.length)));
    }

    /** Fits one form. */
    public static Fit fit(double[] y, int period, Shape shape) {
        var fit = tryFit(y, period, shape, null);
        if (fit == null) {
            throw new BadInput(
                    "The form %s does not fit %d values of which the least is %s. Maybe one that adds."
                            .formatted(
                                    shape.notation(),
                                    y.length,
                                    Arrays.stream(y).min().orElse(Double.NaN)));
        }
        return fit;
    }

    /** Fits the form of another fit to fewer or more of the same values, from where it stood. */
    static Fit again(double[] y, Fit before) {
        var fit = tryFit(y, before.period, before.shape, before);
        return fit == null ? best(y, before.period) : fit;
    }

    private static @Nullable Fit tryFit(
            double[] values, int period, Shape shape, @Nullable Fit before) {
        if (shape.relativeError() && Arrays.stream(values).anyMatch(v -> v <= 0)) {
            return null;
        }
        double scale = before == null ? scale(values) : before.scale;
        double[] y = Arrays.stream(values).map(v -> v / scale).toArray();
        var filter = new Filter(y, shape, period);
        double[] start = before == null ? start(filter, y, period, shape) : before.point;
        double[] gradient = new double[start.length];
        if (!Double.isFinite(filter.at(start, gradient))) {
            return null;
        }
        var found = Descent.from(start, filter, SETTLED, STEPS);
        double minusTwice = filter.at(found.at(), gradient) + 2 * y.length * Math.log(scale);
        int k = shape.parameters(period);
        double aic = minusTwice + 2 * k;
        var state = filter.end();
        return new Fit(
                shape,
                period,
                state,
                state.squaredErrors() / (y.length - k + 1),
                -minusTwice / 2,
                aic,
                aic + 2.0 * k * (k + 1) / (y.length - k - 1),
                found.at(),
                scale);
    }

    private static double scale(double[] values) {
        double mean = Arrays.stream(values).map(Math::abs).average().orElse(1);
        return mean > 0 ? mean : 1;
    }

    /** Level and trend from a line through the first values, once the season is taken out. */
    private static double[] start(Filter filter, double[] y, int period, Shape shape) {
        double[] calm = y.clone();
        double[] places = new double[0];
        if (shape.seasonal()) {
            boolean times = shape.season() == Season.MULTIPLIED;
            places = Decomposition.places(y, period, times);
            if (times) {
                places = lifted(places);
            }
            for (int t = 0; t < y.length; t++) {
                calm[t] = times ? y[t] / places[t % period] : y[t] - places[t % period];
            }
        }
        int first = Math.min(Math.max(10, 2 * period), y.length);
        double[] early = Arrays.copyOf(calm, first);
        if (!shape.trending()) {
            return filter.start(Arrays.stream(early).average().orElse(0), 0, places);
        }
        var line = Line.through(early);
        return filter.start(line.before(), line.slope(), places);
    }

    private static double[] lifted(double[] places) {
        double[] above = Arrays.stream(places).map(p -> Math.max(p, 0.01)).toArray();
        double sum = Arrays.stream(above).sum();
        return Arrays.stream(above).map(p -> p * places.length / sum).toArray();
    }

    /** A straight line through values at 1, 2, 3 and on. */
    record Line(double before, double slope) {
        static Line through(double[] y) {
            double middle = (y.length + 1) / 2.0;
            double mean = Arrays.stream(y).average().orElse(0);
            double across = 0;
            double along = 0;
            for (int t = 1; t <= y.length; t++) {
                across += (t - middle) * (t - middle);
                along += (t - middle) * (y[t - 1] - mean);
            }
            double slope = along / across;
            return new Line(mean - slope * middle, slope);
        }
    }
}
