package id.payung.evidence.forecast;

/** A way to look ahead. */
public enum Method {
    /** Half the trend of the whole series, and a smoothed level. Hard to beat on monthly counts. */
    THETA {
        @Override
        Model first(double[] y, int period) {
            return new Model(Theta.fit(y, period)::ahead, Model::none);
        }
    },
    /** Exponential smoothing in the form that fits best. */
    ETS {
        @Override
        Model first(double[] y, int period) {
            return smoothing(Ets.best(y, period));
        }
    },
    /** The mean of the two: each is off in its own way. */
    MEAN {
        @Override
        Model first(double[] y, int period) {
            var theta = THETA.first(y, period);
            return both(theta, ETS.first(y, period), period);
        }
    };

    /** Fits the beginning of a series. */
    abstract Model first(double[] y, int period);

    /** Fits more values of the same series. */
    Model next(Model before, double[] y, int period) {
        return this == THETA ? first(y, period) : before.again().apply(y);
    }

    private static Model smoothing(Ets.Fit fit) {
        return new Model(fit::ahead, longer -> smoothing(Ets.again(longer, fit)));
    }

    private static Model both(Model theta, Model ets, int period) {
        return new Model(
                steps -> Path.between(theta.ahead().apply(steps), ets.ahead().apply(steps)),
                y -> both(THETA.first(y, period), ets.again().apply(y), period));
    }
}
