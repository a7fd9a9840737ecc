package id.payung.rules.law;

/** Nothing recorded was in force on the day asked for. The message names both. */
public final class NoLawInForce extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoLawInForce(String message) {
        super(message);
    }
}
