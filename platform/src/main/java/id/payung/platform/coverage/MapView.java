package id.payung.platform.coverage;

import id.payung.platform.coverage.figure.CoverageRatio;
import id.payung.platform.coverage.figure.CoverageRatio.Part;

import org.jspecify.annotations.Nullable;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Members of one segment by place: the rows of the table, from which the map is drawn.
 *
 * @param frame what it is of
 * @param rows the places, most members first
 * @param shades what the colours mean, five at most
 * @param elsewhere members who live or work outside of it
 * @param nowhere members without a place on record
 */
record MapView(
        Frame frame, List<Row> rows, List<Shades.Shade> shades, long elsewhere, long nowhere) {

    private static final int REGENCY_CODE = 5;

    /** What the colours show. */
    enum View {
        /** How many members there are. */
        MEMBERS,
        /** Members by the workers of the place, where that is known. */
        COVERAGE
    }

    /**
     * What the map is of.
     *
     * @param within code of the province or regency that the rows lie in
     * @param name its name
     * @param territory codes of the regencies that the office is in charge of
     */
    record Frame(String within, String name, Segment segment, View view, Set<String> territory) {

        boolean isOurs(String code) {
            return territory.contains(
                    code.length() > REGENCY_CODE ? code.substring(0, REGENCY_CODE) : code);
        }
    }

    /**
     * One place.
     *
     * @param ours true when the office is in charge of it
     * @param coverage members by workers, or why not; null where no workers are quoted
     * @param shade null where it is hatched: the office knows nobody there and is not in charge, or
     *     on a map of coverage there is no denominator
     */
    record Row(
            String code,
            String name,
            boolean ours,
            long members,
            long paidUp,
            @Nullable CoverageRatio coverage,
            @Nullable Integer shade) {

        /** Its name on the map, where there is little room. */
        public String label() {
            return name.replaceFirst("^(Kabupaten|Kota) ", "");
        }

        /** False where the office is not in charge and knows nobody: others may. */
        public boolean isKnown() {
            return ours || members > 0;
        }

        /** The ratio, where there is one. */
        public CoverageRatio.@Nullable Ratio ratio() {
            return coverage instanceof CoverageRatio.Ratio ratio ? ratio : null;
        }

        /** Why there is none although workers are quoted. */
        public CoverageRatio.@Nullable Refused refused() {
            return coverage instanceof CoverageRatio.Refused refused ? refused : null;
        }
    }

    /** A place by its code. */
    record Named(String code, String name) {}

    /**
     * What the map is drawn from.
     *
     * @param day of the counts
     */
    record Material(
            List<Named> places, List<Counts.OfPlace> counts, List<Part> workers, LocalDate day) {

        Counts.OfPlace count(String code) {
            return counts.stream()
                    .filter(count -> count.code().equals(code))
                    .findFirst()
                    .orElse(new Counts.OfPlace(code, 0, 0));
        }
    }

    static MapView of(Frame frame, Material found) {
        var known = found.places().stream().map(Named::code).collect(Collectors.toSet());
        var shades =
                frame.view() == View.COVERAGE
                        ? Shades.ofPercents()
                        : Shades.ofCounts(
                                found.counts().stream()
                                        .filter(count -> known.contains(count.code()))
                                        .map(Counts.OfPlace::members)
                                        .toList());
        var rows =
                found.places().stream()
                        .map(place -> shaded(row(frame, place, found), frame.view(), shades))
                        .sorted(
                                Comparator.comparing(Row::isKnown)
                                        .thenComparing(Row::members)
                                        .reversed()
                                        .thenComparing(Row::name))
                        .toList();
        return new MapView(
                frame,
                rows,
                shades,
                members(found, code -> !code.isEmpty() && !known.contains(code)),
                members(found, String::isEmpty));
    }

    public String within() {
        return frame.within();
    }

    public String name() {
        return frame.name();
    }

    public Segment segment() {
        return frame.segment();
    }

    /** True for a map of districts, which is one step down. */
    public boolean isDown() {
        return within().length() == REGENCY_CODE;
    }

    /** Whether any place is hatched. */
    public boolean isHatched() {
        return rows.stream().anyMatch(row -> row.shade() == null);
    }

    /** What members are divided by somewhere on this map. */
    public List<Part> denominators() {
        return rows.stream().map(Row::ratio).filter(Objects::nonNull).map(r -> r.base()).toList();
    }

    /** Where the outlines are. */
    public String outlines() {
        var of = isDown() ? "regency" : "province";
        return "/region/map/%s/%s.geojson".formatted(of, within());
    }

    private static Row row(Frame frame, Named place, Material found) {
        var count = found.count(place.code());
        var ours = frame.isOurs(place.code());
        var members =
                new Denominators.Members(
                        place.code(), frame.segment(), count.members(), found.day());
        return new Row(
                place.code(),
                place.name(),
                ours,
                count.members(),
                count.paidUp(),
                // Where another office is in charge, most members are not counted here.
                ours ? Denominators.coverage(members, found.workers()) : null,
                null);
    }

    private static Row shaded(Row row, View view, List<Shades.Shade> shades) {
        var ratio = row.ratio();
        var shade =
                switch (view) {
                    case MEMBERS -> row.isKnown() ? Shades.of(row.members(), shades) : null;
                    case COVERAGE -> ratio == null ? null : Shades.of(percent(ratio), shades);
                };
        return new Row(
                row.code(),
                row.name(),
                row.ours(),
                row.members(),
                row.paidUp(),
                row.coverage(),
                shade);
    }

    private static long percent(CoverageRatio.Ratio ratio) {
        return ratio.fraction().movePointRight(2).setScale(0, RoundingMode.DOWN).longValueExact();
    }

    private static long members(Material found, Predicate<String> code) {
        return found.counts().stream()
                .filter(count -> code.test(count.code()))
                .mapToLong(Counts.OfPlace::members)
                .sum();
    }
}
