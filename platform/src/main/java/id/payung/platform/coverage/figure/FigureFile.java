package id.payung.platform.coverage.figure;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of quoted figures: the rows that could be read, and each row that could not, with why.
 *
 * <p>Takes what spreadsheets make of such a file: a byte order mark, semicolons or tabs,
 * Windows-1252 or UTF-16, either decimal mark, columns in any order, optional columns left out.
 * Columns it does not know are not read; {@code percentage_recomputed}, {@code diff_pp} and {@code
 * note} are among them, because they are answers.
 */
public record FigureFile(List<Figure> figures, List<Refusal> refusals) {

    private static final long LARGEST = 50L * 1024 * 1024;
    private static final List<String> NEEDED = List.of("id", "year", "measure", "participants");

    /** Reads a file, or says why not; never throws for what is in it. */
    public static FigureFile read(Path path) throws IOException {
        var size = Files.size(path);
        if (size > LARGEST) {
            return refused(
                    new Refusal(
                            0,
                            "",
                            size + " bytes",
                            "is more than 50 MB",
                            "Maybe it is another file."));
        }
        return read(Files.readAllBytes(path));
    }

    static FigureFile read(byte[] bytes) {
        // Excel may put its separator on a line of its own before the header.
        var text = decode(bytes).replaceFirst("^sep=(.)\\R", "");
        if (text.isBlank()) {
            return refused(new Refusal(0, "", "", "holds nothing", "Maybe it was not saved."));
        }
        if (text.indexOf('\0') >= 0) {
            return refused(
                    new Refusal(
                            0,
                            "",
                            text.substring(0, Math.min(4, text.length())).replaceAll("\\p{C}", "?"),
                            "begins no CSV file",
                            "Maybe it is a spreadsheet: save it as CSV."));
        }
        return parse(text);
    }

    private static FigureFile parse(String text) {
        var records = new ArrayList<CsvRecord>();
        var refusals = new ArrayList<Refusal>();
        var reader =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .allowUnclosedQuote(false)
                        .ofCsvRecord(text);
        try (reader) {
            reader.forEach(records::add);
        } catch (CsvParseException | IOException e) {
            var line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
            refusals.add(
                    new Refusal(
                            line,
                            "",
                            lineOf(text, line),
                            "and what follows cannot be parted into cells",
                            "Maybe a quotation mark is not closed."));
        }
        return records.isEmpty() ? refused(refusals.getFirst()) : rows(records, refusals);
    }

    private static FigureFile rows(List<CsvRecord> records, List<Refusal> refusals) {
        var header = records.getFirst();
        var columns = columns(header);
        for (var name : NEEDED) {
            if (!columns.containsKey(name)) {
                return refused(
                        new Refusal(
                                header.getStartingLineNumber(),
                                name,
                                String.join(",", header.getFields()),
                                "has no column of this name",
                                "Maybe the header is missing or in another language; needed are "
                                        + String.join(", ", NEEDED)
                                        + "."));
            }
        }
        var body = records.subList(1, records.size());
        var rows = new FigureRows(columns, header.getFieldCount(), body);
        var figures = new ArrayList<Figure>();
        for (var row : body) {
            rows.read(row, figures, refusals);
        }
        return new FigureFile(List.copyOf(figures), List.copyOf(refusals));
    }

    private static Map<String, Integer> columns(CsvRecord header) {
        var columns = new HashMap<String, Integer>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            var name =
                    header.getField(i).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
            columns.putIfAbsent(name, i);
        }
        return columns;
    }

    /** The separator that parts the header into the most cells. */
    private static char separator(String text) {
        var end = text.indexOf('\n');
        var header = end < 0 ? text : text.substring(0, end);
        var best = ',';
        for (var candidate : new char[] {';', '\t', '|'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String lineOf(String text, long line) {
        return text.lines().skip(line - 1).findFirst().orElse("");
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static FigureFile refused(Refusal refusal) {
        return new FigureFile(List.of(), List.of(refusal));
    }
}
