package id.payung.platform.ledger.chain;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Adds the links that are missing. Transactions commit in any order, so a link is not written by
 * whoever commits but by this step, which waits for every older transaction to end (ADR 8).
 */
public final class Sealing {

    private Sealing() {}

    /** Seals on a connection of the batch role, in a transaction of its own; tells how many. */
    public static long run(Connection batch) throws SQLException {
        var automatic = batch.getAutoCommit();
        batch.setAutoCommit(true);
        try (var statement = batch.createStatement();
                var row = statement.executeQuery("select ledger.seal()")) {
            row.next();
            return row.getLong(1);
        } finally {
            batch.setAutoCommit(automatic);
        }
    }
}
