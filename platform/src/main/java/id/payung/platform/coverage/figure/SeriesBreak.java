package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A steady yearly series that suddenly jumps by half or more, as when active members are counted
 * until one year and all registered ones after it.
 *
 * <p>Flows may leap, construction comes and goes with its projects, a wild series proves nothing,
 * and a first step may be a beginning: none of these is reported. A dip that recovers has two
 * jumps, and neither stands alone.
 */
final class SeriesBreak implements Check {

    /** Half as much again, or down by a third. */
    private static final double JUMP = Math.log(1.5);

    private static final double STEADY = Math.log(1.35);
    private static final double TIMES_THE_REST = 2.5;
    private static final int FEWEST = 4;

    @Override
    public List<Finding> look(Readings readings) {
        var series = new LinkedHashMap<String, List<Reading>>();
        for (var reading : readings.all()) {
            var count = reading.count();
            if (reading.when().year() != null
                    && count != null
                    && count.signum() > 0
                    && !reading.segment().equals("JAKON")
                    && reading.above().kind() != Kind.FLOW) {
                series.computeIfAbsent(
                                reading.series() + "§" + reading.subject(), _ -> new ArrayList<>())
                        .add(reading);
            }
        }
        var findings = new ArrayList<Finding>();
        for (var points : series.values()) {
            for (var run : runs(inOrder(points))) {
                jump(run, findings);
            }
        }
        return findings;
    }

    /** One point a year, the earliest in the file where a year is given twice. */
    private static List<Reading> inOrder(List<Reading> points) {
        var byYear = new LinkedHashMap<Integer, Reading>();
        points.stream()
                .sorted(
                        Comparator.comparing((Reading r) -> r.when().key())
                                .thenComparing(Reading::id))
                .forEach(r -> byYear.putIfAbsent(year(r), r));
        return List.copyOf(byYear.values());
    }

    /** Years without a gap: a gap may hide any number of ordinary steps. */
    private static List<List<Reading>> runs(List<Reading> points) {
        var runs = new ArrayList<List<Reading>>();
        for (var point : points) {
            if (runs.isEmpty() || year(point) != year(runs.getLast().getLast()) + 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        return runs;
    }

    private static void jump(List<Reading> points, List<Finding> findings) {
        if (points.size() < FEWEST) {
            return;
        }
        var steps = new ArrayList<Double>();
        for (int i = 1; i < points.size(); i++) {
            steps.add(Math.log(value(points.get(i)) / value(points.get(i - 1))));
        }
        for (int i = 1; i < steps.size(); i++) {
            var size = Math.abs(steps.get(i));
            var rest = largestBut(steps, i);
            if (size >= JUMP && rest <= STEADY && size >= TIMES_THE_REST * rest) {
                findings.add(finding(points.get(i), points.get(i + 1), rest));
            }
        }
    }

    private static double largestBut(List<Double> steps, int left) {
        var largest = 0.0;
        for (int i = 0; i < steps.size(); i++) {
            if (i != left) {
                largest = Math.max(largest, Math.abs(steps.get(i)));
            }
        }
        return largest;
    }

    private static int year(Reading reading) {
        var year = reading.when().year();
        return year == null ? 0 : year;
    }

    private static double value(Reading reading) {
        var count = reading.count();
        return count == null ? 1 : count.doubleValue();
    }

    private static Finding finding(Reading before, Reading after, double rest) {
        var first = before.count() == null ? BigDecimal.ONE : before.count();
        var second = after.count() == null ? BigDecimal.ONE : after.count();
        var change = new Quotient(second, first).change().percent();
        var ordinary = BigDecimal.valueOf(Math.round((Math.exp(rest) - 1) * 100));
        return new Finding(
                List.of(before.id(), after.id()),
                Fault.SERIES_BREAK,
                first.toPlainString() + " → " + second.toPlainString(),
                change.toPlainString(),
                Because.of(
                        "series-break",
                        before.when().text(),
                        after.when().text(),
                        change,
                        ordinary));
    }
}
