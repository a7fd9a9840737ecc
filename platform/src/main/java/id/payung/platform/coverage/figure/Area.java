package id.payung.platform.coverage.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An area as the set of regencies and cities in it, so that five provinces, one province and four
 * regencies can be told apart.
 *
 * <p>A name may be read in more than one way ("Bandung" is a city and a regency): all readings are
 * kept, and two areas count as different only when no pair of readings agrees. An area that the
 * gazetteer does not know is kept by its name, as {@code ?name}.
 *
 * @param name as the source writes it
 * @param readings each a set of codes such as 16.71; never empty
 * @param key the same for the same area, however it is written
 */
record Area(String name, List<Set<String>> readings, String key) {

    private static final int MOST_READINGS = 32;
    private static final String UNKNOWN = "?";

    /** An area with one reading. */
    static Area of(String name, Set<String> codes) {
        return of(name, List.of(Set.copyOf(codes)));
    }

    static Area of(String name, List<Set<String>> readings) {
        var key =
                readings.stream()
                        .map(codes -> new TreeSet<>(codes).toString())
                        .sorted()
                        .collect(Collectors.joining("|"));
        return new Area(name, List.copyOf(readings), key);
    }

    /** An area of which only the name is known. */
    static Area named(String name) {
        return of(name, Set.of(UNKNOWN + String.join(" ", PhraseBook.words(name))));
    }

    /** All of these areas together. */
    static Area union(String name, List<Area> parts) {
        List<Set<String>> sums = List.of(Set.of());
        for (var part : parts) {
            var next = new LinkedHashSet<Set<String>>();
            for (var sum : sums) {
                for (var reading : part.readings()) {
                    var together = new HashSet<>(sum);
                    together.addAll(reading);
                    next.add(Set.copyOf(together));
                }
            }
            sums = next.stream().limit(MOST_READINGS).toList();
        }
        return of(name, sums);
    }

    boolean alike(Area other) {
        return readings.stream().anyMatch(other.readings::contains);
    }

    /**
     * Provably another area. A name that the gazetteer does not know may be a misspelt one that it
     * does; only a single regency is surely not a whole province.
     */
    boolean differs(Area other) {
        if (alike(other)) {
            return false;
        }
        return isKnown() == other.isKnown() || isSmaller(other) || other.isSmaller(this);
    }

    private boolean isSmaller(Area known) {
        return readings.stream().allMatch(codes -> codes.stream().allMatch(Area::isRegency))
                && known.readings.stream().allMatch(o -> o.size() > readings.getFirst().size());
    }

    private static boolean isRegency(String code) {
        return code.matches("\\?(?:kota|kabupaten|kab|city|regency) .*|\\d\\d\\.\\d\\d");
    }

    /** Smaller than the other and inside it, in some reading. */
    boolean partOf(Area other) {
        return readings.stream()
                .anyMatch(mine ->
                        other.readings.stream()
                                .anyMatch(o -> o.size() > mine.size() && o.containsAll(mine)));
    }

    boolean overlaps(Area other) {
        return readings.stream()
                .anyMatch(mine ->
                        other.readings.stream().anyMatch(o -> o.stream().anyMatch(mine::contains)));
    }

    /** Whether every name in it stands in the gazetteer. */
    boolean isKnown() {
        return readings.getFirst().stream().noneMatch(code -> code.startsWith(UNKNOWN));
    }

    /** Codes for a reader, whole provinces and the whole country shortened. */
    String codes() {
        return Gazetteer.shorten(readings.getFirst());
    }

    /** The narrower areas of the list, unless together they make up the widest one. */
    static Area narrowed(String name, List<Area> areas) {
        var narrow = new ArrayList<Area>();
        for (var area : areas) {
            if (areas.stream().noneMatch(other -> other.partOf(area))) {
                narrow.add(area);
            }
        }
        return union(name, narrow);
    }
}
