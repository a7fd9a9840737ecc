package id.payung.platform.region;

/** What we can say about the place in a NIK, its first six digits. */
public enum NikRegion {
    /** A district that exists or existed. */
    KNOWN,
    /**
     * No district that we know. A NIK keeps the code of its first issue, and codes before this
     * edition are known for Papua alone: the caller decides whether to warn or to refuse.
     */
    UNKNOWN
}
