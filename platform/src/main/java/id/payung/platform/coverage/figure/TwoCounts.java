package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two values for the same office, area, date, segment and measure. A number and its rounding are
 * one value; so are a target and its revision, where the words say that it was revised.
 */
final class TwoCounts implements Check {

    private static final Aspect COUNTS =
            new Aspect("counts", Reading::count, Precision::sameRounded);
    private static final Aspect TARGETS =
            new Aspect("targets", r -> r.figure().target(), Precision::sameRounded);
    private static final Aspect PERCENTAGES =
            new Aspect("percentages", TwoCounts::printed, (_, a, _, b) -> samePercentage(a, b));

    private final Check sums;

    /** What of two figures is compared, and when it is the same. */
    private record Aspect(String name, Function<Reading, @Nullable BigDecimal> value, Same same) {

        boolean contradicts(Reading one, Reading other) {
            var mine = value.apply(one);
            var theirs = value.apply(other);
            return mine != null
                    && theirs != null
                    && !same.test(one.figure(), mine, other.figure(), theirs);
        }
    }

    private interface Same {
        boolean test(Figure one, BigDecimal first, Figure other, BigDecimal second);
    }

    /**
     * @param sums finds totals over years, which contradict the year's own number for a reason of
     *     their own and are not reported twice
     */
    TwoCounts(Check sums) {
        this.sums = sums;
    }

    @Override
    public List<Finding> look(Readings readings) {
        var explained =
                sums.look(readings).stream()
                        .flatMap(finding -> finding.figures().stream())
                        .collect(Collectors.toSet());
        var findings = new ArrayList<Finding>();
        for (var cell : readings.cells()) {
            if (cell.size() > 1 && isPlaced(cell.getFirst())) {
                bySubject(cell, explained).forEach(same -> conflict(same, COUNTS, findings));
                bySubject(unrevised(cell), Set.of())
                        .forEach(same -> conflict(same, TARGETS, findings));
                alone(cell, readings, findings);
            }
        }
        return findings;
    }

    /** Without a date, or without both office and area, two figures need not speak of one thing. */
    private static boolean isPlaced(Reading reading) {
        var somewhere = !reading.figure().office().isBlank() || reading.above().area() != null;
        return reading.when().known() && somewhere;
    }

    private static List<List<Reading>> bySubject(List<Reading> cell, Set<String> explained) {
        var bySubject = new LinkedHashMap<String, List<Reading>>();
        for (var reading : cell) {
            if (!explained.contains(reading.id())) {
                bySubject.computeIfAbsent(reading.subject(), _ -> new ArrayList<>()).add(reading);
            }
        }
        return List.copyOf(bySubject.values());
    }

    private static List<Reading> unrevised(List<Reading> cell) {
        return cell.stream()
                .filter(r ->
                        !Words.mentionsAny(
                                "revision",
                                String.join(
                                        " ",
                                        r.figure().measure(),
                                        r.figure().section(),
                                        r.figure().quote())))
                .toList();
    }

    private static void conflict(List<Reading> same, Aspect aspect, List<Finding> findings) {
        var involved =
                same.stream()
                        .filter(one -> same.stream().anyMatch(two -> aspect.contradicts(one, two)))
                        .toList();
        if (!involved.isEmpty()) {
            findings.add(finding(involved, aspect));
        }
    }

    /** Percentages that stand alone, with no numbers anywhere to tell which is right. */
    private static void alone(List<Reading> cell, Readings readings, List<Finding> findings) {
        var alone =
                cell.stream()
                        .filter(r -> r.figure().printed() != null && r.count() == null)
                        .filter(r -> Printed.verdict(r, readings).isEmpty())
                        .toList();
        for (var same : bySubject(alone, Set.of())) {
            conflict(same, PERCENTAGES, findings);
        }
    }

    private static @Nullable BigDecimal printed(Reading reading) {
        var printed = reading.figure().printed();
        return printed == null ? null : printed.value();
    }

    private static boolean samePercentage(BigDecimal one, BigDecimal other) {
        var fine = one.scale() > other.scale() ? one : other;
        var coarse = one.scale() > other.scale() ? other : one;
        return Precision.covers(coarse, BigDecimal.ONE.movePointLeft(coarse.scale()), fine);
    }

    private static Finding finding(List<Reading> involved, Aspect aspect) {
        var values = new ArrayList<Because.Values.Value>();
        for (var reading : involved) {
            var number = aspect.value().apply(reading);
            if (number != null) {
                values.add(new Because.Values.Value(reading.id(), number));
            }
        }
        var sorted = values.stream().map(Because.Values.Value::number).sorted().toList();
        var difference = sorted.getLast().subtract(sorted.getFirst());
        return new Finding(
                involved.stream().map(Reading::id).toList(),
                Fault.TWO_COUNTS,
                values.stream()
                        .map(one -> one.id() + ": " + one.number().toPlainString())
                        .collect(Collectors.joining("; ")),
                difference.toPlainString(),
                Because.of(
                        "two-counts." + aspect.name(),
                        new Because.Values(values),
                        involved.getFirst().figure().segment(),
                        involved.getFirst().when().text(),
                        difference));
    }
}
