package id.payung.rules.contribution;

/** The work of the self-employed as far as PP 50/2025 asks for it. */
public enum Sector {
    /** Transport, delivery included, on a platform or not. */
    TRANSPORT,
    OTHER,
    /** Nobody has said. Then months in which it matters cannot be computed. */
    NOT_STATED
}
