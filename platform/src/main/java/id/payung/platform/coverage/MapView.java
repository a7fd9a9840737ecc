package id.payung.platform.coverage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Members of one segment by place: the rows of the table, from which the map is drawn.
 *
 * @param within code of the province or regency that the rows lie in
 * @param name its name
 * @param shades what the colours mean, five at most
 * @param elsewhere members who live or work outside of it
 * @param nowhere members without a place on record
 */
record MapView(
        String within,
        String name,
        Segment segment,
        List<Row> rows,
        List<Shade> shades,
        long elsewhere,
        long nowhere) {

    private static final int SHADES_ABOVE_NOBODY = 4;
    private static final int REGENCY_CODE = 5;
    private static final int TWO_DIGITS = 100;

    /**
     * One place.
     *
     * @param ours true when the office is in charge of it
     * @param shade 0 for nobody, then 1 to 4; null where the office is not in charge and knows
     *     nobody: hatched, since other offices' members are not counted here
     */
    record Row(
            String code,
            String name,
            boolean ours,
            long members,
            long paidUp,
            @Nullable Integer shade) {

        /** Its name on the map, where there is little room. */
        public String label() {
            return name.replaceFirst("^(Kabupaten|Kota) ", "");
        }
    }

    /** One colour: how many members, from and to. */
    record Shade(int number, long from, long to) {}

    /** A place by its code. */
    record Named(String code, String name) {}

    /** What the map is of. */
    record Frame(String within, String name, Segment segment, Set<String> territory) {

        boolean isOurs(String code) {
            return territory.contains(
                    code.length() > REGENCY_CODE ? code.substring(0, REGENCY_CODE) : code);
        }
    }

    static MapView of(Frame frame, List<Named> places, List<Counts.OfPlace> counts) {
        var byCode =
                counts.stream()
                        .collect(Collectors.toMap(Counts.OfPlace::code, Function.identity()));
        var known = places.stream().map(Named::code).collect(Collectors.toSet());
        var shades =
                shades(
                        counts.stream()
                                .filter(count -> known.contains(count.code()))
                                .map(Counts.OfPlace::members)
                                .sorted()
                                .toList());
        return new MapView(
                frame.within(),
                frame.name(),
                frame.segment(),
                places.stream().map(place -> row(frame, place, byCode, shades)).toList(),
                shades,
                counts.stream()
                        .filter(count -> !count.code().isEmpty() && !known.contains(count.code()))
                        .mapToLong(Counts.OfPlace::members)
                        .sum(),
                counts.stream()
                        .filter(count -> count.code().isEmpty())
                        .mapToLong(Counts.OfPlace::members)
                        .sum());
    }

    /** True for a map of districts, which is one step down. */
    public boolean isDown() {
        return within.length() == REGENCY_CODE;
    }

    /** Where the outlines are. */
    public String outlines() {
        return (isDown() ? "/region/map/regency/" : "/region/map/province/") + within + ".geojson";
    }

    private static Row row(
            Frame frame, Named place, Map<String, Counts.OfPlace> counts, List<Shade> shades) {
        var count = counts.getOrDefault(place.code(), new Counts.OfPlace(place.code(), 0, 0));
        var ours = frame.isOurs(place.code());
        return new Row(
                place.code(),
                place.name(),
                ours,
                count.members(),
                count.paidUp(),
                count.members() == 0 && !ours ? null : shade(count.members(), shades));
    }

    private static int shade(long members, List<Shade> shades) {
        return shades.stream()
                .filter(shade -> members <= shade.to())
                .findFirst()
                .map(Shade::number)
                .orElseThrow();
    }

    /**
     * "Nobody", and up to four more, each with as many places as the others: one large city must
     * not leave all other places in one colour. Limits are rounded up to two digits, to be read.
     */
    private static List<Shade> shades(List<Long> sorted) {
        var shades = new ArrayList<>(List.of(new Shade(0, 0, 0)));
        var parts = Math.min(SHADES_ABOVE_NOBODY, (int) sorted.stream().distinct().count());
        for (int part = 1; part <= parts; part++) {
            var last = round(sorted.get((sorted.size() * part + parts - 1) / parts - 1));
            var before = shades.getLast().to();
            if (last > before) {
                shades.add(new Shade(shades.size(), before + 1, last));
            }
        }
        return shades;
    }

    private static long round(long limit) {
        long step = 1;
        while (limit / step >= TWO_DIGITS) {
            step *= 10;
        }
        return (limit + step - 1) / step * step;
    }
}
