package id.payung.evidence;

import java.util.List;

/** Lists in messages: enough names to act on, and how many more there are. */
public final class Names {

    private static final int SHOWN = 8;

    private Names() {}

    /** The first eight, and the number of the others: "A, B and 3 more". */
    public static String few(List<String> names) {
        if (names.size() <= SHOWN) {
            return String.join(", ", names);
        }
        return "%s and %d more"
                .formatted(String.join(", ", names.subList(0, SHOWN)), names.size() - SHOWN);
    }
}
