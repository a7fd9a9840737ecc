package id.payung.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The embedded PostgreSQL keeps what it was given: the settings, the doors, and the data. */
class EmbeddedServerTest {

    @TempDir private Path temporary = Path.of("");

    @Test
    void it_is_durable_local_and_asks_everybody_for_a_password() throws Exception {
        var folder = DataFolder.at(temporary.resolve("data"));
        try (var server = Databases.own(folder)) {
            assertThat(settings(server))
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("full_page_writes", "on")
                    .containsEntry("listen_addresses", "127.0.0.1")
                    .containsEntry("password_encryption", "scram-sha-256")
                    .containsEntry("server_version_num", "180006");
            for (var user : List.of("postgres", "payung_owner", "payung_app", "payung_batch")) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, "guess"))
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, ""))
                        .isInstanceOf(SQLException.class);
            }
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.passwordFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.root())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_has_one_owner_and_the_second_is_told_which_folder() {
        var folder = DataFolder.at(temporary.resolve("data"));
        try (var server = Databases.own(folder)) {
            assertThatThrownBy(() -> Databases.own(folder))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder.root().toString());
            try (var beside = Databases.ownOrRunning(folder)) {
                assertThat(beside.own()).isFalse();
                assertThat(beside.url()).isEqualTo(server.url());
            }
        }
    }

    @Test
    void what_was_committed_outlives_a_clean_stop() throws SQLException {
        var folder = DataFolder.at(temporary.resolve("data"));
        try (var server = Databases.own(folder)) {
            owner(server, "create table kept (n int)", "insert into kept values (42)");
        }
        try (var server = Databases.own(folder)) {
            assertThat(kept(server)).containsExactly(42);
        }
    }

    /** The next start must stop the server that a killed process left behind, and recover. */
    @Test
    void what_was_committed_outlives_the_kill_of_the_process_that_started_it() throws Exception {
        var folder = DataFolder.at(temporary.resolve("data"));
        var process = start(KillMe.class, folder.root());
        var out = process.inputReader();
        assertThat(out.readLine()).as("the other process wrote its row").isEqualTo("committed");

        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        var orphan = postmaster(folder);
        assertThat(orphan).as("its PostgreSQL lives on").matches(ProcessHandle::isAlive);

        try (var server = Databases.own(folder)) {
            assertThat(kept(server)).containsExactly(1);
        }
    }

    @Test
    void what_was_committed_outlives_the_kill_of_the_server_itself() throws Exception {
        var folder = DataFolder.at(temporary.resolve("data"));
        var process = start(KillMe.class, folder.root());
        assertThat(process.inputReader().readLine()).isEqualTo("committed");

        var postmaster = postmaster(folder);
        postmaster.destroyForcibly();
        postmaster.onExit().get(10, TimeUnit.SECONDS);
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        try (var server = Databases.own(folder)) {
            assertThat(kept(server)).containsExactly(1);
        }
    }

    @Test
    void a_backup_of_a_running_server_restores_to_a_new_folder() throws SQLException {
        var folder = DataFolder.at(temporary.resolve("data"));
        var copy = temporary.resolve("copy");
        try (var server = Databases.own(folder)) {
            owner(
                    server,
                    "create table kept (n int)",
                    "insert into kept select generate_series(1, 1000)");
            var report = Backup.of(folder, copy);
            assertThat(report.files()).isGreaterThan(500);
            owner(server, "insert into kept values (-1)");
        }
        assertThatThrownBy(() -> Backup.of(folder, copy)).hasMessageContaining("exists already");
        assertThatThrownBy(() -> Backup.restore(copy, folder))
                .hasMessageContaining("holds a database already");

        var restored = DataFolder.at(temporary.resolve("restored"));
        Backup.restore(copy, restored);
        try (var server = Databases.own(restored)) {
            assertThat(kept(server)).hasSize(1000).doesNotContain(-1);
        }
    }

    @Test
    void half_a_backup_is_refused() {
        assertThatThrownBy(() ->
                        Backup.restore(temporary, DataFolder.at(temporary.resolve("elsewhere"))))
                .hasMessageContaining("no whole backup");
    }

    @Test
    void another_server_by_address_gets_the_roles_and_the_database() throws SQLException {
        var theirs = DataFolder.at(temporary.resolve("theirs"));
        var ours = DataFolder.at(temporary.resolve("ours"));
        try (var server = Databases.own(theirs)) {
            var address =
                    server.url().replaceFirst("/payung$", "/postgres")
                            + "?user=postgres&password="
                            + Passwords.of(theirs).superuser();
            try (var remote = Databases.at(address, ours);
                    var connection = remote.batch()) {
                assertThat(remote.own()).isFalse();
                assertThat(connection.getCatalog()).isEqualTo("payung");
            }
        }
        assertThatThrownBy(
                        () -> Databases.at("jdbc:postgresql://127.0.0.1:1/postgres?user=x", ours))
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("Maybe");
    }

    private static Process start(Class<?> main, Path folder) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static ProcessHandle postmaster(DataFolder folder) throws Exception {
        var pid = Files.readAllLines(folder.cluster().resolve("postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private static void owner(Database server, String... statements) throws SQLException {
        try (var connection =
                        Database.connect(server.url(), "payung_owner", server.ownerPassword());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<Integer> kept(Database server) throws SQLException {
        try (var connection =
                        Database.connect(server.url(), "payung_owner", server.ownerPassword());
                var rows = connection.createStatement().executeQuery("select n from kept")) {
            var numbers = new ArrayList<Integer>();
            while (rows.next()) {
                numbers.add(rows.getInt(1));
            }
            return numbers;
        }
    }

    private static Map<String, String> settings(Database server) throws SQLException {
        try (var connection = server.batch();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select name, setting from pg_settings")) {
            var settings = new TreeMap<String, String>();
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
            return settings;
        }
    }

    /** Commits a row and waits to be killed. */
    static final class KillMe {

        public static void main(String[] folder) throws Exception {
            var server = Databases.own(DataFolder.at(Path.of(folder[0])));
            owner(server, "create table kept (n int)", "insert into kept values (1)");
            System.out.println("committed");
            Thread.sleep(60_000);
        }
    }
}
