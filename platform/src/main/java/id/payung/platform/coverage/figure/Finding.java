package id.payung.platform.coverage.figure;

import java.util.List;

/**
 * One thing that is wrong with one figure, or between several.
 *
 * @param figures the ids that are at fault or contradict each other; figures that only serve as
 *     evidence are named in the reason
 * @param says what stands in the source
 * @param computed what follows from its numbers and words
 */
public record Finding(
        List<String> figures, Fault fault, String says, String computed, Because because) {

    public Finding {
        figures = List.copyOf(figures);
    }
}
