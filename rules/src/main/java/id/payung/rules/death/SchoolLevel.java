package id.payung.rules.death;

import java.util.Locale;

/** The levels for which PP 82/2019 names a scholarship. */
public enum SchoolLevel {
    /** Kindergarten (taman kanak-kanak). */
    TK,
    /** Primary school (sekolah dasar). */
    SD,
    /** Lower secondary school. */
    SMP,
    /** Upper secondary school. */
    SMA,
    /** University (perguruan tinggi) or training. */
    PT;

    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
