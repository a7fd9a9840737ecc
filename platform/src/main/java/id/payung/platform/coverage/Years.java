package id.payung.platform.coverage;

import id.payung.platform.coverage.figure.Achievement;
import id.payung.platform.coverage.figure.Finding;
import id.payung.platform.coverage.figure.QuotedFigure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Target and result by year as others printed them, each segment for itself. */
record Years(List<OfSegment> segments) {

    /** One segment through the years, with what is wrong in its figures. */
    record OfSegment(Segment segment, List<Year> years, List<Noted> noted) {}

    /**
     * One year of one segment.
     *
     * @param shown what is shown: of several documents the one that gives a target
     * @param also other counts that are quoted for it
     * @param findings how many things are wrong with any of them
     */
    record Year(Achievement shown, List<QuotedFigure> also, int findings) {

        public int year() {
            return shown.year();
        }
    }

    /** A finding with the years that it touches. */
    record Noted(Finding finding, List<Integer> years, QuotedFigure first) {

        /** 2016, or 2018–2019. */
        public String span() {
            var from = Integer.toString(years.getFirst());
            return years.size() == 1 ? from : from + "–" + years.getLast();
        }
    }

    static Years of(List<Achievement> achievements) {
        Map<Segment, Map<Integer, List<Achievement>>> cells = new EnumMap<>(Segment.class);
        for (var one : achievements) {
            Segment.of(one.segment())
                    .ifPresent(segment ->
                            cells.computeIfAbsent(segment, _ -> new TreeMap<>())
                                    .computeIfAbsent(one.year(), _ -> new ArrayList<>())
                                    .add(one));
        }
        return new Years(
                cells.entrySet().stream()
                        .map(entry -> ofSegment(entry.getKey(), entry.getValue().values()))
                        .toList());
    }

    private static OfSegment ofSegment(Segment segment, Iterable<List<Achievement>> cells) {
        var years = new ArrayList<Year>();
        var noted = new LinkedHashMap<Finding, Noted>();
        for (var cell : cells) {
            years.add(year(cell));
            cell.forEach(one -> one.findings().forEach(f -> note(noted, f, one)));
        }
        return new OfSegment(segment, years, List.copyOf(noted.values()));
    }

    private static Year year(List<Achievement> cell) {
        var shown =
                cell.stream()
                        .min(Comparator.comparing(one -> one.fraction() == null))
                        .orElseThrow();
        var also =
                cell.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.used()), one.others().stream()))
                        .filter(other -> differs(other.figure().participants(), shown.result()))
                        .toList();
        var findings = cell.stream().mapToInt(one -> one.findings().size()).sum();
        return new Year(shown, also, findings);
    }

    private static boolean differs(@Nullable BigDecimal other, @Nullable BigDecimal shown) {
        return other != null && Objects.requireNonNull(shown).compareTo(other) != 0;
    }

    private static void note(Map<Finding, Noted> noted, Finding finding, Achievement in) {
        var before = noted.get(finding);
        var years = new ArrayList<>(before == null ? List.<Integer>of() : before.years());
        years.add(in.year());
        noted.put(finding, new Noted(finding, years, before == null ? in.used() : before.first()));
    }

    /** From the first year to the last of any segment, as words; empty when there is none. */
    public String span() {
        var years =
                segments.stream()
                        .flatMap(segment -> segment.years().stream())
                        .mapToInt(Year::year)
                        .summaryStatistics();
        return years.getCount() == 0 ? "" : years.getMin() + "–" + years.getMax();
    }
}
