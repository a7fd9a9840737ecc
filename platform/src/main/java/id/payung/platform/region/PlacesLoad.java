package id.payung.platform.region;

import org.postgresql.PGConnection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

/**
 * Brings the tables up to an edition: {@code places-staging.sql}, then the files by COPY, then
 * {@code places-load.sql}.
 */
final class PlacesLoad {

    private static final String STAGING = script("places-staging.sql");
    private static final String LOAD = script("places-load.sql");

    private static final List<String> TABLES =
            List.of(
                    "province",
                    "regency",
                    "district",
                    "village",
                    "former_regency",
                    "office",
                    "territory");

    private final Edition edition;
    private final Connection connection;

    PlacesLoad(Edition edition, Connection connection) {
        this.edition = edition;
        this.connection = connection;
    }

    /** Changes with every file of the edition and with the way it is loaded. */
    static int checksum(Edition edition) {
        var sum = new CRC32();
        sum.update((STAGING + LOAD).getBytes(StandardCharsets.UTF_8));
        sum.update(edition.bytes(Edition.DAYS));
        TABLES.forEach(table -> sum.update(edition.bytes(Edition.fileOf(table))));
        return (int) sum.getValue();
    }

    /** In the transaction of the caller. */
    void run() throws SQLException, IOException {
        execute(STAGING);
        for (var table : TABLES) {
            copy(table);
        }
        setDays();
        execute(LOAD);
    }

    private void copy(String table) throws SQLException, IOException {
        var file = Edition.fileOf(table);
        try (var raw = edition.open(file);
                var csv = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy new_%s from stdin (format csv, header match)".formatted(table),
                            csv);
        }
    }

    private void setDays() throws SQLException {
        try (var statement = connection.prepareStatement("insert into new_edition values (?, ?)")) {
            statement.setObject(1, edition.inForce());
            statement.setObject(2, edition.populationOn());
            statement.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) {
        return new String(Edition.resource(name), StandardCharsets.UTF_8);
    }
}
