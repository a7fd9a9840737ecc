package id.payung.rules.pension;

import id.payung.rules.death.Child;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The family of a member who died, as registered.
 *
 * @param spouse null when there was none
 * @param children registered, in the order of registration; only the first two count
 * @param parents whether a parent lives
 */
public record Survivors(@Nullable Spouse spouse, List<Child> children, boolean parents) {

    /**
     * Widow or widower.
     *
     * @param rightEnded the day of the spouse's death or remarriage; null while neither happened
     */
    public record Spouse(@Nullable LocalDate rightEnded) {}

    public Survivors {
        children = List.copyOf(children);
    }
}
