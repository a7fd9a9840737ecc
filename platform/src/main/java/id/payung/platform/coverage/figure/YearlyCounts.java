package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What an office counted each year by segment, beside a total that may have been made from it. */
final class YearlyCounts {

    private static final int MOST_SEGMENTS = 6;

    /** Segment, then year, then the lowest and highest value given for it. */
    private final TreeMap<String, TreeMap<Integer, Range>> bySegment = new TreeMap<>();

    private record Range(BigDecimal low, BigDecimal high) {

        Range with(BigDecimal value) {
            return new Range(low.min(value), high.max(value));
        }
    }

    /** A sum over segments and years; two values where the years contradict themselves. */
    record Sum(
            List<String> segments,
            int from,
            int to,
            BigDecimal low,
            BigDecimal high,
            BigDecimal ownYear) {

        boolean is(BigDecimal value) {
            return low.compareTo(value) == 0 || high.compareTo(value) == 0;
        }

        BigDecimal distance(BigDecimal value) {
            return low.subtract(value).abs().min(high.subtract(value).abs());
        }

        /** Whether the value is this sum, rounded or cut as far as the value itself is. */
        boolean covers(BigDecimal value) {
            var step = BigDecimal.ONE.movePointRight(Precision.trailingZeros(value));
            return Precision.covers(value, step, low) || Precision.covers(value, step, high);
        }
    }

    /** The total's own measure, or new members: what a sum is most readily made of. */
    private final boolean akin;

    private final boolean ownSeries;

    private YearlyCounts(Reading part, Reading total) {
        akin = part.sameSubject(total) || part.above().kind() == Kind.FLOW;
        ownSeries = part.sameSubject(total) && part.segment().equals(total.segment());
    }

    boolean akin() {
        return akin;
    }

    /** Whether the total is itself a point of this series. */
    boolean ownSeries() {
        return ownSeries;
    }

    /**
     * The yearly counts of the same office that may be parts of this total, by what they measure.
     */
    static List<YearlyCounts> of(Reading total, Readings readings) {
        var bySubject = new TreeMap<String, YearlyCounts>();
        for (var part : readings.inPlaceOf(total)) {
            var year = part.when().year();
            var value = part.count();
            if (year != null && value != null && part.countsParticipants() && isPart(part, total)) {
                bySubject
                        .computeIfAbsent(
                                part.segment().equals(total.segment()) + part.subject(),
                                _ -> new YearlyCounts(part, total))
                        .bySegment
                        .computeIfAbsent(part.segment(), _ -> new TreeMap<>())
                        .merge(year, new Range(value, value), (old, _) -> old.with(value));
            }
        }
        return List.copyOf(bySubject.values());
    }

    /** The segments of a total over all; the other years of a total of one segment. */
    private static boolean isPart(Reading part, Reading total) {
        var same = part.segment().equals(total.segment());
        if (total.segment().equals("ALL") && !same) {
            return true; // A segment of the whole.
        }
        var value = part.count();
        var other = total.count();
        return same && value != null && other != null && value.compareTo(other) < 0;
    }

    int firstYear() {
        return bySegment.values().stream()
                .mapToInt(TreeMap::firstKey)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    int segmentsIn(int year) {
        return (int) bySegment.values().stream().filter(years -> years.containsKey(year)).count();
    }

    /** All of one year's segments together; zero when there are none. */
    BigDecimal in(int year) {
        return bySegment.values().stream()
                .filter(years -> years.containsKey(year))
                .map(years ->
                        years.getOrDefault(year, new Range(BigDecimal.ZERO, BigDecimal.ZERO))
                                .high())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * The sums over every choice of segments that have all these years, the widest choice first.
     */
    List<Sum> sums(int from, int to) {
        var complete = new ArrayList<String>();
        bySegment.forEach((segment, years) -> {
            if (years.subMap(from, true, to, true).size() == to - from + 1) {
                complete.add(segment);
            }
        });
        if (complete.isEmpty() || complete.size() > MOST_SEGMENTS) {
            return List.of();
        }
        var sums = new ArrayList<Sum>();
        for (int choice = (1 << complete.size()) - 1; choice > 0; choice--) {
            sums.add(sum(chosen(complete, choice), from, to));
        }
        return sums;
    }

    private static List<String> chosen(List<String> segments, int choice) {
        var chosen = new ArrayList<String>();
        for (int i = 0; i < segments.size(); i++) {
            if ((choice & 1 << i) != 0) {
                chosen.add(segments.get(i));
            }
        }
        return chosen;
    }

    private Sum sum(List<String> segments, int from, int to) {
        var low = BigDecimal.ZERO;
        var high = BigDecimal.ZERO;
        for (var segment : segments) {
            for (var range :
                    bySegment
                            .getOrDefault(segment, new TreeMap<>())
                            .subMap(from, true, to, true)
                            .values()) {
                low = low.add(range.low());
                high = high.add(range.high());
            }
        }
        return new Sum(List.copyOf(segments), from, to, low, high, in(to));
    }
}
