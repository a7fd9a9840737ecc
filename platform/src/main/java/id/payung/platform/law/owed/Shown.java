package id.payung.platform.law.owed;

import java.util.List;

/**
 * Which members of a result are shown, the first of them large. Words: {@code law.shown.NAME}.
 *
 * @param name as in the result
 */
record Shown(String name, As as) {

    /** How a member looks. */
    enum As {
        MONEY,
        /** A list of amounts, one a month. */
        MONTHLY,
        DAY,
        COUNT,
        PERCENT,
        WORD,
        /** A list of words. */
        WORDS,
        YES_OR_NO
    }

    static List<Shown> money(String... names) {
        return List.of(names).stream().map(name -> new Shown(name, As.MONEY)).toList();
    }

    static Shown as(As as, String name) {
        return new Shown(name, as);
    }
}
