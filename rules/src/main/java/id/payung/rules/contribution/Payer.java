package id.payung.rules.contribution;

/** Who owes a line of a contribution. */
public enum Payer {
    EMPLOYER,
    WORKER,
    /** The self-employed and the migrant worker, or whoever pays for them. */
    MEMBER
}
