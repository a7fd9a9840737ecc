package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.List;

/** A container's sheets as rows of cells. Holds no resource open between readings. */
interface Book {

    SippFile.Format format();

    /** In the order of the file. */
    List<Sheet> sheets();

    /** Whether days are counted from 1904, as old Macintosh workbooks do. */
    boolean from1904();

    /**
     * Reads a sheet from its first row on, rows without cells left out, until the taker has enough.
     *
     * @throws BadFile if the content breaks off or cannot be parsed
     */
    void read(Sheet sheet, Taker taker) throws IOException, BadFile;

    /**
     * A sheet.
     *
     * @param place where it lies in the container
     * @param merged cells of which only the first can hold something
     * @param hiddenColumns letters
     */
    record Sheet(
            String name,
            String place,
            boolean hidden,
            List<Range> merged,
            List<String> hiddenColumns) {

        public Sheet {
            merged = List.copyOf(merged);
            hiddenColumns = List.copyOf(hiddenColumns);
        }
    }

    /** Cells from one corner to the other; columns from 0, rows as the spreadsheet counts. */
    record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        @Override
        public String toString() {
            return "%s%d:%s%d"
                    .formatted(Letters.of(firstColumn), firstRow, Letters.of(lastColumn), lastRow);
        }
    }

    /** A row. */
    record Row(int number, boolean hidden, @Nullable Cell[] cells) {

        @Nullable Cell cell(int column) {
            return column < cells.length ? cells[column] : null;
        }

        boolean isEmpty() {
            for (var cell : cells) {
                if (cell != null && !cell.text().isEmpty()) {
                    return false;
                }
            }
            return true;
        }
    }

    /** What stands in a cell; the text of a number is as the file has it, with a point. */
    record Cell(Kind kind, String text) {

        enum Kind {
            TEXT,
            NUMBER,
            /** {@code #REF!} and its like. */
            ERROR,
            /** A formula whose value was never computed and saved. */
            NOT_CALCULATED
        }

        /** Text without the spaces, marks and apostrophes that come with copying. */
        static Cell ofText(String raw) {
            return new Cell(Kind.TEXT, Plain.text(raw));
        }
    }

    /** Takes rows; false when it has enough. */
    @FunctionalInterface
    interface Taker {
        boolean take(Row row);
    }
}
