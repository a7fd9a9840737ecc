package id.payung.platform.coverage;

import id.payung.platform.coverage.figure.Achievement;
import id.payung.platform.coverage.figure.Finding;
import id.payung.platform.coverage.figure.QuotedFigure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Target and result by year as others printed them, each segment for itself. */
record Years(List<OfSegment> segments) {

    /** One segment through the years, with what is wrong in its figures. */
    record OfSegment(Segment segment, List<Achievement> years, List<Noted> noted) {}

    /** A finding with the years that it touches. */
    record Noted(Finding finding, List<Integer> years, QuotedFigure first) {

        /** 2016, or 2018–2019. */
        public String span() {
            var from = Integer.toString(years.getFirst());
            return years.size() == 1 ? from : from + "–" + years.getLast();
        }
    }

    static Years of(List<Achievement> achievements) {
        var bySegment = new LinkedHashMap<Segment, List<Achievement>>();
        for (var one : achievements) {
            Segment.of(one.segment())
                    .ifPresent(segment ->
                            bySegment
                                    .computeIfAbsent(segment, _ -> new ArrayList<>())
                                    .add(one));
        }
        return new Years(
                bySegment.entrySet().stream()
                        .map(entry ->
                                new OfSegment(
                                        entry.getKey(), entry.getValue(), noted(entry.getValue())))
                        .toList());
    }

    private static List<Noted> noted(List<Achievement> years) {
        var noted = new LinkedHashMap<Finding, Noted>();
        for (var year : years) {
            for (var finding : year.findings()) {
                var before = noted.get(finding);
                var touched = new ArrayList<>(before == null ? List.<Integer>of() : before.years());
                touched.add(year.year());
                noted.put(
                        finding,
                        new Noted(finding, touched, before == null ? year.used() : before.first()));
            }
        }
        return List.copyOf(noted.values());
    }

    /** From the first year to the last of any segment, as words; empty when there is none. */
    public String span() {
        var years =
                segments.stream()
                        .flatMap(segment -> segment.years().stream())
                        .mapToInt(Achievement::year)
                        .summaryStatistics();
        return years.getCount() == 0 ? "" : years.getMin() + "–" + years.getMax();
    }
}
