package id.payung.evidence.location;

import id.payung.evidence.BadInput;
import id.payung.evidence.Table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads distances of which each row holds one way: a site, a place, how far, how many people. */
public final class LongTable {
    private LongTable() {}

    /** The names of the columns; the people may be empty, and each place then counts as one. */
    public record Columns(String site, String place, String distance, String people) {}

    /**
     * Reads the table; a way that is not in it, or has no distance, does not exist.
     *
     * @throws BadInput that names the line where a way comes twice, or a place has other people
     */
    public static Travel read(Table table, Columns columns) {
        var site = table.texts(columns.site());
        var place = table.texts(columns.place());
        double[] far = table.numbersOrMissing(columns.distance());
        double[] people = new double[far.length];
        Arrays.fill(people, 1);
        if (!columns.people().isEmpty()) {
            people = table.numbers(columns.people());
        }
        var sites = numbered(site);
        var places = numbered(place);
        double[][] distance = unknown(places.size(), sites.size());
        double[] here = unknown(1, places.size())[0];
        for (int row = 0; row < far.length; row++) {
            int i = places.getOrDefault(place[row], 0);
            int j = sites.getOrDefault(site[row], 0);
            if (!Double.isNaN(distance[i][j])) {
                throw bad(
                        table, row, "the way from '%s' to '%s' comes twice", place[row], site[row]);
            }
            if (here[i] != people[row] && !Double.isNaN(here[i])) {
                throw bad(
                        table,
                        row,
                        "'%s' has %s people, and others before",
                        place[row],
                        people[row]);
            }
            here[i] = people[row];
            distance[i][j] = Double.isNaN(far[row]) ? Double.POSITIVE_INFINITY : far[row];
        }
        noWay(distance);
        return new Travel(
                sites.keySet().stream().toList(),
                places.keySet().stream().toList(),
                here,
                distance);
    }

    private static double[][] unknown(int rows, int columns) {
        double[][] unknown = new double[rows][columns];
        for (double[] row : unknown) {
            Arrays.fill(row, Double.NaN);
        }
        return unknown;
    }

    /** What is not in the table does not exist. */
    private static void noWay(double[][] distance) {
        for (double[] row : distance) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Double.isNaN(row[j]) ? Double.POSITIVE_INFINITY : row[j];
            }
        }
    }

    private static BadInput bad(Table table, int row, String what, Object... values) {
        return new BadInput(
                "%s line %d: %s.".formatted(table.name(), table.line(row), what.formatted(values)));
    }

    private static Map<String, Integer> numbered(String[] names) {
        var numbers = new LinkedHashMap<String, Integer>();
        for (var name : names) {
            numbers.putIfAbsent(name, numbers.size());
        }
        return numbers;
    }
}
