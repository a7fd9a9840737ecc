package id.payung.platform.registry;

import java.util.List;
import java.util.UUID;

/** What became of an attempt to register somebody. */
public sealed interface Registration {

    /**
     * The person is a member from today.
     *
     * @param kpj the card number, also the user name
     * @param activation eight digits with which the member chooses a password, shown once
     */
    record Registered(UUID person, UUID membership, String kpj, String activation)
            implements Registration {}

    /**
     * This identity is registered already; nothing was stored. Where, is told to nobody.
     *
     * @param byAsker true when the asker sees the person, so that their page can be opened
     */
    record AlreadyRegistered(boolean byAsker) implements Registration {}

    /** Something that was typed is wrong; nothing was stored. */
    record Wrong(List<Problem> problems) implements Registration {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }
}
