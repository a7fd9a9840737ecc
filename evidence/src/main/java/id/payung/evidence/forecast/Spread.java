package id.payung.evidence.forecast;

import id.payung.evidence.forecast.Ets.Fit;
import id.payung.evidence.forecast.Shape.Season;

/**
 * How far the steps ahead of a smoothing may lie from their mean, by the exact variances of its
 * form (Hyndman and others 2008, chapter 6).
 */
final class Spread {
    private final Fit fit;
    private final double[] trend;
    private final double[] mean;

    Spread(Fit fit, double[] trend, double[] mean) {
        this.fit = fit;
        this.trend = trend;
        this.mean = mean;
    }

    double[] deviations() {
        double[] deviations = new double[mean.length];
        boolean times = fit.shape().season() == Season.MULTIPLIED;
        double[] moment = new double[mean.length];
        double added = 1;
        for (int h = 0; h < mean.length; h++) {
            double[] centre = times ? trend : mean;
            moment[h] = centre[h] * centre[h];
            for (int j = 1; j <= h; j++) {
                double weight = reaction(j, times);
                moment[h] += fit.variance() * weight * weight * moment[h - j];
            }
            added += h == 0 ? 0 : Math.pow(reaction(h, false), 2);
            deviations[h] = Math.sqrt(variance(h, added, moment[h]));
        }
        return deviations;
    }

    private double variance(int h, double added, double moment) {
        double one = fit.variance();
        if (!fit.shape().relativeError()) {
            return one * added;
        }
        if (fit.shape().season() != Season.MULTIPLIED) {
            return Math.max(0, (1 + one) * moment - mean[h] * mean[h]);
        }
        double season = fit.state().season()[h % fit.period()];
        double gamma = fit.gamma();
        double rounds = Math.pow(1 + gamma * gamma * one, h / fit.period());
        return Math.max(0, moment * (1 + one) * rounds * season * season - mean[h] * mean[h]);
    }

    /** What an error moves the mean by, {@code j} steps later. */
    private double reaction(int j, boolean withoutSeason) {
        double alpha = fit.alpha();
        double moved =
                switch (fit.shape().trend()) {
                    case NONE -> alpha;
                    case LINEAR -> alpha + fit.beta() * j;
                    case DAMPED -> {
                        double phi = fit.phi();
                        yield alpha + fit.beta() * phi * (1 - Math.pow(phi, j)) / (1 - phi);
                    }
                };
        boolean again = fit.shape().seasonal() && j % fit.period() == 0;
        return again && !withoutSeason ? moved + fit.gamma() : moved;
    }
}
