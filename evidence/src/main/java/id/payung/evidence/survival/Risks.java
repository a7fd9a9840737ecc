package id.payung.evidence.survival;

import id.payung.evidence.BadInput;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;

/**
 * Months at risk, one row each: how many were at risk in it, how many of them lapsed, and what
 * might matter. A row may be one person's month (one at risk) or a district's.
 */
public final class Risks {
    /** The column that every table has: the hazard where all the others are nil. */
    static final String LEVEL = "(level)";

    private final double[] atRisk;
    private final double[] lapsed;
    private final List<String> names = new ArrayList<>(List.of(LEVEL));
    private final List<double[]> columns = new ArrayList<>();
    private List<String> clusters = List.of();

    private Risks(double[] atRisk, double[] lapsed) {
        this.atRisk = atRisk;
        this.lapsed = lapsed;
        double[] ones = new double[atRisk.length];
        Arrays.fill(ones, 1);
        columns.add(ones);
    }

    /**
     * A table of so many rows.
     *
     * @throws BadInput that names the first row where more lapsed than were at risk
     */
    public static Risks of(double[] atRisk, double[] lapsed) {
        if (atRisk.length != lapsed.length || atRisk.length == 0) {
            throw new BadInput(
                    "%d rows of people at risk and %d of lapses: both need the same, and one at least."
                            .formatted(atRisk.length, lapsed.length));
        }
        for (int row = 0; row < atRisk.length; row++) {
            if (!(lapsed[row] >= 0 && lapsed[row] <= atRisk[row])
                    || !Double.isFinite(atRisk[row])) {
                throw new BadInput(
                        ("Row %d: %s lapsed of %s at risk. Maybe the people at risk were counted at"
                                        + " the end of the month instead of its start.")
                                .formatted(row + 1, lapsed[row], atRisk[row]));
            }
        }
        return new Risks(atRisk.clone(), lapsed.clone());
    }

    /** One row a person and month: it ended with a lapse, or it did not. */
    public static Risks ofPersons(boolean[] lapsed) {
        double[] ones = new double[lapsed.length];
        double[] ends = new double[lapsed.length];
        Arrays.fill(ones, 1);
        for (int row = 0; row < ends.length; row++) {
            ends[row] = lapsed[row] ? 1 : 0;
        }
        return of(ones, ends);
    }

    /** Adds a number that might matter. */
    public Risks number(String name, double[] values) {
        needRows(name, values.length);
        for (int row = 0; row < values.length; row++) {
            if (!Double.isFinite(values[row])) {
                throw new BadInput(
                        "Row %d, column '%s': %s is no number."
                                .formatted(row + 1, name, values[row]));
            }
        }
        names.add(name);
        columns.add(values.clone());
        return this;
    }

    /** Adds a column of words as one yes-or-no column a word, but for the first in the alphabet. */
    public Risks factor(String name, List<String> values) {
        needRows(name, values.size());
        var words = List.copyOf(new TreeSet<>(values));
        if (words.size() < 2) {
            throw new BadInput(
                    "Column '%s' is '%s' in every row, so that it explains nothing."
                            .formatted(name, words.getFirst()));
        }
        for (var word : words.subList(1, words.size())) {
            double[] is = new double[values.size()];
            for (int row = 0; row < is.length; row++) {
                is[row] = values.get(row).equals(word) ? 1 : 0;
            }
            names.add(name + "=" + word);
            columns.add(is);
        }
        return this;
    }

    /** Rows of one cluster, such as a district, may move together. */
    public Risks clusters(List<String> of) {
        needRows("cluster", of.size());
        clusters = List.copyOf(of);
        return this;
    }

    private void needRows(String name, int rows) {
        if (rows != atRisk.length) {
            throw new BadInput(
                    "Column '%s' has %d rows, the table has %d."
                            .formatted(name, rows, atRisk.length));
        }
    }

    int size() {
        return atRisk.length;
    }

    double atRisk(int row) {
        return atRisk[row];
    }

    double lapsed(int row) {
        return lapsed[row];
    }

    double[] column(int column) {
        return columns.get(column);
    }

    List<String> names() {
        return names;
    }

    /** The cluster of each row, numbered from 0; a row is its own cluster when none was named. */
    int[] clusterNumbers() {
        int[] numbers = new int[size()];
        var known = new HashMap<String, Integer>();
        for (int row = 0; row < numbers.length; row++) {
            numbers[row] =
                    clusters.isEmpty()
                            ? row
                            : known.computeIfAbsent(clusters.get(row), _ -> known.size());
        }
        return numbers;
    }

    boolean clustered() {
        return !clusters.isEmpty();
    }
}
