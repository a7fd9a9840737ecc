package id.payung.platform.coverage;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The colours of a map, five at most, from light to dark. */
final class Shades {

    private static final int ABOVE_NOBODY = 4;
    private static final int TWO_DIGITS = 100;
    private static final int STEP = 20;
    private static final int ALL = 100;

    private Shades() {}

    /**
     * One colour.
     *
     * @param from the least that it means: people, or percent
     * @param to the most; null where there is no most
     */
    record Shade(int number, long from, @Nullable Long to) {

        boolean has(long value) {
            return value >= from && (to == null || value <= to);
        }
    }

    /**
     * "Nobody", and up to four more, each with as many places as the others: one large city must
     * not leave all other places in one colour. Limits are rounded up to two digits, to be read.
     */
    static List<Shade> ofCounts(List<Long> counts) {
        var sorted = counts.stream().filter(count -> count > 0).sorted().toList();
        var shades = new ArrayList<>(List.of(new Shade(0, 0, 0L)));
        var parts = Math.min(ABOVE_NOBODY, (int) sorted.stream().distinct().count());
        var before = 0L;
        for (int part = 1; part <= parts; part++) {
            var last = round(sorted.get((sorted.size() * part + parts - 1) / parts - 1));
            if (last > before) {
                shades.add(new Shade(shades.size(), before + 1, last));
                before = last;
            }
        }
        return shades;
    }

    /** Fifths of a hundred percent; the last one is open, since a ratio may be wrong. */
    static List<Shade> ofPercents() {
        var shades = new ArrayList<Shade>();
        for (int from = 0; from < ALL; from += STEP) {
            var last = from + STEP == ALL;
            shades.add(new Shade(shades.size(), from, last ? null : from + STEP - 1L));
        }
        return shades;
    }

    /** The colour of a value; null when it has none. */
    static @Nullable Integer of(long value, List<Shade> shades) {
        return shades.stream()
                .filter(shade -> shade.has(value))
                .map(Shade::number)
                .findFirst()
                .orElse(null);
    }

    private static long round(long limit) {
        long step = 1;
        while (limit / step >= TWO_DIGITS) {
            step *= 10;
        }
        return (limit + step - 1) / step * step;
    }
}
