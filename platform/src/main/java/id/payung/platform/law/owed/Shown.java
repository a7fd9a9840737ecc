package id.payung.platform.law.owed;

import java.util.List;

/**
 * Which members of a result are shown, the first of them large. Words: {@code law.shown.LABEL}.
 *
 * @param name as in the result
 * @param label mostly the name
 */
record Shown(String name, As as, String label) {

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
        return List.of(names).stream().map(name -> as(As.MONEY, name)).toList();
    }

    static Shown as(As as, String name) {
        return new Shown(name, as, name);
    }

    /** The same under another label. */
    Shown called(String other) {
        return new Shown(name, as, other);
    }
}
