package id.payung.rules.law;

import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One line of a data file. Each reading that fails names the file, the line and the value. */
public final class Row {

    private final String file;
    private final int line;
    private final Map<String, String> columns;

    Row(String file, int line, Map<String, String> columns) {
        this.file = file;
        this.line = line;
        this.columns = columns;
    }

    /** What stands in a column; empty when nothing does. */
    public String text(String column) {
        var text = columns.get(column);
        if (text == null) {
            throw refused("has no column '%s'; there are %s".formatted(column, columns.keySet()));
        }
        return text;
    }

    /** All columns in their order, for showing a table as it is. */
    public Map<String, String> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** What stands in a column that must not be empty. */
    public String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            throw refused("column '%s' is empty".formatted(column));
        }
        return text;
    }

    public LocalDate day(String column) {
        return read(column, "a date such as 2026-03-01", LocalDate::parse);
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return text(column).isEmpty() ? null : day(column);
    }

    public int whole(String column) {
        return read(column, "a whole number", Integer::valueOf);
    }

    public Rupiah rupiah(String column) {
        return read(column, "rupiah such as 10547400", text -> Rupiah.of(new BigDecimal(text)));
    }

    public Percent percent(String column) {
        return read(column, "a percentage such as 0.24", Percent::of);
    }

    /** The value of a parameter, by its unit. No value of the law is below zero. */
    Object value() {
        if (required("value").startsWith("-")) {
            throw refused("'%s' in column 'value' is below zero".formatted(text("value")));
        }
        return switch (required("unit")) {
            case "percent" -> percent("value");
            case "rupiah" -> rupiah("value");
            case "hours", "days", "months", "years", "day of month", "times", "people" ->
                    whole("value");
            case "text" -> required("value");
            default ->
                    throw refused(
                            "unknown unit '%s'. Maybe percent, rupiah, hours, days, months, years, day of month, times, people or text."
                                    .formatted(text("unit")));
        };
    }

    /** The columns instrument, article, confidence; the source must be one that we know. */
    Citation citation(Set<String> sources) {
        for (var source : required("source").split(",")) {
            if (!sources.contains(source.strip())) {
                throw refused(
                        "unknown source '%s'. Maybe it still has to be added to sources.tsv."
                                .formatted(source.strip()));
            }
        }
        return new Citation(
                required("instrument"), columns.getOrDefault("article", ""), confidence());
    }

    private Confidence confidence() {
        return read(
                "confidence",
                "high, medium or low",
                text -> Confidence.valueOf(text.toUpperCase(Locale.ROOT)));
    }

    private <T> T read(String column, String wanted, Function<String, T> reading) {
        var text = required(column);
        try {
            return reading.apply(text);
        } catch (DateTimeParseException | ArithmeticException | IllegalArgumentException wrong) {
            throw refused("'%s' in column '%s' is not %s".formatted(text, column, wanted));
        }
    }

    /** To be thrown: this line cannot be trusted. */
    public LawFileRefused refused(String why) {
        return new LawFileRefused("%s line %d: %s".formatted(file, line, why));
    }
}
