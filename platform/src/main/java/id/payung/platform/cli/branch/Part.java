package id.payung.platform.cli.branch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the employers, written beside the other parts: while one waits for the disk, another
 * computes.
 *
 * @param number the first is 0
 * @param home code of the regency whose people they employ: nobody works for two parts
 */
record Part(Plan plan, int number, String home) {

    private static final List<String> HOMES = List.of("16.02", "16.07", "16.06", "16.10");

    static List<Part> all(Plan plan) {
        return IntStream.range(0, HOMES.size())
                .mapToObj(number -> new Part(plan, number, HOMES.get(number)))
                .toList();
    }

    /** Each employer, the largest first, goes to the part that has the fewest workers so far. */
    List<Firm> of(List<Firm> firms) {
        var loads = new int[HOMES.size()];
        var mine = new ArrayList<Firm>();
        for (var firm : firms) {
            var least = 0;
            for (var part = 1; part < loads.length; part++) {
                least = loads[part] < loads[least] ? part : least;
            }
            loads[least] += firm.workers();
            if (least == number) {
                mine.add(firm);
            }
        }
        return mine;
    }
}
