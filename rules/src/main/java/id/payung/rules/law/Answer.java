package id.payung.rules.law;

import java.util.List;

/**
 * The closed set of what the law can say to a question. Never a guess.
 *
 * @param <T> what is known when the law settles the matter
 */
public sealed interface Answer<T> {

    /** The law settles the matter. */
    record Known<T>(T value, Reasons reasons) implements Answer<T> {}

    /**
     * Facts are missing, and they matter here.
     *
     * @param facts their names in the vocabulary of {@code payung law --cases}: "wage", "sector"
     */
    record NeedsToKnow<T>(List<String> facts) implements Answer<T> {
        public NeedsToKnow {
            facts = List.copyOf(facts);
            if (facts.isEmpty()) {
                throw new IllegalArgumentException("Needs to know what?");
            }
        }

        public NeedsToKnow(String fact) {
            this(List.of(fact));
        }
    }

    /** What was asked is against a rule, or cannot be. */
    record Refused<T>(Step why) implements Answer<T> {}

    /** The facts are there, and the law leaves the matter to a person. */
    record ForAnOfficer<T>(Step question, Reasons reasons) implements Answer<T> {}

    /**
     * The value, for a caller who has seen to it that there is one.
     *
     * @throws Undecided with the reason, if there is none
     */
    default T value() {
        return known().value();
    }

    /**
     * The value with its reasons.
     *
     * @throws Undecided with the reason, if there is none
     */
    default Known<T> known() {
        return switch (this) {
            case Known<T> known -> known;
            case NeedsToKnow<T>(var facts) -> throw new Undecided(needs(facts));
            case Refused<T>(var why) -> throw new Undecided(why);
            case ForAnOfficer<T>(var question, _) -> throw new Undecided(question);
        };
    }

    private static Step needs(List<String> facts) {
        return Step.note("law.needs", String.join(", ", facts));
    }

    /** Thrown by {@link #value()} when the law has no answer; its step says why. */
    final class Undecided extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Step why;

        Undecided(Step why) {
            super(Explanation.ENGLISH.text(why));
            this.why = why;
        }

        public Step why() {
            return why;
        }
    }
}
