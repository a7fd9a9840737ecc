package id.payung.platform.payment;

import id.payung.platform.access.Ids;
import id.payung.platform.access.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The banks that may take payments for us. */
@Component
public class Partners {

    private static final String SELECT =
            """
            select id, name, client_key, public_key_pem, client_secret, signature_encoding,
                   partner_id, partner_service_id
              from payment.partner
             where active
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Ids ids;

    Partners(JdbcClient jdbc, Vault vault, Ids ids) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
    }

    /**
     * Lets a bank in and returns our id of it. Keys and numbers that another bank has are refused.
     */
    @Transactional
    public UUID register(NewPartner partner) {
        var id = ids.next();
        jdbc.sql(
                        """
                        insert into payment.partner
                               (id, name, client_key, public_key_pem, client_secret, signature_encoding,
                                partner_id, partner_service_id)
                        values (:id, :name, :clientKey, :pem, :secret, :encoding, :partnerId,
                                lpad(:number, 8, ' '))
                        """)
                .param("id", id)
                .param("name", partner.name())
                .param("clientKey", partner.clientKey())
                .param("pem", partner.publicKeyPem())
                .param("secret", vault.seal(partner.clientSecret()))
                .param("encoding", partner.encoding().name())
                .param("partnerId", partner.partnerId())
                .param("number", partner.serviceNumber())
                .update();
        return id;
    }

    /** The bank that presents this X-CLIENT-KEY. */
    @Transactional(readOnly = true)
    public Optional<Partner> withClientKey(String clientKey) {
        return jdbc.sql(SELECT + " and client_key = :key")
                .param("key", clientKey)
                .query(this::partner)
                .optional();
    }

    /** The bank with our id. */
    @Transactional(readOnly = true)
    public Optional<Partner> withId(UUID id) {
        return jdbc.sql(SELECT + " and id = :id").param("id", id).query(this::partner).optional();
    }

    private Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("client_key"),
                Pem.publicKey(row.getString("public_key_pem")),
                vault.open(row.getBytes("client_secret")),
                Partner.Encoding.valueOf(row.getString("signature_encoding")),
                row.getString("partner_id"),
                row.getString("partner_service_id"));
    }
}
