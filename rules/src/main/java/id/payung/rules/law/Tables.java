package id.payung.rules.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Reads tables whose lines belong together and change together. */
public final class Tables {

    private Tables() {}

    /**
     * The versions of a table: following lines with the same {@code from} are one version.
     *
     * @param reading makes a line of the table from a row and the lines before it in its version
     * @throws LawFileRefused if a line is refused, or the versions have a gap or an overlap
     */
    public static <T> Statutory<List<T>> dated(
            String id, List<Row> rows, Law law, BiFunction<Row, List<T>, T> reading) {
        var versions = new ArrayList<Version<List<T>>>();
        var table = new ArrayList<T>();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            table.add(reading.apply(row, List.copyOf(table)));
            if (i + 1 == rows.size() || !rows.get(i + 1).day("from").equals(row.day("from"))) {
                versions.add(
                        new Version<>(
                                row.day("from"),
                                row.dayOrNull("to"),
                                null,
                                List.copyOf(table),
                                law.citation(row),
                                ""));
                table.clear();
            }
        }
        try {
            return new Statutory<>(id, versions);
        } catch (IllegalArgumentException wrong) {
            throw rows.getLast().refused(String.valueOf(wrong.getMessage()));
        }
    }
}
