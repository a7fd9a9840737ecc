package id.payung.platform.coverage.series;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A workbook of two sheets: the data, with numbers as numbers and dates as dates, and their
 * meaning.
 */
final class XlsxFile {

    private static final int ROWS_AT_ONCE = 1000;
    private static final int WIDTH = 22;
    private static final int WIDTH_OF_MEANING = 90;
    private static final String VERSION = "1.0";

    private XlsxFile() {}

    static void write(Series series, Dictionary dictionary, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Payung", VERSION)) {
            data(series, book.newWorksheet(dictionary.text("coverage.sheet.data")));
            dictionary(
                    series,
                    dictionary,
                    book.newWorksheet(dictionary.text("coverage.sheet.dictionary")));
        }
    }

    private static void data(Series series, Worksheet sheet) throws IOException {
        for (int c = 0; c < series.columns().size(); c++) {
            sheet.width(c, WIDTH);
            sheet.value(0, c, series.columns().get(c).name());
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        var number = 0;
        try (var rows = series.rows()) {
            for (var row : (Iterable<List<Object>>) rows::iterator) {
                number++;
                for (int c = 0; c < row.size(); c++) {
                    cell(sheet, number, c, row.get(c));
                }
                if (number % ROWS_AT_ONCE == 0) {
                    sheet.flush();
                }
            }
        }
        sheet.finish();
    }

    /** A text is a text here, also when it begins like a formula. */
    private static void cell(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case Series.Nothing _ -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            case BigDecimal number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Long number -> {
                sheet.value(row, column, number);
                sheet.style(row, column).format("#,##0").set();
            }
            case Boolean yes -> sheet.value(row, column, yes);
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static void dictionary(Series series, Dictionary dictionary, Worksheet sheet)
            throws IOException {
        var row = 0;
        for (var line : DictionaryRows.of(series, dictionary)) {
            for (int c = 0; c < line.size(); c++) {
                sheet.value(row, c, line.get(c));
                if (row == 0) {
                    sheet.style(row, c).bold().set();
                    sheet.width(c, c == line.size() - 1 ? WIDTH_OF_MEANING : WIDTH);
                } else {
                    sheet.style(row, c).wrapText(true).verticalAlignment("top").set();
                }
            }
            row++;
        }
        sheet.finish();
    }
}
