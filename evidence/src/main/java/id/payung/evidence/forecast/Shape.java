package id.payung.evidence.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * A form of exponential smoothing, in the words of Hyndman and others (2008): does the error, the
 * trend, the season add or multiply?
 */
public record Shape(boolean relativeError, Trend trend, Season season) {
    /** No trend, one that goes on, or one that fades. */
    public enum Trend {
        NONE("N"),
        LINEAR("A"),
        DAMPED("Ad");

        private final String letters;

        Trend(String letters) {
            this.letters = letters;
        }
    }

    /** No season, one that is added, or one that multiplies. */
    public enum Season {
        NONE("N"),
        ADDED("A"),
        MULTIPLIED("M");

        private final String letters;

        Season(String letters) {
            this.letters = letters;
        }
    }

    /** A level alone: simple exponential smoothing. */
    static final Shape LEVEL = new Shape(false, Trend.NONE, Season.NONE);

    /** The usual notation, such as {@code M,Ad,M}. */
    public String notation() {
        return (relativeError ? "M" : "A") + "," + trend.letters + "," + season.letters;
    }

    boolean seasonal() {
        return season != Season.NONE;
    }

    boolean trending() {
        return trend != Trend.NONE;
    }

    boolean damped() {
        return trend == Trend.DAMPED;
    }

    /** How many numbers it takes: weights, the states it starts from, and the variance. */
    int parameters(int period) {
        int trends =
                switch (trend) {
                    case NONE -> 0;
                    case LINEAR -> 2;
                    case DAMPED -> 3;
                };
        return 3 + trends + (seasonal() ? period : 0);
    }

    /**
     * The forms worth trying. A season that multiplies beside an error that adds is unstable, and
     * what multiplies needs numbers above zero.
     */
    static List<Shape> worthTrying(boolean positive, boolean seasonal) {
        List<Shape> shapes = new ArrayList<>();
        for (boolean relative : positive ? new boolean[] {false, true} : new boolean[] {false}) {
            for (var trend : Trend.values()) {
                for (var season : Season.values()) {
                    boolean unstable = season == Season.MULTIPLIED && !relative;
                    if (!unstable && (seasonal || season == Season.NONE)) {
                        shapes.add(new Shape(relative, trend, season));
                    }
                }
            }
        }
        return shapes;
    }
}
