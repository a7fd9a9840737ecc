package id.payung.rules.law;

/** How sure we are of what a citation says. From best to worst. */
public enum Confidence {
    /** Read in a source, or known for certain. */
    HIGH,
    /** Practice, or a rule whose text was not read. A person should look before relying on it. */
    MEDIUM,
    /** Hearsay. Never an oracle. */
    LOW;

    /** The worse of the two: a result is as sure as its weakest reason. */
    public Confidence worse(Confidence other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
