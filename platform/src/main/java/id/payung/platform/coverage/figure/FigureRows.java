package id.payung.platform.coverage.figure;

import de.siegmar.fastcsv.reader.CsvRecord;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns rows into figures; a row that cannot be one is refused by name, and the others go on. */
final class FigureRows {

    private static final List<String> COUNTS = List.of("target", "participants", "denominator");
    private static final Pattern POINT_ZERO = Pattern.compile("\\d+\\.0");
    private static final Pattern SCIENTIFIC = Pattern.compile("[\\d.,]+[eE][+-]?\\d+");

    private final Map<String, Integer> columns;
    private final int width;
    private final int lastNumber;
    private final boolean pointZeroAdded;
    private final Map<String, Long> seen = new HashMap<>();

    FigureRows(Map<String, Integer> columns, int width, List<CsvRecord> rows) {
        this.columns = columns;
        this.width = width;
        this.lastNumber =
                columns.entrySet().stream()
                        .filter(e ->
                                COUNTS.contains(e.getKey())
                                        || e.getKey().equals("percentage_printed"))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        // Nobody prints 94433.0 people: where counts look so, a program wrote the file, and it has
        // added ".0" to the whole percentages as well.
        this.pointZeroAdded =
                rows.stream()
                        .anyMatch(r ->
                                COUNTS.stream()
                                        .anyMatch(c -> POINT_ZERO.matcher(cell(r, c)).matches()));
    }

    /** Reads one row into the list of figures or the list of refusals. */
    void read(CsvRecord row, List<Figure> figures, List<Refusal> refusals) {
        var blank = row.getFields().stream().allMatch(String::isBlank);
        if (blank) {
            return;
        }
        var before = refusals.size();
        shape(row).or(() -> identity(row)).ifPresent(refusals::add);
        if (refusals.size() > before) {
            return;
        }
        var numbers = new HashMap<String, BigDecimal>();
        for (var column : COUNTS) {
            count(row, column, numbers).ifPresent(refusals::add);
        }
        var text = printedText(row);
        var printed = Numeral.blank(text) ? null : Percentage.of(text).orElse(null);
        if (printed == null && !Numeral.blank(text)) {
            refusals.add(
                    refusal(
                            row,
                            "percentage_printed",
                            "is no percentage",
                            "Maybe 61.9 or 61,9 %."));
        }
        if (refusals.size() == before) {
            figures.add(figure(row, numbers, printed));
        }
    }

    private Figure figure(
            CsvRecord row, Map<String, BigDecimal> numbers, @Nullable Percentage printed) {
        return new Figure(
                cell(row, "id"),
                row.getStartingLineNumber(),
                When.of(year(row)),
                cell(row, "office"),
                cell(row, "region"),
                cell(row, "segment"),
                cell(row, "measure"),
                numbers.get("target"),
                numbers.get("participants"),
                numbers.get("denominator"),
                cell(row, "denominator_desc"),
                printed,
                cell(row, "source"),
                cell(row, "section"),
                cell(row, "quote"));
    }

    private Optional<Refusal> shape(CsvRecord row) {
        var cells = row.getFieldCount();
        if (cells > width || cells <= lastNumber) {
            return Optional.of(
                    new Refusal(
                            row.getStartingLineNumber(),
                            "",
                            cells + " cells",
                            "do not fit the header's " + width,
                            "Maybe a text with a separator in it lost its quotation marks."));
        }
        return Optional.empty();
    }

    private Optional<Refusal> identity(CsvRecord row) {
        var id = cell(row, "id");
        if (id.isEmpty()) {
            return Optional.of(
                    refusal(row, "id", "is empty", "Maybe number the rows: findings name them."));
        }
        var earlier = seen.putIfAbsent(id, row.getStartingLineNumber());
        return earlier == null
                ? Optional.empty()
                : Optional.of(
                        refusal(
                                row,
                                "id",
                                "stands on line " + earlier + " already",
                                "Maybe the row was copied twice, or needs an id of its own."));
    }

    private Optional<Refusal> count(CsvRecord row, String column, Map<String, BigDecimal> into) {
        var text = cell(row, column);
        if (Numeral.blank(text)) {
            return Optional.empty();
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return Optional.of(
                    refusal(
                            row,
                            column,
                            "has lost digits",
                            "Maybe the spreadsheet shortened it: show the column as whole"
                                    + " numbers."));
        }
        var number = Numeral.count(text);
        if (number.isEmpty()) {
            return Optional.of(
                    refusal(row, column, "is no number", "Maybe 94433, 94.433 or 2,3 juta."));
        }
        if (number.get().signum() < 0) {
            return Optional.of(refusal(row, column, "is below zero", "Maybe the sign is a dash."));
        }
        into.put(column, number.get());
        return Optional.empty();
    }

    private String printedText(CsvRecord row) {
        var text = cell(row, "percentage_printed");
        return pointZeroAdded && POINT_ZERO.matcher(text).matches()
                ? text.substring(0, text.length() - 2)
                : text;
    }

    private String year(CsvRecord row) {
        var text = cell(row, "year");
        return POINT_ZERO.matcher(text).matches() ? text.substring(0, text.length() - 2) : text;
    }

    private Refusal refusal(CsvRecord row, String column, String problem, String mend) {
        return new Refusal(row.getStartingLineNumber(), column, cell(row, column), problem, mend);
    }

    private String cell(CsvRecord row, String column) {
        var index = columns.get(column);
        return index == null || index >= row.getFieldCount() ? "" : row.getField(index).strip();
    }
}
