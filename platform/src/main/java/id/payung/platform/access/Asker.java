package id.payung.platform.access;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who is asking, as the database is told at the start of every transaction.
 *
 * @param user the user's id, null for machines
 * @param username what the audit trail shows
 * @param role what they are
 * @param office code of their branch office, null when they belong to none
 * @param person the person they are, for members
 * @param employer the employer they act for, for an employer's staff
 */
public record Asker(
        @Nullable UUID user,
        String username,
        Role role,
        @Nullable String office,
        @Nullable UUID person,
        @Nullable UUID employer)
        implements Serializable {

    /** Somebody who has no account with us, such as a bank or a scheduled job. */
    public static Asker machine(String name, Role role, @Nullable String office) {
        return new Asker(null, name, role, office, null, null);
    }

    /** The office; fails for askers who have none, since no page of theirs may need it. */
    public String officeOrRefuse() {
        if (office == null) {
            throw new IllegalStateException(
                    "%s (%s) belongs to no office".formatted(username, role));
        }
        return office;
    }

    /** The user's id; fails for machines. */
    public UUID userOrRefuse() {
        if (user == null) {
            throw new IllegalStateException("%s (%s) is no user".formatted(username, role));
        }
        return user;
    }
}
