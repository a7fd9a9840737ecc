package id.payung.evidence;

/**
 * The data or the options are refused. The message names rows and columns, says what is wrong and
 * what may help.
 */
public final class BadInput extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadInput(String message) {
        super(message);
    }
}
