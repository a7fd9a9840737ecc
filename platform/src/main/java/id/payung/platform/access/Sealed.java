package id.payung.platform.access;

import java.sql.Connection;
import java.sql.SQLException;

/** A module that keeps sealed data or fingerprints tells here how they get new keys. */
public interface Sealed {

    /**
     * Seals and fingerprints everything anew, in the transaction of {@code batch}.
     *
     * @return how many rows were written
     */
    long reseal(Connection batch, Vault from, Vault to) throws SQLException;
}
