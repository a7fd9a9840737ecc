package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One row's cells by header, and the faults found in them so far. */
final class Cells {

    private static final int LONGEST = 250;

    private final Header header;
    private final Book.Row row;
    private final boolean from1904;
    private final Set<Integer> merged;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param merged columns that are merged with others here, so that an empty one is none
     */
    Cells(Source source, Book.Row row, Set<Integer> merged) {
        this.header = source.header();
        this.from1904 = source.book().from1904();
        this.row = row;
        this.merged = merged;
    }

    int row() {
        return row.number();
    }

    /** Faults and notices, in the order in which they were found. */
    List<Fault> faults() {
        return faults;
    }

    boolean isFaulty() {
        return faults.stream().anyMatch(fault -> !fault.isNotice());
    }

    void fault(String column, Problem problem, Object... operands) {
        var place = header.place(column);
        var cell = place < 0 ? null : row.cell(place);
        faults.add(
                new Fault(
                        row.number(),
                        column,
                        place < 0 ? "" : Letters.of(place),
                        cell == null ? "" : Numbers.plain(cell),
                        problem,
                        Fault.texts(operands)));
    }

    /** Looks for columns that must be filled and are not. */
    void needs() {
        for (var column : header.layout().columns()) {
            var place = header.place(column.header());
            if (place >= 0 && !merged.contains(place) && row.cell(place) == null) {
                need(column);
            }
        }
    }

    private void need(Column column) {
        switch (column.need()) {
            case Column.Need.Required() -> fault(column.header(), Problem.MISSING);
            case Column.Need.Locked(var always) when always ->
                    fault(column.header(), Problem.MISSING);
            case Column.Need.RequiredIf(var other, var value) -> {
                if (value.equalsIgnoreCase(raw(other))) {
                    fault(column.header(), Problem.MISSING_BECAUSE, other, value);
                }
            }
            case Column.Need.Optional(), Column.Need.Locked(_) -> {}
        }
    }

    private String raw(String column) {
        var place = header.place(column);
        var cell = place < 0 ? null : row.cell(place);
        return cell == null ? "" : cell.text();
    }

    /** The cell, unless it is empty or holds no value; the latter is a fault. */
    private Book.@Nullable Cell cell(String column) {
        var place = header.place(column);
        var cell = place < 0 ? null : row.cell(place);
        if (cell == null || cell.text().isEmpty()) {
            return null;
        }
        return switch (cell.kind()) {
            case TEXT, NUMBER -> cell;
            case ERROR -> {
                fault(column, Problem.CELL_ERROR, cell.text());
                yield null;
            }
            case NOT_CALCULATED -> {
                fault(column, Problem.NOT_CALCULATED);
                yield null;
            }
        };
    }

    @Nullable String text(String column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        var text = Numbers.plain(cell);
        if (text.length() > LONGEST) {
            fault(column, Problem.TOO_LONG, text.length(), LONGEST);
            return null;
        }
        return text;
    }

    /** A number that is a name, such as a NIK: without the marks that people put into it. */
    @Nullable String digits(String column) {
        var cell = cell(column);
        if (cell == null) {
            return null;
        }
        if (Numbers.lostDigits(cell)) {
            fault(column, Problem.DIGITS_LOST);
            return null;
        }
        return Plain.bare(Numbers.plain(cell));
    }

    /** Like {@link #digits}, with the zeros in front that a number cell loses. */
    @Nullable String digits(String column, int length) {
        var digits = digits(column);
        var cell = cell(column);
        if (digits == null || cell == null || cell.kind() != Book.Cell.Kind.NUMBER) {
            return digits;
        }
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    /** A number as it stands there, without looking for faults; empty when it is unusable. */
    String identifier(String column) {
        var place = header.place(column);
        var cell = place < 0 ? null : row.cell(place);
        return cell == null || Numbers.lostDigits(cell)
                ? ""
                : Plain.bare(Numbers.plain(cell)).toUpperCase(Locale.ROOT);
    }

    /** One of a few codes, in either case. */
    @Nullable String code(String column, Collection<String> allowed) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var code = text.toUpperCase(Locale.ROOT);
        if (allowed.contains(code)) {
            return code;
        }
        fault(column, Problem.NOT_IN_LIST, String.join(", ", allowed));
        return null;
    }

    @Nullable LocalDate date(String column) {
        var cell = cell(column);
        return cell == null ? null : value(column, Dates.parse(cell, from1904));
    }

    /** Sen; more behind the mark than sen is rounded half up, and told. */
    @Nullable Long money(String column) {
        var cell = cell(column);
        var amount = cell == null ? null : value(column, Amounts.parse(cell));
        if (amount == null) {
            return null;
        }
        if (amount.rounded()) {
            fault(column, Problem.ROUNDED, SippWriter.money(amount.sen()));
        }
        return amount.sen();
    }

    private <T> @Nullable T value(String column, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Known<T>(var value) -> value;
            case Parsed.Wrong<T>(var problem, var operands) -> {
                fault(column, problem, operands.toArray());
                yield null;
            }
        };
    }
}
