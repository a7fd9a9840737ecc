package id.payung.rules.accident;

import id.payung.rules.money.Percent;

import org.jspecify.annotations.Nullable;

/**
 * One loss by a line of the disability table.
 *
 * @param line 1 to 46
 * @param rated what a doctor says, for the line that names a range (loss of the scalp); null for
 *     the others
 * @param functionLost the share of the part's function that is lost (cacat fungsi); null when the
 *     part itself is lost (cacat anatomis)
 */
public record Loss(int line, @Nullable Percent rated, @Nullable Percent functionLost) {

    /** The part itself is lost. */
    public static Loss of(int line) {
        return new Loss(line, null, null);
    }

    /** Only a share of its function is lost. */
    public static Loss ofFunction(int line, Percent lost) {
        return new Loss(line, null, lost);
    }

    /** By a line that names a range. */
    public static Loss rated(int line, Percent rated) {
        return new Loss(line, rated, null);
    }
}
