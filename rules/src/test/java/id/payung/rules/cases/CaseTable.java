package id.payung.rules.cases;

import id.payung.rules.json.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of cases on one article. The first line names the article after a '#'; then comes a
 * header: {@code id}, {@code kind}, {@code date}, inputs by their names ({@code name:text} for
 * digits that are no number), expected members as {@code =name}, a part of an expected error as
 * {@code !error}, and {@code working}. An empty cell is a fact not given, or a member not looked
 * at.
 */
public record CaseTable(String article, List<Line> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/id/payung/rules/cases/tables");

    /** One case. */
    public record Line(
            String id,
            Json.Obj question,
            Map<String, Json> expected,
            String error,
            String working) {}

    /** The tables worked case by case, in order of their files' names. */
    public static List<CaseTable> all() throws IOException {
        return in(FOLDER);
    }

    /** The tables of a second program, which computes in fractions and shares no line with ours. */
    static List<CaseTable> ofTheSecondProgram() throws IOException {
        return in(FOLDER.resolve("second"));
    }

    private static List<CaseTable> in(Path folder) throws IOException {
        var tables = new ArrayList<CaseTable>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                tables.add(read(Files.readAllLines(file)));
            }
        }
        return tables;
    }

    private static CaseTable read(List<String> lines) {
        var header = List.of(lines.get(1).split("\t", -1));
        return new CaseTable(
                lines.getFirst().replaceFirst("^# *", ""),
                lines.subList(2, lines.size()).stream()
                        .map(line -> line(header, List.of(line.split("\t", -1))))
                        .toList());
    }

    private static Line line(List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException("%s for %s".formatted(cells, header));
        }
        var inputs = Json.object();
        var expected = new LinkedHashMap<String, Json>();
        var plain = new LinkedHashMap<String, String>();
        for (var i = 0; i < cells.size(); i++) {
            var name = header.get(i);
            if (cells.get(i).isEmpty()) {
                continue;
            }
            if (List.of("id", "kind", "date", "working", "!error").contains(name)) {
                plain.put(name, cells.get(i));
            } else if (name.startsWith("=")) {
                expected.put(name.substring(1).replace(":text", ""), value(name, cells.get(i)));
            } else {
                inputs.put(name.replace(":text", ""), value(name, cells.get(i)));
            }
        }
        var question = Json.object();
        plain.forEach((name, text) -> {
            if (List.of("id", "kind", "date").contains(name)) {
                question.put(name, text);
            }
        });
        return new Line(
                plain.getOrDefault("id", ""),
                question.put("inputs", inputs.build()).build(),
                expected,
                plain.getOrDefault("!error", ""),
                plain.getOrDefault("working", ""));
    }

    private static Json value(String name, String cell) {
        try {
            return name.endsWith(":text") ? Json.of(cell) : Json.parse(cell);
        } catch (Json.BadJson notJson) {
            return Json.of(cell);
        }
    }
}
