package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What only several rows together show: repeats, different months, gaps, hidden rows. */
final class WholeFile {

    /** What is shorter is no number but a stroke or a word, and may stand there often. */
    private static final int SHORTEST = 6;

    private final Source source;
    private final Header header;
    private final Repeats documents = new Repeats();
    private final Repeats cards = new Repeats();
    private final Repeats codes = new Repeats();

    private SippRow.@Nullable Wage firstWage;
    private int rows;
    private int last;
    private int empty;
    private int firstEmpty;
    private int hidden;
    private int firstHidden;
    private int numbers;
    private String firstNumber = "";

    WholeFile(Source source) {
        this.source = source;
        this.header = source.header();
        this.last = header.row();
    }

    /** Whether a column of the layout holds something. */
    boolean isFilled(Book.Row row) {
        for (var place : header.places().values()) {
            var cell = row.cell(place);
            if (cell != null && !cell.text().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    void count(Book.Row row) {
        rows++;
        var gap = row.number() - last - 1;
        if (gap > 0) {
            firstEmpty = empty == 0 ? last + 1 : firstEmpty;
            empty += gap;
        }
        last = row.number();
        if (row.hidden()) {
            firstHidden = hidden == 0 ? row.number() : firstHidden;
            hidden++;
        }
        countNumbers(row);
    }

    private void countNumbers(Book.Row row) {
        for (var place : header.places().values()) {
            var cell = row.cell(place);
            if (cell != null && cell.kind() == Book.Cell.Kind.NUMBER) {
                numbers++;
                if (numbers == 1) {
                    firstNumber = Letters.of(place) + row.number();
                }
            }
        }
    }

    /** The row, or null when it does not go with those before it. */
    @Nullable SippRow compare(@Nullable SippRow row, Cells cells, Findings findings) {
        if (row instanceof SippRow.Wage wage) {
            compare(wage, cells);
        }
        switch (source.header().layout().template()) {
            case NEW_WORKERS -> repeated(documents, "NOMOR_IDENTITAS", cells, findings);
            case CONTINUING -> {
                repeated(documents, "NOMOR_IDENTITAS", cells, findings);
                repeated(cards, "KPJ", cells, findings);
            }
            case LEAVERS -> repeated(cards, "KPJ", cells, findings);
            case WAGES -> {
                repeated(documents, "NIK", cells, findings);
                repeated(cards, "KPJ", cells, findings);
            }
            case CORRECTIONS -> {
                repeated(codes, "KODE", cells, findings);
                repeated(documents, "NOMOR_IDENTITAS", cells, findings);
            }
        }
        return cells.isFaulty() ? null : row;
    }

    private void compare(SippRow.Wage wage, Cells cells) {
        if (firstWage == null) {
            firstWage = wage;
            return;
        }
        if (!wage.month().equals(firstWage.month())) {
            cells.fault("BLTH", Problem.OTHER_MONTH, day(firstWage.month()), firstWage.row());
        }
        if (!wage.npp().equals(firstWage.npp())) {
            cells.fault("NPP", Problem.OTHER_NPP, firstWage.npp(), firstWage.row());
        }
    }

    private static String day(YearMonth month) {
        return SippWriter.date(month.atDay(1));
    }

    /** Also in rows with other faults: the number is taken as it stands there. */
    private void repeated(Repeats met, String column, Cells cells, Findings findings) {
        var number = cells.identifier(column);
        var first = number.length() < SHORTEST ? 0 : met.first(number, cells.row());
        if (first > 0) {
            cells.fault(column, Problem.REPEATED, first);
            var letter = Letters.of(header.place(column));
            findings.add(
                    new Fault(
                            first,
                            column,
                            letter,
                            number,
                            Problem.REPEATED_LATER,
                            Fault.texts(cells.row())));
        }
    }

    /** About the file as a whole, when all rows were seen. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var limit = header.layout().template().sippRows();
        if (rows == 0) {
            faults.add(Fault.ofFile(Problem.NO_ROWS));
        }
        if (rows > limit) {
            faults.add(Fault.ofFile(Problem.ABOVE_SIPP_ROWS, rows, limit));
        }
        if (empty > 0) {
            faults.add(Fault.ofFile(Problem.EMPTY_ROWS, empty, firstEmpty));
        }
        if (hidden > 0) {
            faults.add(Fault.ofFile(Problem.HIDDEN_ROWS, hidden, firstHidden));
        }
        if (numbers > 0) {
            faults.add(Fault.ofFile(Problem.NOT_TEXT, numbers, firstNumber));
        }
        return faults;
    }
}
