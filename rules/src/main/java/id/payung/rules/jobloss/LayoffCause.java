package id.payung.rules.jobloss;

/** Why work ended; PP 37/2021 Pasal 20 leaves out all but a lay-off. */
public enum LayoffCause {
    /** The employer ends the work (PHK), whatever its reason. */
    LAYOFF,
    RESIGNATION,
    TOTAL_DISABILITY,
    RETIREMENT,
    DEATH,
    /** A fixed term (PKWT) came to its end. */
    CONTRACT_END
}
