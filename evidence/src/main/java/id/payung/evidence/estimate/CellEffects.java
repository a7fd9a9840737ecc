package id.payung.evidence.estimate;

import id.payung.evidence.estimate.TreatedCells.Aggregate;

import java.util.List;

/** Effects of single treated cells, of which means and their errors can be asked for. */
interface CellEffects {

    TreatedCells cells();

    /** Adds what a reader must know. */
    void warn(List<String> warnings);

    /** The mean over those cells, NaN over none. */
    double value(Aggregate aggregate);

    /** Its error, clustered and on the safe side. */
    double se(Aggregate aggregate);
}
