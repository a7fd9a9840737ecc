package id.payung.platform.law.owed;

import id.payung.rules.law.Confidence;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the rules say to one question, as the page shows it.
 *
 * @param kind of case: {@code law.ask.KIND}
 * @param large the number that comes first; null where there is none
 * @param rows the others
 * @param why where there is no answer: a sentence
 * @param missing names of facts still to be known
 * @param confidence how sure it is; null where there is no answer
 * @param assumed what nobody said: {@code law.assumed.NAME.true}
 */
record Said(
        String kind,
        State state,
        @Nullable Row large,
        List<Row> rows,
        String why,
        List<String> missing,
        List<String> steps,
        List<String> basis,
        @Nullable Confidence confidence,
        boolean provisional,
        List<String> assumed) {

    /** The closed set of what the law can say. */
    enum State {
        KNOWN,
        MISSING,
        REFUSED,
        OFFICER
    }

    /**
     * A member of the result.
     *
     * @param value sen, a day, a number, a word's key, true or false, or a list of these
     */
    record Row(String name, Shown.As as, Object value) {}

    static Said missing(String kind, List<String> facts) {
        return silent(kind, State.MISSING, "").with(facts, List.of());
    }

    static Said refused(String kind, String why) {
        return silent(kind, State.REFUSED, why);
    }

    static Said forAnOfficer(String kind, String question, List<String> basis) {
        return silent(kind, State.OFFICER, question).with(List.of(), basis);
    }

    private static Said silent(String kind, State state, String why) {
        List<String> none = List.of();
        return new Said(kind, state, null, List.of(), why, none, none, none, null, false, none);
    }

    private Said with(List<String> facts, List<String> articles) {
        return new Said(
                kind,
                state,
                large,
                rows,
                why,
                facts,
                steps,
                articles,
                confidence,
                provisional,
                assumed);
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }
}
