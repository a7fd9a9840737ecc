package id.payung.platform.database;

import org.postgresql.ds.PGSimpleDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * A PostgreSQL 18 that is ready for Payung: its database exists and its roles can log in. Closing
 * it stops the server when it is our own, and does nothing to somebody else's.
 */
public interface Database extends AutoCloseable {

    /** JDBC address without user and password. */
    String url();

    /** Password of {@code payung_owner}, who owns the tables and runs the migrations. */
    String ownerPassword();

    /** Password of {@code payung_app}, who owns nothing and lives under row-level security. */
    String appPassword();

    /** Password of {@code payung_batch}, whom no web request reaches. */
    String batchPassword();

    /** True when this process started the server, so that nobody else is using it. */
    boolean own();

    /** True once the first migrations ran: sealed data may exist, so keys must not be made anew. */
    default boolean holdsData() {
        try (var connection = connect(url(), "payung_owner", ownerPassword());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('access.keys') is not null")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw Databases.failed("The database at " + url() + " does not answer", e);
        }
    }

    /** The number of the key that the fingerprints in this database were made with. */
    default int fingerprintKey() {
        try (var connection = batch();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select fingerprints from access.keys")) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw Databases.failed("The database at " + url() + " does not tell its keys", e);
        }
    }

    /** Completes when our own server has ended, for whatever reason; never for another's. */
    default CompletableFuture<?> ended() {
        return new CompletableFuture<>();
    }

    @Override
    void close();

    /** One connection as the batch role, for commands; the caller closes it. */
    default Connection batch() throws SQLException {
        return connect(url(), "payung_batch", batchPassword());
    }

    static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return java.sql.DriverManager.getConnection(url, properties);
    }

    /** Where {@code user} connects to, without a pool. */
    default PGSimpleDataSource unpooled(String user, String password) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
