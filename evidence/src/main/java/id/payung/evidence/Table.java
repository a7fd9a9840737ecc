package id.payung.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows under a header, as a CSV file has them. A value that is no number is refused with its row
 * and column; a row is named by its line in the file, the header being line 1.
 */
public final class Table {

    /** More rows are refused: the methods work on sums by district and month. */
    public static final int MOST_ROWS = 2_000_000;

    private static final Set<String> MISSING = Set.of("", "NA", "NaN", "nan", "null", "NULL");

    private final String name;
    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    private Table(String name, List<String> header) {
        this.name = name;
        this.header = List.copyOf(header);
    }

    /** Reads a CSV file: UTF-8, commas (or semicolons), a header, quotes where needed. */
    public static Table read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return parse(file.getFileName().toString(), reader);
        } catch (NoSuchFileException e) {
            throw new BadInput("There is no file %s. Maybe another folder.".formatted(file));
        } catch (MalformedInputException e) {
            throw new BadInput("%s is not in UTF-8. Maybe save it as such.".formatted(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the same from anywhere; {@code name} stands in messages. */
    public static Table parse(String name, Reader text) throws IOException {
        var csv = new CsvLines(name, new BufferedReader(text));
        var header = csv.next();
        if (header == null) {
            throw new BadInput(name + " is empty. The first line must name the columns.");
        }
        var table = new Table(name, List.of(header));
        table.refuseDoubleNames();
        var shared = new HashMap<String, String>();
        for (var row = csv.next(); row != null; row = csv.next()) {
            table.add(row, csv.line(), shared);
        }
        return table;
    }

    private void refuseDoubleNames() {
        for (var column : header) {
            if (header.indexOf(column) != header.lastIndexOf(column)) {
                throw new BadInput("%s names the column %s twice.".formatted(name, column));
            }
        }
    }

    private void add(String[] row, int line, Map<String, String> shared) {
        if (row.length != header.size()) {
            throw new BadInput(
                    "%s line %d has %d values under %d columns. Maybe a comma inside a value lacks quotes."
                            .formatted(name, line, row.length, header.size()));
        }
        if (rows.size() == MOST_ROWS) {
            throw new BadInput(
                    "%s has more than %,d rows. Maybe sum it to one row per unit and period first."
                            .formatted(name, MOST_ROWS));
        }
        if (shared.size() > 100_000) {
            shared.clear();
        }
        for (var i = 0; i < row.length; i++) {
            row[i] = shared.computeIfAbsent(row[i], text -> text);
        }
        rows.add(row);
        lines.add(line);
    }

    public String name() {
        return name;
    }

    public List<String> header() {
        return header;
    }

    public int size() {
        return rows.size();
    }

    /** The line of the file in which that row (from 0) stands. */
    public int line(int row) {
        return lines.get(row);
    }

    public boolean has(String column) {
        return header.contains(column);
    }

    /** A column as it stands there; an absent value is the empty text. */
    public String[] texts(String column) {
        var index = index(column);
        return rows.stream().map(row -> row[index]).toArray(String[]::new);
    }

    /** A column of numbers; a missing one (empty, NA, NaN) is NaN, anything else is refused. */
    public double[] numbersOrMissing(String column) {
        var index = index(column);
        var numbers = new double[size()];
        for (var row = 0; row < numbers.length; row++) {
            var text = rows.get(row)[index];
            numbers[row] = MISSING.contains(text) ? Double.NaN : number(text, column, row);
        }
        return numbers;
    }

    /** A column of numbers in which none may be missing. */
    public double[] numbers(String column) {
        var numbers = numbersOrMissing(column);
        for (var row = 0; row < numbers.length; row++) {
            if (Double.isNaN(numbers[row])) {
                throw new BadInput(
                        "%s line %d: column %s has no value. Maybe leave the row out."
                                .formatted(name, line(row), column));
            }
        }
        return numbers;
    }

    public static boolean isMissing(String text) {
        return MISSING.contains(text);
    }

    private double number(String text, String column, int row) {
        var number = parse(text);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new BadInput(
                    "%s line %d: \"%s\" in column %s is no number. Maybe a decimal comma, or text in the column."
                            .formatted(name, line(row), text, column));
        }
        return number;
    }

    private static double parse(String text) {
        return switch (text) {
            case "TRUE", "True", "true" -> 1;
            case "FALSE", "False", "false" -> 0;
            default -> {
                try {
                    yield text.matches("[-+.0-9eE]+") ? Double.parseDouble(text) : Double.NaN;
                } catch (NumberFormatException e) {
                    yield Double.NaN;
                }
            }
        };
    }

    private int index(String column) {
        var index = header.indexOf(column);
        if (index < 0) {
            throw new BadInput(
                    "%s has no column %s. Its columns are: %s."
                            .formatted(name, column, String.join(", ", header)));
        }
        return index;
    }
}
