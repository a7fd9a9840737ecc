package id.payung.rules.jobloss;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.IntStream;

/** What was paid to JKP before a lay-off: the months themselves, or how many they were. */
public sealed interface Contributions {

    /** The months that were paid. */
    record Months(Set<YearMonth> paid) implements Contributions {
        public Months {
            paid = Set.copyOf(paid);
        }
    }

    /**
     * Somebody else has counted.
     *
     * @param within paid in the 24 months before the lay-off
     * @param inARow paid without a gap just before it; null when nobody has said
     */
    record Counted(int within, @Nullable Integer inARow) implements Contributions {}

    /**
     * How many count, with and without what the sources leave open: the month of the lay-off
     * itself, and the 24th month before it.
     *
     * @param inARow null when nobody has said
     */
    record Count(int within, @Nullable Integer inARow) {}

    /** The months that count however the law is read. */
    default Count surely(YearMonth layoff, int window) {
        return switch (this) {
            case Months(var paid) ->
                    new Count(
                            within(paid, layoff.minusMonths(1), window - 1),
                            inARow(paid, layoff.minusMonths(1)));
            case Counted(var within, var inARow) -> new Count(within, inARow);
        };
    }

    /** The months that count if the law is read most generously. */
    default Count atMost(YearMonth layoff, int window) {
        return switch (this) {
            case Months(var paid) ->
                    new Count(
                            within(paid, layoff, window + 1),
                            inARow(paid, paid.contains(layoff) ? layoff : layoff.minusMonths(1)));
            case Counted(var within, var inARow) -> new Count(within, inARow);
        };
    }

    private static int within(Set<YearMonth> paid, YearMonth last, int months) {
        return (int)
                IntStream.range(0, months)
                        .filter(back -> paid.contains(last.minusMonths(back)))
                        .count();
    }

    private static int inARow(Set<YearMonth> paid, YearMonth last) {
        var count = 0;
        while (paid.contains(last.minusMonths(count))) {
            count++;
        }
        return count;
    }
}
