package id.payung.platform.region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * One page of the country: the places below one place, their sums, and the map of them.
 *
 * @param level of the rows
 * @param drawing null where no outlines are known
 */
record RegionView(Level level, List<Browse.Row> rows, @Nullable Drawing drawing) {

    /** Colours that stand apart; further offices share the last one, and the table names them. */
    private static final int COLOURS = 4;

    public long regencies() {
        return sum(Browse.Row::regencies);
    }

    public long cities() {
        return sum(Browse.Row::cities);
    }

    public long districts() {
        return sum(Browse.Row::districts);
    }

    public long villages() {
        return sum(Browse.Row::villages);
    }

    /** True for a map so much wider than high that it wants the whole width of the page. */
    public boolean wide() {
        return drawing != null && drawing.width() > 2 * drawing.height();
    }

    /** Names of offices, each with the number of its colour from 1. */
    public Map<String, Integer> legend() {
        var names =
                rows.stream()
                        .map(Browse.Row::offices)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
        return names.stream()
                .collect(
                        Collectors.toMap(
                                name -> name,
                                name -> Math.min(names.indexOf(name) + 1, COLOURS),
                                (first, _) -> first,
                                java.util.TreeMap::new));
    }

    /** The colour of each place by code: that of its office, or 0 when nobody is in charge. */
    public Map<String, Integer> colours() {
        var legend = legend();
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                Browse.Row::code,
                                row ->
                                        row.offices() == null
                                                ? 0
                                                : legend.getOrDefault(row.offices(), 0)));
    }

    private long sum(ToLongFunction<Browse.Row> count) {
        return rows.stream().mapToLong(count).sum();
    }
}
