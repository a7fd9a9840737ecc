package id.payung.platform.registry;

import id.payung.rules.identity.Nik;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** What became of a list of a project's workers that somebody sent. */
public sealed interface ProjectList {

    /** How many workers a list may have; a longer one is sent in parts. */
    int MOST_ROWS = 5_000;

    /** How many bytes a list may have. */
    int MOST_BYTES = 2_000_000;

    /** Its columns, as the blank list has them. */
    List<String> COLUMNS = List.of("NIK", "NAMA", "DARI", "SAMPAI");

    /** Nothing was stored: every fault of every row, in the order of the file. */
    record Faulty(int rows, int sound, List<Fault> faults) implements ProjectList {
        public Faulty {
            faults = List.copyOf(faults);
        }

        /**
         * Another list with the same people came at the same moment; this one can be sent again.
         */
        public static Faulty atOnce() {
            return new Faulty(0, 0, List.of(Fault.of(1, "", "at_once")));
        }
    }

    /**
     * Everything was stored.
     *
     * @param added new stretches of days
     * @param changed known ones with another last day
     * @param same known ones, as they were
     * @param late of those added, how many were reported too late
     */
    record Stored(int added, int changed, int same, int late) implements ProjectList {}

    /**
     * One value that is wrong.
     *
     * @param row as a spreadsheet counts it; the first row is 1
     * @param column one of {@link #COLUMNS}, empty when the whole row is meant
     * @param key a key of the bundle {@code messages/registry}
     * @param operands what the message shows, the value first
     */
    record Fault(int row, String column, String key, List<String> operands) {

        public Fault {
            operands = List.copyOf(operands);
        }

        static Fault of(int row, String column, String key, String... operands) {
            return new Fault(row, column, "registry.list." + key, List.of(operands));
        }

        /** For templates: the operands as message arguments. */
        public Object[] arguments() {
            return operands.toArray();
        }
    }

    /**
     * A row that reads.
     *
     * @param row as a spreadsheet counts it
     * @param ends last day; null until the project ends
     */
    record Row(int row, Nik nik, String name, LocalDate starts, @Nullable LocalDate ends) {

        boolean meets(LocalDate from, LocalDate to, LocalDate projectEnds) {
            var last = ends == null ? projectEnds : ends;
            return !starts.isAfter(to) && !last.isBefore(from);
        }
    }
}
