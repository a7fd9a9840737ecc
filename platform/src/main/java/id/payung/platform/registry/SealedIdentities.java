package id.payung.platform.registry;

import id.payung.platform.access.Sealed;
import id.payung.platform.access.Vault;

import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** NIK and passports get new keys when they are rotated. */
@Component
class SealedIdentities implements Sealed {

    private static final int ROWS_AT_ONCE = 1000;

    @Override
    public long reseal(Connection batch, Vault from, Vault to) throws SQLException {
        var rows = 0L;
        try (var read = batch.createStatement();
                var write =
                        batch.prepareStatement(
                                "update registry.person set identity_sealed = ?, identity_print = ?"
                                        + " where id = ?")) {
            read.setFetchSize(ROWS_AT_ONCE);
            var people =
                    read.executeQuery(
                            "select id, identity_kind, country, identity_sealed from"
                                    + " registry.person");
            while (people.next()) {
                var number = from.open(people.getBytes("identity_sealed"));
                write.setBytes(1, to.seal(number));
                write.setBytes(2, to.fingerprint(key(people, number)));
                write.setObject(3, people.getObject("id"));
                write.addBatch();
                if (++rows % ROWS_AT_ONCE == 0) {
                    write.executeBatch();
                }
            }
            write.executeBatch();
        }
        return rows;
    }

    private static String key(ResultSet person, String number) throws SQLException {
        return person.getString("identity_kind").equals("NIK")
                ? Identity.key(number)
                : Identity.key(person.getString("country"), number);
    }
}
