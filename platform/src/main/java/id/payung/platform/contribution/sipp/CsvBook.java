package id.payung.platform.contribution.sipp;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows as text, whatever parts them: semicolon, comma, tab or bar. */
final class CsvBook implements Book {

    private static final Sheet ONLY = new Sheet("", "", false, List.of(), List.of());
    private static final int LONGEST_FIELD = 1 << 20;
    private static final int LONGEST_LINE = 1 << 16;

    private final Path file;
    private final Charset charset;
    private final String start;
    private final char separator;

    private CsvBook(Path file) throws IOException {
        this.file = file;
        this.charset = charset(file);
        try (var lines = new BufferedReader(decoded())) {
            var first = firstLine(lines);
            this.start = first.startsWith("sep=") ? first : "";
            this.separator =
                    start.length() > 4 ? start.charAt(4) : separator(firstFilled(first, lines));
        }
    }

    static CsvBook open(Path file) throws IOException {
        return new CsvBook(file);
    }

    private static String firstFilled(String first, BufferedReader lines) throws IOException {
        var line = first;
        for (var tries = 0; line.isBlank() && tries < 25; tries++) {
            line = firstLine(lines);
        }
        return line;
    }

    /** A line, or its beginning when it does not end soon. */
    private static String firstLine(Reader in) throws IOException {
        var line = new StringBuilder();
        for (var c = in.read();
                c >= 0 && c != '\n' && line.length() < LONGEST_LINE;
                c = in.read()) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    /** What parts the header into the most cells. */
    private static char separator(String header) {
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

    /** By its mark; else UTF-8 when all of it is; else what Excel writes on Windows. */
    private static Charset charset(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var mark = in.readNBytes(2);
            if (mark.length == 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (mark.length == 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        var strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = new InputStreamReader(Files.newInputStream(file), strict)) {
            var buffer = new char[1 << 16];
            while (in.read(buffer) >= 0) {
                continue;
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUtf8) {
            return Charset.forName("windows-1252");
        }
    }

    private Reader decoded() throws IOException {
        var in = new BufferedReader(Files.newBufferedReader(file, charset), 1 << 16);
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        return in;
    }

    char separator() {
        return separator;
    }

    @Override
    public SippFile.Format format() {
        return SippFile.Format.CSV;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(ONLY);
    }

    @Override
    public boolean from1904() {
        return false;
    }

    @Override
    public void read(Sheet sheet, Taker taker) throws IOException, BadFile {
        var number = start.isEmpty() ? 0 : -1;
        try (var in = decoded();
                var csv =
                        CsvReader.builder()
                                .fieldSeparator(separator)
                                .skipEmptyLines(false)
                                .allowUnclosedQuote(false)
                                .maxBufferSize(LONGEST_FIELD)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .ofCsvRecord(in)) {
            for (var fields : csv) {
                number++;
                if (number > 0 && !taker.take(row(number, fields))) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw new BadFile(Fault.ofRow(Math.max(1, number + 1), Problem.BROKEN_CSV));
        }
    }

    private static Row row(int number, CsvRecord fields) {
        var cells = new Cell[fields.getFieldCount()];
        for (var i = 0; i < cells.length; i++) {
            cells[i] = Cell.ofText(unwrapped(fields.getField(i)));
        }
        return new Row(number, false, cells);
    }

    /** People write {@code ="0123"} so that a spreadsheet leaves the number as it is. */
    private static String unwrapped(String text) {
        var isWrapped = text.length() > 2 && text.startsWith("=\"") && text.endsWith("\"");
        return isWrapped ? text.substring(2, text.length() - 1) : text;
    }
}
