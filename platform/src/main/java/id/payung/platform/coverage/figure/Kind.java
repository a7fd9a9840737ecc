package id.payung.platform.coverage.figure;

/** Whether a figure counts what is there on a day, or what came during a period. */
public enum Kind {
    /** Members, workers or people on a day. */
    STOCK,
    /** New members, or any other change, during a period. */
    FLOW,
    /** The source does not say; nothing may be built on a guess. */
    NOT_STATED
}
