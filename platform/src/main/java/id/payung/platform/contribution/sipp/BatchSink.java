package id.payung.platform.contribution.sipp;

import java.util.List;

/** Takes the rows of a file as they are read; what it checks besides, it adds to the findings. */
@FunctionalInterface
public interface BatchSink {

    /** How many rows come at once, at most. */
    int BATCH = 1_000;

    /**
     * The next rows in which the file alone shows no fault, in the file's order.
     *
     * @param rows at most {@link #BATCH}, all of the file's template
     * @param findings so far; faults added here make their rows not valid
     */
    void take(List<SippRow> rows, Findings findings);
}
