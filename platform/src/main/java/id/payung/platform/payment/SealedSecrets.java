package id.payung.platform.payment;

import id.payung.platform.access.Sealed;
import id.payung.platform.access.Vault;

import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;

/** The secrets shared with banks get new keys when they are rotated. */
@Component
class SealedSecrets implements Sealed {

    @Override
    public long reseal(Connection batch, Vault from, Vault to) throws SQLException {
        var rows = 0L;
        try (var read = batch.createStatement();
                var write =
                        batch.prepareStatement(
                                "update payment.partner set client_secret = ? where id = ?")) {
            var partners = read.executeQuery("select id, client_secret from payment.partner");
            while (partners.next()) {
                write.setBytes(1, to.seal(from.open(partners.getBytes("client_secret"))));
                write.setObject(2, partners.getObject("id"));
                rows += write.executeUpdate();
            }
        }
        return rows;
    }
}
