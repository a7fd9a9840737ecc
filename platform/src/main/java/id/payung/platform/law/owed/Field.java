package id.payung.platform.law.owed;

import java.util.List;

/**
 * One question of a form. Its words are {@code law.field.NAME}; a hint, if there is one, {@code
 * law.hint.NAME}; those of its options {@code law.word.OPTION}.
 *
 * @param name as the rules name the fact
 * @param options of a choice, else empty
 * @param start what stands there at first; "today" and "now" are the day and the month
 */
record Field(String name, Sort sort, List<String> options, String start) {

    static final String TODAY = "today";
    static final String NOW = "now";

    Field {
        options = List.copyOf(options);
    }

    static Field of(String name, Sort sort) {
        return new Field(name, sort, List.of(), "");
    }

    static Field choice(String name, String... options) {
        return new Field(name, Sort.CHOICE, List.of(options), "");
    }

    /** The same with something standing there at first. */
    Field from(String value) {
        return new Field(name, sort, options, value);
    }
}
