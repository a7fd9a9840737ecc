package id.payung.rules.whatif;

import java.util.function.Consumer;

/** People, one after the other; the same people each time. */
public interface Population {

    /**
     * @throws BadMember if a member cannot be read, naming file and line
     */
    void forEach(Consumer<Member> visitor);

    /** A member of a file cannot be read; the message names file and line. */
    final class BadMember extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadMember(String message) {
            super(message);
        }
    }
}
