package id.payung.platform;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * The application on a real PostgreSQL of its own, started once for all tests that extend this,
 * with pages on a free port. Tests do not clean up; each makes people, campaigns and bills of its
 * own.
 */
@SpringBootTest(
        classes = Platform.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.main.allow-bean-definition-overriding=true")
@Import(TestShell.class)
public abstract class PlatformTest {

    /** Two offices that must not see each other's people. */
    protected static final String PALEMBANG = "palembang";

    protected static final String BANYUASIN = "banyuasin";

    @Autowired protected JdbcClient jdbc;
    @Autowired protected Asking asking;
    @Autowired protected Ids ids;
    @Autowired protected TransactionTemplate transaction;
    @Autowired protected TestShell.MovableClock clock;

    @LocalServerPort protected int port;

    /** Somebody of that role and office, with a user id of their own. */
    protected Asker somebody(Role role, String office) {
        var id = ids.next();
        return new Asker(id, role.name().toLowerCase() + "-" + id, role, office, null, null);
    }

    /** Does the work in one transaction as that asker. */
    protected <T> T as(Asker asker, Supplier<T> work) {
        return asking.actAs(asker, () -> transaction.execute(_ -> work.get()));
    }

    /** Does the work in one transaction as that asker. */
    protected void as(Asker asker, Runnable work) {
        asking.actAs(asker, () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    /** The database past every guard, to look at what really lies there or to tamper with it. */
    protected Connection superuser() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", TestShell.superuserPassword());
        return DriverManager.getConnection(TestShell.database().url(), properties);
    }
}
