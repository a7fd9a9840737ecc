package id.payung.platform.coverage.series;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** CSV (RFC 4180) in UTF-8, with a point before decimals and dates as 2026-11-23. */
final class CsvFile {

    /** What a spreadsheet may take for a formula, fullwidth signs among it. */
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private CsvFile() {}

    /** Writes the series; leaves the stream open. */
    static void write(Series series, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new Unclosed(out), StandardCharsets.UTF_8);
        try (csv;
                var rows = series.rows()) {
            csv.writeRecord(series.columns().stream().map(Column::name).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::text).toList()));
        }
    }

    /** Writes rows of words. */
    static void write(List<List<String>> rows, OutputStream out) throws IOException {
        var csv = CsvWriter.builder().build(new Unclosed(out), StandardCharsets.UTF_8);
        try (csv) {
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::harmless).toList()));
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case Series.Nothing _ -> "";
            case String text -> harmless(text);
            case java.math.BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** Puts an apostrophe before a text that a spreadsheet would compute. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** A part of a longer stream, which the writer of the part must not close. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
