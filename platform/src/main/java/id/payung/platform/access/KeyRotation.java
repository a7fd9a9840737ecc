package id.payung.platform.access;

import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Gives all sealed data new keys, in one transaction. The new keys are in the key file before it
 * begins, the old ones stay there, and the database says which fingerprints it has: so whenever the
 * power fails, what is in the database opens.
 */
@Component
public class KeyRotation {

    private final List<Sealed> sealed;

    KeyRotation(List<Sealed> sealed) {
        this.sealed = sealed;
    }

    /**
     * Rotates from the keys in use to the newest ones of {@code ring}; returns the rows written.
     * Nobody else may be using the database meanwhile.
     */
    public long run(Connection batch, Vault inUse, Keyring ring) throws SQLException {
        var newest = new Vault(ring, ring.newestFingerprints());
        batch.setAutoCommit(false);
        try (var statement = batch.createStatement()) {
            var rows = 0L;
            for (var part : sealed) {
                rows += part.reseal(batch, inUse, newest);
            }
            statement.executeUpdate(
                    "update access.keys set fingerprints = " + ring.newestFingerprints());
            // Codes that were handed out were kept as fingerprints; they cannot be made again.
            statement.executeUpdate(
                    "update access.app_user set activation = null, activation_until = null where"
                            + " activation is not null");
            batch.commit();
            return rows;
        } catch (SQLException | RuntimeException e) {
            batch.rollback();
            throw e;
        }
    }
}
