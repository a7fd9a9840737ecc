package id.payung.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/** Writes the asker into the running transaction, where row-level security reads it. */
@Component
class AskerSettings {

    private static final String SET =
            """
            select set_config('payung.user', ?, true), set_config('payung.role', ?, true),
                   set_config('payung.office', ?, true), set_config('payung.person', ?, true),
                   set_config('payung.employer', ?, true)
            """;

    private final DataSource dataSource;

    AskerSettings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Tells the transaction of this thread who is asking from here on. */
    void apply(Optional<Asker> asker) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            write(connection, asker.orElse(null));
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    static void write(Connection connection, @Nullable Asker asker) {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, asker == null ? "" : text(asker.user()));
            statement.setString(2, asker == null ? "" : asker.role().name());
            statement.setString(3, asker == null ? "" : text(asker.office()));
            statement.setString(4, asker == null ? "" : text(asker.person()));
            statement.setString(5, asker == null ? "" : text(asker.employer()));
            statement.execute();
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("The asker could not be set", e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
