package id.payung.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * What a method answers, complete enough to be filed: immutable, and with the same data, options
 * and seed the same to the last bit on any number of threads.
 *
 * @param method the name of the method, as the command line knows it
 * @param estimand the question in words, with the unit of the answer
 * @param outcome the answer, or why there is none
 * @param cells the answer in detail: by group and time, by event, weights, gaps
 * @param warnings what a reader must know before using the number; nothing is dropped without one
 * @param provenance what is needed to compute it again
 */
public record Result(
        String method,
        String estimand,
        Outcome outcome,
        List<Cell> cells,
        List<String> warnings,
        Provenance provenance) {

    public Result {
        cells = List.copyOf(cells);
        warnings = List.copyOf(warnings);
    }

    /** The number. Fails with the reason where the data cannot tell. */
    public Outcome.Estimated estimated() {
        return switch (outcome) {
            case Outcome.Estimated found -> found;
            case Outcome.CannotTell(var reason, var whatWould) ->
                    throw new IllegalStateException(reason + " " + whatWould);
        };
    }

    /** The cells whose {@code key} has that value as text. */
    public List<Cell> cellsWith(String key, Object value) {
        return cells.stream()
                .filter(cell -> cell.has(key) && cell.text(key).equals(value.toString()))
                .toList();
    }

    /** This result with one warning more, in front. */
    public Result warned(String warning) {
        var more = new ArrayList<String>();
        more.add(warning);
        more.addAll(warnings);
        return new Result(method, estimand, outcome, cells, more, provenance);
    }
}
