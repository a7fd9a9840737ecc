package id.payung.evidence.forecast;

import id.payung.evidence.algebra.Smooth;

import java.util.Arrays;

/**
 * Runs exponential smoothing over a series: the likelihood of the weights and the first states, and
 * its exact gradient, by going back over the series once (the adjoint of the recursion).
 *
 * <p>A point holds the weights on scales without limits, then the level, the trend and all places
 * of the season but the last, which follows from the others.
 */
final class Filter implements Smooth {
    private static final double LEAST = 1e-4;

    /** Of values around one: keeps a perfect fit from a likelihood without end. */
    private static final double NEVER_NIL = 1e-20;

    private static final double LEAST_DAMPING = 0.8;
    private static final double MOST_DAMPING = 0.98;

    private final double[] y;
    private final Shape shape;
    private final int period;
    private final double[] level;
    private final double[] slope;

    /** Of the season, the value before step t in the place of step t. */
    private final double[] place;

    private final double[] expected;
    private final double[] seasons;
    private double alpha;
    private double trendShare;
    private double seasonShare;
    private double gamma;
    private double damping;
    private double squares;

    Filter(double[] y, Shape shape, int period) {
        this.y = y;
        this.shape = shape;
        this.period = shape.seasonal() ? period : 1;
        int n = y.length;
        level = new double[n + 1];
        slope = new double[n + 1];
        place = new double[n];
        expected = new double[n];
        seasons = new double[this.period];
    }

    /** How many coordinates a point has. */
    int width() {
        return weights() + 1 + (shape.trending() ? 1 : 0) + (shape.seasonal() ? period - 1 : 0);
    }

    int weights() {
        return 1
                + (shape.trending() ? 1 : 0)
                + (shape.seasonal() ? 1 : 0)
                + (shape.damped() ? 1 : 0);
    }

    /** The states read off the series, with the likeliest of a few weights, to start from. */
    double[] start(double firstLevel, double firstSlope, double[] firstSeasons) {
        double[] best = new double[0];
        double least = Double.POSITIVE_INFINITY;
        for (double quick : new double[] {-2, -0.5, 0.7, 2}) {
            for (double bend : shape.trending() ? new double[] {-4, -1.5} : new double[] {0}) {
                double[] point = new double[width()];
                int at = 0;
                point[at++] = quick;
                if (shape.trending()) {
                    point[at++] = bend;
                }
                if (shape.seasonal()) {
                    point[at++] = -2;
                }
                if (shape.damped()) {
                    point[at++] = 2;
                }
                point[at++] = firstLevel;
                if (shape.trending()) {
                    point[at++] = firstSlope;
                }
                System.arraycopy(firstSeasons, 0, point, at, period - 1);
                read(point);
                double value = forward();
                if (best.length == 0 || value < least) {
                    best = point;
                    least = Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
                }
            }
        }
        return best;
    }

    @Override
    public double at(double[] point, double[] gradient) {
        read(point);
        double value = forward();
        if (Double.isFinite(value)) {
            backward(gradient);
        }
        return value;
    }

    private static double share(double free) {
        return 1 / (1 + Math.exp(-free));
    }

    private void read(double[] point) {
        int at = 0;
        alpha = LEAST + (1 - 2 * LEAST) * share(point[at++]);
        trendShare = shape.trending() ? share(point[at++]) : 0;
        seasonShare = shape.seasonal() ? share(point[at++]) : 0;
        gamma = shape.seasonal() ? LEAST + (1 - alpha - LEAST) * seasonShare : 0;
        damping =
                switch (shape.trend()) {
                    case NONE -> 0;
                    case LINEAR -> 1;
                    case DAMPED ->
                            LEAST_DAMPING + (MOST_DAMPING - LEAST_DAMPING) * share(point[at++]);
                };
        level[0] = point[at++];
        slope[0] = shape.trending() ? point[at++] : 0;
        if (shape.seasonal()) {
            double rest = shape.season() == Shape.Season.MULTIPLIED ? period : 0;
            for (int i = 0; i < period - 1; i++) {
                seasons[i] = point[at++];
                rest -= seasons[i];
            }
            seasons[period - 1] = rest;
        } else {
            seasons[0] = 0;
        }
    }

    /** The weight of the trend as a part of the level's: beta over alpha. */
    private double trendWeight() {
        return shape.trending() ? (LEAST + (alpha - LEAST) * trendShare) / alpha : 0;
    }

    private double forward() {
        boolean times = shape.season() == Shape.Season.MULTIPLIED;
        if (times && Arrays.stream(seasons).anyMatch(s -> s <= 0)) {
            return Double.NaN;
        }
        double weight = trendWeight();
        double logs = 0;
        squares = NEVER_NIL * y.length;
        for (int t = 0; t < y.length; t++) {
            double base = level[t] + damping * slope[t];
            double season = seasons[t % period];
            place[t] = season;
            double mean = times ? base * season : base + season;
            if (shape.relativeError() && !(mean > 0)) {
                return Double.NaN;
            }
            expected[t] = mean;
            double error = shape.relativeError() ? (y[t] - mean) / mean : y[t] - mean;
            squares += error * error;
            logs += shape.relativeError() ? Math.log(mean) : 0;
            double seen = times ? y[t] / season : y[t] - season;
            level[t + 1] = base + alpha * (seen - base);
            slope[t + 1] =
                    damping * slope[t] + weight * (level[t + 1] - level[t] - damping * slope[t]);
            if (shape.seasonal()) {
                double apart = times ? y[t] / base : y[t] - base;
                seasons[t % period] = season + gamma * (apart - season);
            }
        }
        return y.length * Math.log(squares) + 2 * logs;
    }

    private void backward(double[] gradient) {
        boolean times = shape.season() == Shape.Season.MULTIPLIED;
        boolean seasonal = shape.seasonal();
        double weight = trendWeight();
        double perSquare = y.length / squares;
        double byLevel = 0;
        double bySlope = 0;
        double[] by = new double[4]; // alpha, weight, gamma, damping
        double[] bySeason = new double[period];
        for (int t = y.length - 1; t >= 0; t--) {
            double base = level[t] + damping * slope[t];
            double season = place[t];
            double mean = expected[t];
            double byMean = byMean(t, mean, perSquare);
            double later = bySeason[t % period];
            double faded = damping * slope[t];
            double climb = weight * bySlope;
            double here = byLevel + climb;
            double byFaded = (1 - weight) * bySlope;
            by[1] += bySlope * (level[t + 1] - level[t] - faded);
            double seen = times ? y[t] / season : y[t] - season;
            by[0] += here * (seen - base);
            double byBase = (1 - alpha) * here + (times ? byMean * season : byMean);
            double bySeen = alpha * here;
            if (seasonal) {
                double apart = times ? y[t] / base : y[t] - base;
                by[2] += later * (apart - season);
                byBase -= gamma * later * (times ? y[t] / base / base : 1);
                double part = times ? y[t] / season / season : 1;
                double own = times ? byMean * base : byMean;
                bySeason[t % period] = (1 - gamma) * later - bySeen * part + own;
            }
            byFaded += byBase;
            byLevel = byBase - climb;
            bySlope = damping * byFaded;
            by[3] += slope[t] * byFaded;
        }
        write(gradient, new double[] {byLevel, bySlope}, by, bySeason);
    }

    private double byMean(int t, double mean, double perSquare) {
        return shape.relativeError()
                ? 2 / mean - perSquare * 2 * (y[t] - mean) / mean * y[t] / mean / mean
                : -perSquare * 2 * (y[t] - mean);
    }

    private void write(double[] gradient, double[] states, double[] by, double[] bySeason) {
        // beta/alpha = share + least (1 - share) / alpha, gamma = least + (1 - alpha - least) share
        double byAlpha = by[0];
        if (shape.trending()) {
            byAlpha -= by[1] * LEAST * (1 - trendShare) / (alpha * alpha);
        }
        if (shape.seasonal()) {
            byAlpha -= by[2] * seasonShare;
        }
        int at = 0;
        double free = (alpha - LEAST) / (1 - 2 * LEAST);
        gradient[at++] = byAlpha * (1 - 2 * LEAST) * free * (1 - free);
        if (shape.trending()) {
            gradient[at++] = by[1] * (1 - LEAST / alpha) * trendShare * (1 - trendShare);
        }
        if (shape.seasonal()) {
            gradient[at++] = by[2] * (1 - alpha - LEAST) * seasonShare * (1 - seasonShare);
        }
        if (shape.damped()) {
            double span = MOST_DAMPING - LEAST_DAMPING;
            double part = (damping - LEAST_DAMPING) / span;
            gradient[at++] = by[3] * span * part * (1 - part);
        }
        gradient[at++] = states[0];
        if (shape.trending()) {
            gradient[at++] = states[1];
        }
        for (int i = 0; i < period - 1; i++) {
            gradient[at++] = bySeason[i] - bySeason[period - 1];
        }
    }

    /** The states after the last step that was run, with the weights that led there. */
    State end() {
        int n = y.length;
        double[] next = new double[period];
        for (int i = 0; i < period; i++) {
            next[i] = seasons[(n + i) % period];
        }
        return new State(
                level[n],
                slope[n],
                next,
                new Weights(alpha, trendWeight() * alpha, gamma, damping),
                squares);
    }

    /** The means one step ahead of the last run. */
    double[] expected() {
        return expected.clone();
    }

    /** The weights: of the level, the trend, the season, and the damping. */
    record Weights(double alpha, double beta, double gamma, double phi) {}

    /** Where a series stands: its level, its trend, and the season from the next step on. */
    record State(
            double level, double slope, double[] season, Weights weights, double squaredErrors) {}
}
