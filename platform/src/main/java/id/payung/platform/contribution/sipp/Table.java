package id.payung.platform.contribution.sipp;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of text, as a workbook or as CSV; what was written is not kept. */
abstract sealed class Table implements AutoCloseable {

    private int last;

    /** The stream is left open. */
    static Table xlsx(OutputStream out, String sheet) {
        return new Xlsx(open(out), sheet);
    }

    /** UTF-8 with a byte order mark, without which Excel would not know; left open. */
    static Table csv(OutputStream out, char separator) throws IOException {
        return new Csv(open(out), separator);
    }

    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    /** Writes the row after the last one. */
    final void next(List<String> cells) throws IOException {
        row(last + 1, cells);
    }

    /** Writes a row further down than the last one; rows between stay empty. */
    final void row(int number, List<String> cells) throws IOException {
        for (var skipped = last + 1; skipped < number; skipped++) {
            write(skipped, List.of());
        }
        write(number, cells);
        last = number;
    }

    abstract void write(int number, List<String> cells) throws IOException;

    /** Adds a sheet after the rows; a CSV has only one. */
    abstract void sheet(String name, List<List<String>> lines) throws IOException;

    @Override
    public abstract void close() throws IOException;

    private static final class Xlsx extends Table {

        private static final int FLUSH = 1_000;
        private static final String TEXT = "@";

        private final Workbook book;
        private final Worksheet sheet;
        private int formatted;

        Xlsx(OutputStream out, String name) {
            this.book = new Workbook(out, "Payung", "1.0");
            this.sheet = book.newWorksheet(name);
        }

        /** Inline, since a table of shared texts would be kept in memory to the end. */
        @Override
        void write(int number, List<String> cells) throws IOException {
            // Cells that are filled later must be texts as well; nothing is flushed before this.
            for (; formatted < cells.size() && number < FLUSH; formatted++) {
                sheet.style(formatted).format(TEXT).set();
            }
            for (var i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.inlineString(number - 1, i, cells.get(i));
                    sheet.style(number - 1, i).format(TEXT).set();
                }
            }
            if (number % FLUSH == 0) {
                sheet.flush();
            }
        }

        @Override
        void sheet(String name, List<List<String>> lines) throws IOException {
            sheet.finish();
            var other = book.newWorksheet(name);
            for (var row = 0; row < lines.size(); row++) {
                for (var i = 0; i < lines.get(row).size(); i++) {
                    other.inlineString(row, i, lines.get(row).get(i));
                }
            }
            other.finish();
        }

        @Override
        public void close() throws IOException {
            book.close();
        }
    }

    private static final class Csv extends Table {

        private final CsvWriter csv;

        Csv(OutputStream out, char separator) throws IOException {
            out.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            this.csv =
                    CsvWriter.builder()
                            .fieldSeparator(separator)
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(
                                    new BufferedWriter(
                                            new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        }

        @Override
        void write(int number, List<String> cells) {
            csv.writeRecord(cells);
        }

        @Override
        void sheet(String name, List<List<String>> lines) {
            // A CSV has one sheet.
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
