package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number of members for one year that is the sum of several years' numbers: people who came in
 * five years, leavers and repeats included, shown as if they were all there.
 *
 * <p>A total that is the sum of its own year's segments is sound, and so is one that says it is
 * cumulative or names the years.
 */
final class SumAsStock implements Check {

    private static final BigDecimal TELLING = BigDecimal.valueOf(1000);

    /** A total this much above its own year's segments cannot be explained by a missing segment. */
    private static final BigDecimal FAR_ABOVE = new BigDecimal("1.25");

    private static final int FINE_DIGITS = 4;

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var total : readings.all()) {
            if (mayBeTotal(total)) {
                sum(total, YearlyCounts.of(total, readings)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean mayBeTotal(Reading reading) {
        var count = reading.count();
        return reading.countsParticipants()
                && count != null
                && count.compareTo(TELLING) >= 0
                && reading.when().year() != null
                && reading.above().kind() != Kind.FLOW
                && !reading.above().status().equals("CUMULATIVE")
                && !Words.mentions("status", "CUMULATIVE", reading.figure().quote());
    }

    private static Optional<Finding> sum(Reading total, List<YearlyCounts> measures) {
        var value = total.count();
        var year = total.when().year();
        if (value == null || year == null) {
            return Optional.empty();
        }
        if (measures.stream()
                .anyMatch(m -> m.sums(year, year).stream().anyMatch(s -> s.covers(value)))) {
            return Optional.empty();
        }
        return measures.stream()
                .flatMap(counts -> sums(value, year, counts))
                .min(Comparator.comparing(sum -> sum.distance(value)))
                .map(sum -> finding(total, sum));
    }

    /** The sums over several years up to this one, or the one before, that the total may be. */
    private static Stream<YearlyCounts.Sum> sums(BigDecimal value, int year, YearlyCounts counts) {
        var ownYear = counts.in(year);
        // With few digits many sums come close; the total must then be impossible in its own year.
        var few = Precision.digits(value) < FINE_DIGITS;
        var impossible =
                counts.segmentsIn(year) > 1 && value.compareTo(ownYear.multiply(FAR_ABOVE)) > 0;
        if (value.compareTo(ownYear) <= 0 || few && !counts.akin()) {
            return Stream.empty();
        }
        var last = counts.segmentsIn(year) > 0 ? year : year - 1;
        if (last < year && (few || counts.ownSeries())) {
            return Stream.empty();
        }
        return IntStream.range(counts.firstYear(), last)
                .boxed()
                .flatMap(from -> counts.sums(from, last).stream())
                .filter(sum -> sum.is(value) || (!few || impossible) && sum.covers(value));
    }

    private static Finding finding(Reading total, YearlyCounts.Sum sum) {
        var value = total.count() == null ? BigDecimal.ZERO : total.count();
        var segments = String.join(" + ", sum.segments());
        var years = sum.from() + "-" + sum.to();
        return new Finding(
                List.of(total.id()),
                Fault.SUM_AS_STOCK,
                value.toPlainString(),
                sum.low().toPlainString(),
                Because.of(
                        "sum-as-stock",
                        value,
                        segments,
                        years,
                        sum.low(),
                        total.when().text(),
                        sum.ownYear()));
    }
}
