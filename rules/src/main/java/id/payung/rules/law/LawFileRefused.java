package id.payung.rules.law;

/** A file of statutory values cannot be trusted; the message names the file and the line. */
public final class LawFileRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    LawFileRefused(String message) {
        super(message);
    }
}
