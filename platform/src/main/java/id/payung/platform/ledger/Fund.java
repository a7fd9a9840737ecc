package id.payung.platform.ledger;

/**
 * Whose money it is. The five social security funds are the members' money, kept apart from each
 * other and from the agency's own (UU 24/2011); each has a book of its own.
 */
public enum Fund {
    /** Work accident. */
    JKK,
    /** Death. */
    JKM,
    /** Old-age savings: an account for each member. */
    JHT,
    /** Pension. */
    JP,
    /** Job loss. */
    JKP,
    /** The agency's own money. */
    OPERATIONS,
    /** Received from a bank and not handed to a fund yet; nobody's to spend. */
    COLLECTION
}
