package id.payung.platform.contribution.sipp;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What reading a file found: the first {@value #DETAILED} faults and as many notices in full, of
 * all others how many there are of each kind, and how many rows are valid (SIPP's "Total Valid" and
 * "Total Tidak Valid"). So a file of a million bad rows needs no more memory than one of twenty
 * thousand.
 *
 * <p>Not safe for several threads.
 */
public final class Findings {

    /** So many faults are kept whole. */
    public static final int DETAILED = 20_000;

    private static final Comparator<Fault> BY_ROW = Comparator.comparingInt(Fault::row);

    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notices = new ArrayList<>();
    private final Map<Problem, Long> counts = new EnumMap<>(Problem.class);
    private final BitSet invalid = new BitSet();
    private long rows;
    private long total;

    Findings() {}

    /** Adds a fault or a notice; a fault makes its row not valid. */
    public void add(Fault fault) {
        counts.merge(fault.problem(), 1L, Long::sum);
        var kept = fault.isNotice() ? notices : faults;
        if (kept.size() < DETAILED) {
            kept.add(fault);
        }
        if (!fault.isNotice()) {
            total++;
            invalid.set(fault.row());
        }
    }

    void countRow() {
        rows++;
    }

    /** The first faults, by row; those of the whole file first. */
    public List<Fault> faults() {
        return faults.stream().sorted(BY_ROW).toList();
    }

    /** The first notices, by row; those of the whole file first. */
    public List<Fault> notices() {
        return notices.stream().sorted(BY_ROW).toList();
    }

    /** How often each kind was found, kept in full or not. */
    public Map<Problem, Long> counts() {
        return Map.copyOf(counts);
    }

    /** All faults, kept in full or not; notices are not among them. */
    public long total() {
        return total;
    }

    /** Rows with something in them, the header not counted. */
    public long rows() {
        return rows;
    }

    /** Rows without a fault: Total Valid. */
    public long valid() {
        return rows - notValid();
    }

    /** Rows with a fault: Total Tidak Valid. */
    public long notValid() {
        return invalid.cardinality() - (invalid.get(0) ? 1 : 0);
    }

    /** Whether a row has a fault, kept in full or not. */
    public boolean isValid(int row) {
        return !invalid.get(row);
    }

    /** Nothing is wrong: neither with a row nor with the file as a whole. */
    public boolean isClean() {
        return total == 0;
    }
}
