package id.payung.platform.coverage.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures of one file, read, and ways to find the ones that speak of the same thing. */
final class Readings {

    private static final int TELLING_DIGITS = 3;

    private final List<Reading> all;
    private final Map<String, List<Reading>> byCell = new HashMap<>();
    private final Map<String, List<Reading>> byPlace = new HashMap<>();
    private final Map<String, List<Reading>> byCount = new HashMap<>();

    private Readings(List<Reading> all) {
        this.all = all;
        for (var reading : all) {
            byCell.computeIfAbsent(reading.cell(), _ -> new ArrayList<>()).add(reading);
            byPlace.computeIfAbsent(reading.place(), _ -> new ArrayList<>()).add(reading);
            var count = reading.count();
            if (count != null) {
                byCount.computeIfAbsent(key(count), _ -> new ArrayList<>()).add(reading);
            }
        }
    }

    static Readings of(List<Figure> figures) {
        return new Readings(Interpreter.read(figures));
    }

    List<Reading> all() {
        return all;
    }

    /** The others of the same office, area, date and segment. */
    List<Reading> inCellOf(Reading reading) {
        return byCell.getOrDefault(reading.cell(), List.of()).stream()
                .filter(other -> other != reading)
                .toList();
    }

    /** All figures of the same office and area, this one included. */
    List<Reading> inPlaceOf(Reading reading) {
        return byPlace.getOrDefault(reading.place(), List.of());
    }

    /** The figures in their cells, in the order of the file. */
    List<List<Reading>> cells() {
        return all.stream().map(r -> byCell.getOrDefault(r.cell(), List.of())).distinct().toList();
    }

    /** Figures that are the very number a denominator repeats, and count the same thing. */
    List<Reading> origins(Reading reading) {
        var value = reading.figure().denominator();
        var below = reading.below();
        if (value == null || below == null || Precision.digits(value) < TELLING_DIGITS) {
            return List.of();
        }
        return withCount(value).stream()
                .filter(other -> other != reading && other.above().what() == below.what())
                .toList();
    }

    List<Reading> withCount(BigDecimal count) {
        return byCount.getOrDefault(key(count), List.of());
    }

    /**
     * The area of a denominator: the one named; else that of the figure it repeats; else the
     * count's own. Nothing when it cannot be told.
     */
    Optional<Area> areaBelow(Reading reading) {
        var below = reading.below();
        var mine = reading.above().area();
        if (below == null || below.areaUnclear()) {
            return Optional.empty();
        }
        var named = below.area();
        if (named != null) {
            return Optional.of(named);
        }
        var origins = new ArrayList<Area>();
        for (var origin : origins(reading)) {
            var area = origin.above().area();
            if (area != null && origin.when().sameYear(reading.when())) {
                origins.add(area);
            }
        }
        var elsewhere =
                mine != null
                        && !origins.isEmpty()
                        && origins.stream().noneMatch(mine::alike)
                        && origins.stream().allMatch(origins.getFirst()::alike);
        return elsewhere ? Optional.of(origins.getFirst()) : Optional.ofNullable(mine);
    }

    private static String key(BigDecimal count) {
        return count.stripTrailingZeros().toPlainString();
    }
}
