package id.payung.platform.ledger;

/** What became of a transfer that was not refused. */
public enum Posting {
    /** It is booked now. */
    BOOKED,
    /** The same transfer was booked before; nothing was added. */
    REPEATED
}
