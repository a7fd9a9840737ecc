package id.payung.platform.contribution.sipp;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * An employer's file after a first look: opened, or refused with what is wrong. The template is
 * recognised by sheet and header, never by the file's name.
 */
public sealed interface SippFile {

    /** More rows than this are not taken; SIPP itself refuses more than 10,000. */
    int MOST_ROWS = 1_000_000;

    /** No larger file is looked into: 100 MB. */
    long MOST_BYTES = 100L * 1024 * 1024;

    /**
     * Looks at a file: {@code .xlsx}, {@code .xls} or {@code .csv}, whatever it is called.
     *
     * @param file where it lies; it must stay there until it has been read
     * @param originalName as the employer called it, for a notice only
     * @throws UncheckedIOException if it cannot be read from the disk
     */
    static SippFile open(Path file, String originalName) {
        return Opening.open(file, originalName);
    }

    /** A file that cannot be taken, and nothing of it was. */
    record Refused(Fault fault) implements SippFile {}

    /** What container the rows came in. */
    enum Format {
        XLSX,
        XLS,
        CSV
    }

    /** A file whose template is known. Keeps no resource open; may be read several times. */
    final class Opened implements SippFile {

        private final Source source;

        Opened(Source source) {
            this.source = source;
        }

        Source source() {
            return source;
        }

        public Template template() {
            return source.header().layout().template();
        }

        public Format format() {
            return source.book().format();
        }

        /** The sheet's name; empty in a CSV. */
        public String sheet() {
            return source.sheet().name();
        }

        /** What was noticed at first sight; {@link #read} tells it again. */
        public List<Fault> notices() {
            return source.notices();
        }

        /**
         * A cell of a row.
         *
         * @param header as the template calls the column
         * @param value what stands there
         */
        public record Spot(int row, String header, String value) {}

        /** A fault in a cell of this file, for whoever knows more than the file. */
        public Fault fault(Spot spot, Problem problem, Object... operands) {
            var place = source.header().place(spot.header());
            var letter = place < 0 ? "" : Letters.of(place);
            return new Fault(
                    spot.row(),
                    spot.header(),
                    letter,
                    spot.value(),
                    problem,
                    Fault.texts(operands));
        }

        /**
         * Reads all rows, once, in bounded memory.
         *
         * @param day on which birth dates, deaths and contracts are judged: today
         * @param sink takes the rows without a fault, batch by batch
         * @throws UncheckedIOException if the file cannot be read from the disk any more
         */
        public Findings read(LocalDate day, BatchSink sink) {
            return new Reading(source, day).into(sink);
        }
    }
}
