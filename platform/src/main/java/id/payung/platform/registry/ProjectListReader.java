package id.payung.platform.registry;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads a list of workers as it comes from a spreadsheet or a phone: with commas, semicolons or
 * tabs, with or without a first row of names, in UTF-8 or what Windows writes.
 */
final class ProjectListReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A row as it stands there; always four values. */
    record Raw(int row, List<String> values) {}

    /** The rows, or what makes the file unreadable. */
    record Read(List<Raw> rows, List<ProjectList.Fault> faults) {}

    private ProjectListReader() {}

    static Read read(byte[] file) {
        if (file.length > ProjectList.MOST_BYTES) {
            return refused("too_big", Integer.toString(file.length / 1_000_000));
        }
        if (looksLikeWorkbook(file)) {
            return refused("workbook");
        }
        var text = text(file);
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            var rows = new ArrayList<Raw>();
            csv.forEach(line -> add(rows, (int) line.getStartingLineNumber(), line.getFields()));
            return rows.size() > ProjectList.MOST_ROWS
                    ? refused("too_long", Integer.toString(rows.size()))
                    : rows.isEmpty() ? refused("empty") : new Read(rows, List.of());
        } catch (CsvParseException | java.io.IOException _) {
            return refused("unreadable");
        }
    }

    private static Read refused(String key, String... operands) {
        return new Read(List.of(), List.of(ProjectList.Fault.of(1, "", key, operands)));
    }

    private static void add(List<Raw> rows, int number, List<String> fields) {
        var values =
                Stream.concat(fields.stream(), Stream.of("", "", "", ""))
                        .limit(ProjectList.COLUMNS.size())
                        .map(ProjectListReader::clean)
                        .toList();
        var blank = values.stream().allMatch(String::isEmpty);
        if (!blank && !isHeading(values)) {
            rows.add(new Raw(number, values));
        }
    }

    /** Excel writes an apostrophe before digits that shall stay text. */
    private static String clean(String value) {
        return value.strip().replaceFirst("^['’]", "").replaceAll("\\s+", " ");
    }

    private static boolean isHeading(List<String> values) {
        return values.getFirst().toUpperCase(Locale.ROOT).matches("(NO\\.? )?NIK( .*)?");
    }

    private static char separator(String text) {
        var line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .max(
                        java.util.Comparator.comparingLong(
                                c -> line.chars().filter(one -> one == c).count()))
                .orElseThrow();
    }

    private static String text(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            text = new String(file, WINDOWS);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** An XLSX is a ZIP, an old XLS an OLE file; neither is a CSV. */
    private static boolean looksLikeWorkbook(byte[] file) {
        return file.length > 3
                && (file[0] == 'P' && file[1] == 'K'
                        || file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF);
    }
}
