package id.payung.platform.contribution.sipp;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;

/** The rows of one sheet of an old workbook, gathered from its records. */
final class XlsRows extends AbortableHSSFListener {

    private static final short ENOUGH = 1;
    private static final int COLUMNS = 256;

    private final int wanted;
    private final Book.Taker taker;
    private final XlsBook.Parts parts = new XlsBook.Parts();
    private final BitSet hidden = new BitSet();
    private final Book.@Nullable Cell[] cells = new Book.Cell[COLUMNS];

    private @Nullable SSTRecord strings;
    private int row = -1;
    private int width;
    private int formulaColumn = -1;
    private boolean enough;

    XlsRows(int wanted, Book.Taker taker) {
        this.wanted = wanted;
        this.taker = taker;
    }

    @Override
    public short abortableProcessRecord(Record record) {
        if (record instanceof SSTRecord table) {
            strings = table;
        } else if (record instanceof BOFRecord begin) {
            parts.begins(begin);
        } else if (record instanceof EOFRecord) {
            parts.ends();
        } else if (parts.sheet() == wanted) {
            take(record);
        }
        return enough || parts.sheet() > wanted ? ENOUGH : 0;
    }

    private void take(Record record) {
        if (record instanceof RowRecord one && one.getZeroHeight()) {
            hidden.set(one.getRowNumber());
        } else if (record instanceof StringRecord text && formulaColumn >= 0) {
            put(formulaColumn, Book.Cell.ofText(text.getString()));
            formulaColumn = -1;
        } else if (record instanceof CellValueRecordInterface cell) {
            if (cell.getRow() != row) {
                end();
                row = cell.getRow();
            }
            take(cell);
        }
    }

    private void take(CellValueRecordInterface cell) {
        var column = cell.getColumn();
        switch (cell) {
            case LabelSSTRecord label when strings != null ->
                    put(
                            column,
                            Book.Cell.ofText(strings.getString(label.getSSTIndex()).getString()));
            case LabelRecord label -> put(column, Book.Cell.ofText(label.getValue()));
            case NumberRecord number -> put(column, number(number.getValue()));
            case BoolErrRecord one ->
                    put(
                            column,
                            one.isError()
                                    ? error(one.getErrorValue())
                                    : Book.Cell.ofText(one.getBooleanValue() ? "TRUE" : "FALSE"));
            case FormulaRecord formula -> take(column, formula);
            default -> {}
        }
    }

    private void take(int column, FormulaRecord formula) {
        formulaColumn = -1;
        if (formula.hasCachedResultString()) {
            formulaColumn = column;
        } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
            put(column, error(formula.getCachedErrorValue()));
        } else if (formula.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            put(column, Book.Cell.ofText(formula.getCachedBooleanValue() ? "TRUE" : "FALSE"));
        } else {
            put(column, number(formula.getValue()));
        }
    }

    /** The shortest decimal that is this number in binary, as a person typed it. */
    private static Book.Cell number(double value) {
        var text =
                Double.isFinite(value)
                        ? new BigDecimal(Double.toString(value))
                                .stripTrailingZeros()
                                .toPlainString()
                        : Double.toString(value);
        return new Book.Cell(Book.Cell.Kind.NUMBER, text);
    }

    private static Book.Cell error(int code) {
        var text =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
        return new Book.Cell(Book.Cell.Kind.ERROR, text);
    }

    private void put(int column, Book.Cell cell) {
        if (column < COLUMNS && !cell.text().isEmpty()) {
            cells[column] = cell;
            width = Math.max(width, column + 1);
        }
    }

    /** Hands on the row that was gathered last. */
    void end() {
        if (width > 0 && !enough) {
            var one = new Book.Row(row + 1, hidden.get(row), Arrays.copyOf(cells, width));
            enough = !taker.take(one);
        }
        Arrays.fill(cells, null);
        width = 0;
    }
}
