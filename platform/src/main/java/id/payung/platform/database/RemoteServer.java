package id.payung.platform.database;

import java.sql.DriverManager;
import java.sql.SQLException;

/** A server that somebody else runs. */
record RemoteServer(String url, Passwords passwords) implements Database {

    static RemoteServer at(String address, Passwords passwords) {
        try (var admin = DriverManager.getConnection(address)) {
            var version = admin.getMetaData().getDatabaseMajorVersion();
            if (version < 18) {
                throw new IllegalArgumentException(
                        """
                        The server at %s is PostgreSQL %d; Payung needs 18 or newer \
                        (periods without overlaps). Maybe an older cluster answers on that port.\
                        """
                                .formatted(withoutSecrets(address), version));
            }
            var roles = new Roles(admin, passwords);
            if (roles.maybeCreated()) {
                roles.create();
            }
            return new RemoteServer(roles.address(withoutSecrets(address)), passwords);
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    """
                    No database at %s: %s. \
                    Maybe the server is not running, or user and password are missing \
                    (jdbc:postgresql://host:port/postgres?user=...&password=...).\
                    """
                            .formatted(withoutSecrets(address), e.getMessage()),
                    e);
        }
    }

    private static String withoutSecrets(String address) {
        var query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    @Override
    public String ownerPassword() {
        return passwords.owner();
    }

    @Override
    public String appPassword() {
        return passwords.app();
    }

    @Override
    public String batchPassword() {
        return passwords.batch();
    }

    @Override
    public boolean own() {
        return false;
    }

    @Override
    public void close() {
        // Not ours to stop.
    }
}
