package id.payung.platform.coverage.figure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A small file of figures, written as a table with bars, and what the checks find in it. */
final class Sheet {

    private Sheet() {}

    /** The figures of a table; every row must be readable. */
    static List<Figure> figures(String table) {
        var file = FigureFile.read(table.getBytes(StandardCharsets.UTF_8));
        if (!file.refusals().isEmpty()) {
            throw new AssertionError(
                    file.refusals().stream().map(Refusal::text).collect(Collectors.joining("\n")));
        }
        return file.figures();
    }

    static Readings readings(String table) {
        return Readings.of(figures(table));
    }

    /** What one check finds, as {@code two-counts A+B}. */
    static List<String> found(Check check, String table) {
        return check.look(readings(table)).stream().map(Sheet::line).toList();
    }

    /** What all checks find. */
    static List<String> found(String table) {
        return lines(figures(table));
    }

    static List<String> lines(List<Figure> figures) {
        return FigureCheck.findings(figures).stream().map(Sheet::line).toList();
    }

    static String line(Finding finding) {
        return finding.fault().id() + " " + String.join("+", finding.figures());
    }
}
