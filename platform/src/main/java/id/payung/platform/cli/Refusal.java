package id.payung.platform.cli;

import id.payung.platform.database.FolderInUse;

import java.io.UncheckedIOException;

/** What a command was asked cannot be done, and the message says what may help. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String message) {
        super(message);
    }

    /** True for faults of the input or the surroundings, false for ours. */
    static boolean isOne(Throwable e) {
        return e instanceof Refusal
                || e instanceof FolderInUse
                || e instanceof UncheckedIOException
                || e instanceof IllegalArgumentException;
    }
}
