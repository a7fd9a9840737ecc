package id.payung.platform.contribution.sipp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The templates' columns, read once from {@code columns.csv}. */
final class Layouts {

    private static final Map<String, List<NamedCsvRecord>> LINES = lines();

    private Layouts() {}

    /** The layout of a file's name, such as {@code template_upah}. */
    static Layout named(String name, Template template) {
        var lines = Objects.requireNonNull(LINES.get(name), name);
        var columns = new ArrayList<Column>();
        for (var line : lines) {
            columns.add(
                    new Column(
                            line.getField("header"),
                            Integer.parseInt(line.getField("order")),
                            need(line, template.fileName(), name),
                            line.getField("format_or_values")));
        }
        return new Layout(template, lines.getFirst().getField("sheet"), columns);
    }

    /**
     * Nobody wrote down what the old layout requires: where it has a column of the current one,
     * that one's need counts, and the first part of a name stands for the name.
     */
    private static Column.Need need(NamedCsvRecord line, String current, String name) {
        var header = line.getField("header");
        if (current.equals(name)) {
            return Column.Need.of(header, line.getField("status"));
        }
        if (header.equals("NAMA_DEPAN")) {
            return new Column.Need.Required();
        }
        return Objects.requireNonNull(LINES.get(current)).stream()
                .filter(one -> one.getField("header").equals(header))
                .map(one -> Column.Need.of(header, one.getField("status")))
                .findFirst()
                .orElseGet(Column.Need.Optional::new);
    }

    /** The first word of the column {@code template} is the name; notes follow it. */
    private static Map<String, List<NamedCsvRecord>> lines() {
        return records("columns.csv").stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.getField("template").split(" ", 2)[0],
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    /** A data file of this package, whole. */
    static List<NamedCsvRecord> records(String file) {
        var path = "/contribution/sipp/" + file;
        var in = Objects.requireNonNull(Layouts.class.getResourceAsStream(path), path);
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
