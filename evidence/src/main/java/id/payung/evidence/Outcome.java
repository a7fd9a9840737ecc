package id.payung.evidence;

import org.jspecify.annotations.Nullable;

/** What a method found: a number with its doubt, or the reason why there is none. */
public sealed interface Outcome {

    /**
     * A number with its doubt.
     *
     * @param estimate in the unit that the result's estimand names
     * @param se standard error in the same unit, NaN where the inference has none
     * @param interval null only where the inference says why there is none
     * @param inference how the doubt was measured, and why so
     */
    record Estimated(double estimate, double se, @Nullable Interval interval, Inference inference)
            implements Outcome {}

    /**
     * These data cannot tell. That is an answer, and the second part says what would give another.
     *
     * @param reason what is missing, naming units and periods
     * @param whatWould the data or the test that would answer
     */
    record CannotTell(String reason, String whatWould) implements Outcome {}
}
