package id.payung.rules.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tab-separated lines: the first names the columns, '#' begins a remark. */
final class LawFile {

    private LawFile() {}

    static List<Row> ofResource(String name) {
        var stream = LawFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new LawFileRefused("There is no file %s among the law's data".formatted(name));
        }
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows(name, reader.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Row> of(Path file) {
        try {
            return rows(file.toString(), Files.readAllLines(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("Cannot read " + file, broken);
        }
    }

    static List<Row> rows(String file, List<String> lines) {
        var rows = new ArrayList<Row>();
        List<String> header = List.of();
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
            } else {
                rows.add(new Row(file, number, columns(file, number, header, cells)));
            }
        }
        if (rows.isEmpty()) {
            throw new LawFileRefused(file + " holds no value");
        }
        return List.copyOf(rows);
    }

    private static Map<String, String> columns(
            String file, int number, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new LawFileRefused(
                    "%s line %d: %d columns, but the header names %d. Maybe a tab is missing."
                            .formatted(file, number, cells.size(), header.size()));
        }
        var columns = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            columns.put(header.get(i).strip(), cells.get(i).strip());
        }
        return columns;
    }
}
