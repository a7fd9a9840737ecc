package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same number of members given for an area and for a part of it: one of the two names the wrong
 * area. Small numbers may agree by chance and are left alone.
 */
final class OneCountTwoRegions implements Check {

    private static final BigDecimal TELLING = BigDecimal.valueOf(10_000);

    @Override
    public List<Finding> look(Readings readings) {
        var findings = new ArrayList<Finding>();
        for (var peers : byYearAndSize(readings).values()) {
            for (int i = 0; i < peers.size(); i++) {
                for (int j = i + 1; j < peers.size(); j++) {
                    if (clash(peers.get(i), peers.get(j))) {
                        findings.add(finding(peers.get(i), peers.get(j)));
                    }
                }
            }
        }
        return findings;
    }

    /** Numbers can only be alike within a year, a segment and one order of magnitude. */
    private static Map<String, List<Reading>> byYearAndSize(Readings readings) {
        var groups = new LinkedHashMap<String, List<Reading>>();
        for (var reading : readings.all()) {
            var count = reading.count();
            var year = reading.when().year();
            if (count != null
                    && year != null
                    && reading.countsParticipants()
                    && reading.segment().equals("ALL")
                    && count.compareTo(TELLING) >= 0) {
                var leading = count.unscaledValue().toString().charAt(0);
                var size = count.precision() - count.scale();
                groups.computeIfAbsent(year + "/" + size + "/" + leading, _ -> new ArrayList<>())
                        .add(reading);
            }
        }
        return groups;
    }

    private static boolean clash(Reading one, Reading other) {
        var first = one.above().area();
        var second = other.above().area();
        var mine = one.count();
        var theirs = other.count();
        return first != null
                && second != null
                && mine != null
                && theirs != null
                && !first.alike(second)
                && (first.partOf(second) || second.partOf(first))
                && Precision.sameRounded(one.figure(), mine, other.figure(), theirs);
    }

    private static Finding finding(Reading one, Reading other) {
        var first = one.above().area();
        var second = other.above().area();
        var names = List.of(first == null ? "" : first.name(), second == null ? "" : second.name());
        return new Finding(
                List.of(one.id(), other.id()),
                Fault.UNLIKE_REGIONS,
                "%s: %s; %s: %s".formatted(one.id(), one.count(), other.id(), other.count()),
                names.getFirst() + " ≠ " + names.getLast(),
                Because.of(
                        "unlike-regions.one-count",
                        one.id(),
                        names.getFirst(),
                        other.id(),
                        names.getLast()));
    }
}
