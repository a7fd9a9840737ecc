package id.payung.evidence.forecast;

import id.payung.evidence.BadInput;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Arrays;

/**
 * One district's values, one after the other without a gap.
 *
 * @param period after how many values the season comes round: 12 for months, 4 for quarters, 1 if
 *     there is none
 * @param from the month of the first value; null where the feasts do not matter
 */
public record Series(String name, int period, double[] values, @Nullable YearMonth from) {
    /** Fewer values say nothing of how far a forecast is off. */
    static final int FEWEST = 8;

    public Series {
        values = values.clone();
        if (period < 1 || values.length < FEWEST) {
            throw new BadInput(
                    "'%s' has %d values and a season of %d. It needs %d values and a season of 1 or more."
                            .formatted(name, values.length, period, FEWEST));
        }
        for (int t = 0; t < values.length; t++) {
            if (!Double.isFinite(values[t])) {
                throw new BadInput(
                        "'%s', value %d%s: %s is no number. Maybe a month is missing."
                                .formatted(
                                        name,
                                        t + 1,
                                        from == null ? "" : " (" + from.plusMonths(t) + ")",
                                        values[t]));
            }
        }
    }

    double[] first(int count) {
        return Arrays.copyOf(values, count);
    }

    Series with(double[] others) {
        return new Series(name, period, others, from);
    }

    boolean neverNegative() {
        return Arrays.stream(values).allMatch(v -> v >= 0);
    }

    /**
     * What repeating the last season (or the last value) would have missed by, on the mean of the
     * first values: the unit in which errors of districts of any size are compared. Nil for a
     * series that never moved.
     */
    double unit(int count) {
        int lag = count > period ? period : 1;
        double sum = 0;
        for (int t = lag; t < count; t++) {
            sum += Math.abs(values[t] - values[t - lag]);
        }
        return sum / (count - lag);
    }
}
