package id.payung.rules.contribution;

/** Whose money pays for the self-employed. PP 50/2025 gives no relief to the state's own. */
public enum Funding {
    OWN,
    /** A company, a neighbour, a village's own income. */
    SPONSOR,
    /** APBN or APBD. */
    STATE_BUDGET
}
