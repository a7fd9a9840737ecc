package id.payung.platform.contribution.sipp;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives a file back as it came, row for row and column for column as text, with one more column
 * that says what is wrong with each row: a workbook, or a CSV when a CSV came.
 *
 * <p>Streams: the file is read again, so what only the file shows needs no place in the findings;
 * what their caller added stands beside it, as far as it was kept in full. Nothing that is written
 * can become a formula: a workbook's cells are texts, and in a CSV an apostrophe stands before
 * signs that begin one. (Reading takes it away again.)
 */
public final class Mirror {

    private static final String FORMULA = "=+-@\t\r";
    private static final String NOTES = "Keterangan";

    private final Source source;
    private final Findings findings;
    private final Locale language;
    private final Words words;
    private final Map<Integer, List<Fault>> known = new HashMap<>();
    private final Set<Integer> dates;
    private final int remarks;

    /**
     * @param findings of a reading of this file
     * @param language of the remarks: Indonesian unless English
     */
    public Mirror(SippFile.Opened file, Findings findings, Locale language) {
        this.source = file.source();
        this.findings = findings;
        this.language = language;
        this.words = Words.in(language);
        this.remarks = remarks(source.header());
        this.dates =
                source.header().layout().columns().stream()
                        .filter(Column::isDate)
                        .map(column -> source.header().place(column.header()))
                        .collect(Collectors.toUnmodifiableSet());
        findings.faults().forEach(this::know);
        findings.notices().forEach(this::know);
    }

    private void know(Fault fault) {
        known.computeIfAbsent(fault.row(), _ -> new ArrayList<>()).add(fault);
    }

    /** Where the remarks of an earlier mirror stand, else behind the last column. */
    private static int remarks(Header header) {
        for (var i = 0; i < header.titles().size(); i++) {
            if (Header.key(header.titles().get(i)).equals(Header.REMARKS)) {
                return i;
            }
        }
        return header.titles().size();
    }

    /**
     * Writes it; the stream is left open.
     *
     * @param day as when it was read
     * @throws UncheckedIOException if the file cannot be read any more
     */
    public void write(LocalDate day, OutputStream out) throws IOException {
        try (var table = table(out)) {
            new Reading(source, day, (row, faults) -> copy(row, faults, table)).into((_, _) -> {});
            var notes = known.getOrDefault(0, List.of()).stream().map(this::say).toList();
            if (!notes.isEmpty()) {
                table.sheet(NOTES, notes.stream().map(List::of).toList());
            }
        }
    }

    private Table table(OutputStream out) throws IOException {
        return source.book() instanceof CsvBook csv
                ? Table.csv(out, csv.separator())
                : Table.xlsx(out, source.sheet().name());
    }

    private void copy(Book.Row row, List<Fault> faults, Table table) {
        var isHeader = row.number() == source.header().row();
        var cells = new ArrayList<String>();
        for (var i = 0; i < row.cells().length; i++) {
            cells.add(text(row, i));
        }
        var isTitled = remarks < source.header().titles().size();
        while (cells.size() < (isTitled ? remarks + 1 : remarks)) {
            cells.add("");
        }
        var remark = isHeader ? Header.REMARKS : remark(row.number(), faults);
        if (isTitled) {
            cells.set(remarks, remark);
        } else {
            cells.add(remarks, remark);
        }
        try {
            table.row(row.number(), cells.stream().map(this::safe).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A number becomes a text that is read as the same: a date as a date, and a number that has
     * lost digits not as if it were whole.
     */
    private String text(Book.Row row, int column) {
        var cell = row.cell(column);
        if (cell == null) {
            return "";
        }
        if (cell.kind() != Book.Cell.Kind.NUMBER || row.number() <= source.header().row()) {
            return cell.text();
        }
        if (dates.contains(column)
                && Dates.parse(cell, source.book().from1904())
                        instanceof Parsed.Known<LocalDate>(var date)) {
            return SippWriter.date(date);
        }
        return Numbers.lostDigits(cell)
                ? String.format(Locale.ROOT, "%.14E", Double.parseDouble(cell.text()))
                : Numbers.plain(cell);
    }

    private String safe(String text) {
        var isCsv = source.book() instanceof CsvBook;
        return isCsv && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private String remark(int row, List<Fault> faults) {
        var all = new LinkedHashSet<>(faults);
        all.addAll(known.getOrDefault(row, List.of()));
        var isExplained = all.stream().anyMatch(fault -> !fault.isNotice());
        var said = all.stream().map(this::say).collect(Collectors.joining(" "));
        if (findings.isValid(row) || isExplained) {
            return said;
        }
        return (words.say("sipp.mirror.more", List.of()) + " " + said).strip();
    }

    private String say(Fault fault) {
        var place = fault.column().isEmpty() ? "" : fault.column() + ": ";
        var note = fault.isNotice() ? words.say("sipp.mirror.notice", List.of()) + ". " : "";
        return "[" + place + note + fault.says(language) + " " + fault.mend(language) + "]";
    }
}
