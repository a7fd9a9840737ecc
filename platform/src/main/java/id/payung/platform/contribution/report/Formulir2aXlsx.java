package id.payung.platform.contribution.report;

import id.payung.platform.contribution.report.ReportLines.Totals;
import id.payung.rules.money.Rupiah;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The form as a workbook: numbers of people as text, amounts as numbers. */
final class Formulir2aXlsx implements Formulir2a.Paper {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int FIRST_AMOUNT = Formulir2aColumns.WORDS.size();
    private static final String AMOUNT = "#,##0.00";
    private static final int NAME = 4;
    private static final int WIDTH = 17;
    private static final int WIDTH_OF_NAME = 32;

    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    Formulir2aXlsx(OutputStream out) {
        this.book = new Workbook(out, "Payung", "1.0");
        this.sheet = book.newWorksheet("Formulir 2a");
    }

    @Override
    public void head(Formulir2a.Head head) {
        for (var column = 0; column < FIRST_AMOUNT + Formulir2aColumns.AMOUNTS.size(); column++) {
            sheet.width(column, column == NAME ? WIDTH_OF_NAME : WIDTH);
        }
        words(List.of("NPP", head.npp()));
        words(List.of("Nama Perusahaan", head.employer()));
        words(List.of("Periode Laporan (MM YYYY)", head.period()));
        words(List.of(Formulir2aColumns.caution(head.report())));
        bold(Formulir2aColumns.WORDS, 0);
        row--;
        bold(Formulir2aColumns.AMOUNTS, FIRST_AMOUNT);
        sheet.freezePane(0, row);
    }

    @Override
    public void line(int number, ReportLine line) throws IOException {
        sheet.value(row, 0, number);
        var words = Formulir2aColumns.words(number, line);
        for (var column = 1; column < words.size(); column++) {
            sheet.value(row, column, words.get(column));
        }
        amounts(Formulir2aColumns.amounts(line), FIRST_AMOUNT);
        row++;
        if (number % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void totals(Totals totals) {
        sheet.value(row, 0, Formulir2aColumns.TOTALS);
        sheet.style(row, 0).bold().set();
        amounts(Formulir2aColumns.amounts(totals), FIRST_AMOUNT);
        row += 2;
        bold(Formulir2aColumns.SUMMARY, 0);
        for (var share : Formulir2aColumns.summary(totals)) {
            sheet.value(row, 0, share.programme());
            amounts(share.amounts(), 1);
            row++;
        }
    }

    private void words(List<String> cells) {
        for (var column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
        }
        row++;
    }

    private void bold(List<String> cells, int from) {
        for (var i = 0; i < cells.size(); i++) {
            sheet.value(row, from + i, cells.get(i));
            sheet.style(row, from + i).bold().wrapText(true).set();
        }
        row++;
    }

    private void amounts(List<Rupiah> amounts, int from) {
        for (var i = 0; i < amounts.size(); i++) {
            sheet.value(row, from + i, Formulir2aColumns.decimal(amounts.get(i)));
            sheet.style(row, from + i).format(AMOUNT).set();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
    }
}
