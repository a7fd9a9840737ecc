package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.Distributions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether groups lapse at the same rate: events seen against events expected if they did (Mantel
 * 1966), weighted by a power of the share that is left (Harrington and Fleming 1982).
 */
public final class LogRank {
    private static final int FEWEST = 5;

    private LogRank() {}

    /** One group's part in the comparison. */
    public record Group(String name, int people, double seen, double expected) {}

    /**
     * The outcome.
     *
     * @param chiSquare how far apart seen and expected are
     * @param degrees the number of groups less one
     * @param p the probability of as much, if the groups were alike
     */
    public record Comparison(
            List<Group> groups, double chiSquare, int degrees, double p, List<String> warnings) {
        public Comparison {
            groups = List.copyOf(groups);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Compares groups.
     *
     * @param names the group of each row
     * @param early 0 weighs every lapse alike, 1 (Peto and Peto) weighs early ones more
     * @throws BadInput when there is one group alone, or no event
     */
    public static Comparison of(Spells spells, List<String> names, double early) {
        var groups = new TreeMap<String, Spells>();
        for (var name : rows(spells, names).entrySet()) {
            groups.put(name.getKey(), spells.only(name.getValue()));
        }
        if (groups.size() < 2) {
            throw new BadInput(
                    "All %d rows are in group '%s': a comparison needs two."
                            .formatted(spells.size(), groups.firstKey()));
        }
        if (spells.events() == 0) {
            throw new BadInput(
                    "No row ended with the event, so that nothing can be compared. Maybe the column"
                            + " of events was read the wrong way round.");
        }
        return new Sums(spells, groups, early).compare();
    }

    private static SortedMap<String, int[]> rows(Spells spells, List<String> names) {
        if (names.size() != spells.size()) {
            throw new BadInput(
                    "%d names of groups for %d rows.".formatted(names.size(), spells.size()));
        }
        var rows = new TreeMap<String, int[]>();
        for (var name : names.stream().distinct().toList()) {
            rows.put(
                    name,
                    IntStream.range(0, names.size())
                            .filter(row -> names.get(row).equals(name))
                            .toArray());
        }
        return rows;
    }

    /** Goes through the times of all, and asks of each group who was at risk there. */
    private static final class Sums {
        private final SortedMap<String, Spells> groups;
        private final double[] seen;
        private final double[] expected;
        private final double[][] variance;

        Sums(Spells all, SortedMap<String, Spells> groups, double early) {
            this.groups = groups;
            int k = groups.size();
            seen = new double[k];
            expected = new double[k];
            variance = new double[k][k];
            var moments = all.moments();
            int[][] risking = new int[k][];
            int[][] happened = new int[k][];
            int group = 0;
            for (var spells : groups.values()) {
                risking[group] = spells.riskingAt(moments.time);
                happened[group++] = spells.eventsAt(moments.time);
            }
            double left = 1;
            for (int i = 0; i < moments.size; i++) {
                if (moments.events[i] > 0) {
                    double weight = Math.pow(left, early);
                    add(column(risking, i), column(happened, i), weight);
                    left *= 1 - moments.events[i] / (double) moments.atRisk[i];
                }
            }
        }

        private static int[] column(int[][] table, int i) {
            return Arrays.stream(table).mapToInt(row -> row[i]).toArray();
        }

        private void add(int[] risking, int[] happened, double weight) {
            double n = Arrays.stream(risking).sum();
            double d = Arrays.stream(happened).sum();
            double spread = n > 1 ? d * (n - d) / (n - 1) : 0;
            for (int g = 0; g < seen.length; g++) {
                double share = risking[g] / n;
                seen[g] += weight * happened[g];
                expected[g] += weight * d * share;
                for (int h = 0; h < seen.length; h++) {
                    variance[g][h] +=
                            weight * weight * spread * share * ((g == h ? 1 : 0) - risking[h] / n);
                }
            }
        }

        Comparison compare() {
            int free = seen.length - 1;
            double[] off = new double[free];
            double[][] inner = new double[free][];
            for (int g = 0; g < free; g++) {
                off[g] = seen[g] - expected[g];
                inner[g] = Arrays.copyOf(variance[g], free);
            }
            var factor = Cholesky.of(inner);
            if (!factor.dependent().isEmpty()) {
                throw new BadInput(
                        "Group '%s' was never at risk while another group was, so they cannot be compared."
                                .formatted(
                                        List.copyOf(groups.keySet())
                                                .get(factor.dependent().getFirst())));
            }
            double[] solved = factor.solve(off);
            double chiSquare = 0;
            for (int g = 0; g < free; g++) {
                chiSquare += off[g] * solved[g];
            }
            return new Comparison(
                    table(),
                    chiSquare,
                    free,
                    Distributions.chiSquaredTail(chiSquare, free),
                    warnings());
        }

        private List<Group> table() {
            List<Group> table = new ArrayList<>();
            for (var group : groups.entrySet()) {
                int g = table.size();
                table.add(new Group(group.getKey(), group.getValue().size(), seen[g], expected[g]));
            }
            return table;
        }

        private List<String> warnings() {
            return table().stream()
                    .filter(group -> group.expected() < FEWEST)
                    .map(group ->
                            "In group '%s' only %.1f events were to be expected; below %d the test is rough."
                                    .formatted(group.name(), group.expected(), FEWEST))
                    .toList();
        }
    }
}
