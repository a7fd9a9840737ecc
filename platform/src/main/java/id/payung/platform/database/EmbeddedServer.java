package id.payung.platform.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The real PostgreSQL that travels with Payung, run for keeps: durable, with passwords, on
 * 127.0.0.1 alone, one owner per data folder. The library that brings it is made for tests and
 * starts with fsync off and everybody trusted; the settings below undo that (ADR 2).
 */
final class EmbeddedServer implements Database {

    private static final String HBA =
            """
            # Written by Payung at every first start: nobody without a password.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final EmbeddedPostgres server;
    private final Optional<ProcessHandle> postmaster;
    private final FileLock lock;
    private final Passwords passwords;

    private EmbeddedServer(
            EmbeddedPostgres server,
            Optional<ProcessHandle> postmaster,
            FileLock lock,
            Passwords passwords) {
        this.server = server;
        this.postmaster = postmaster;
        this.lock = lock;
        this.passwords = passwords;
    }

    static EmbeddedServer start(DataFolder folder) {
        var lock = lock(folder);
        EmbeddedPostgres server = null;
        try {
            Orphans.stop(folder);
            FirstStart.clear(folder);
            var passwords = Passwords.of(folder);
            Files.createDirectories(folder.programs());
            server = launch(folder, passwords);
            secure(server, folder, passwords);
            return new EmbeddedServer(server, Orphans.postmaster(folder), lock, passwords);
        } catch (IOException | SQLException | RuntimeException e) {
            giveUp(server, lock);
            throw Databases.failed(
                    """
                    PostgreSQL did not start on %s: %s. \
                    Maybe the disk is full; %s says more.\
                    """
                            .formatted(folder.root(), e.getMessage(), folder.log()),
                    e);
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, Passwords passwords)
            throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(120))
                .setConnectConfig("password", passwords.superuser())
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // Room for a branch office on a laptop; compiling a query costs more than it saves.
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("wal_buffers", "32MB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("wal_compression", "on")
                .setServerConfig("jit", "off")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "Asia/Jakarta")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .start();
    }

    /** After the very first start everybody is trusted; close that door before anything else. */
    private static void secure(EmbeddedPostgres server, DataFolder folder, Passwords passwords)
            throws IOException, SQLException {
        var marker = folder.securedMarker();
        if (Files.exists(marker)) {
            return;
        }
        try (var admin = superuser(server.getPort(), passwords);
                var statement = admin.createStatement()) {
            statement.execute("alter role postgres password '" + passwords.superuser() + "'");
            PrivateFile.write(folder.cluster().resolve("pg_hba.conf"), HBA.getBytes());
            statement.execute("select pg_reload_conf()");
            new Roles(admin, passwords).create();
        }
        Files.createFile(marker);
    }

    private static Connection superuser(int port, Passwords passwords) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "postgres",
                passwords.superuser());
    }

    /** A superuser's connection, for backup alone. */
    static Connection superuser(DataFolder folder, int port) throws SQLException {
        return superuser(port, Passwords.of(folder));
    }

    /** One process owns a data folder; a second would stop the first one's database. */
    private static FileLock lock(DataFolder folder) {
        try {
            @SuppressWarnings("resource") // closed with the server, see close()
            var channel =
                    FileChannel.open(
                            folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new FolderInUse(folder.root());
            }
            return lock;
        } catch (IOException e) {
            throw Databases.failed("The lock file " + folder.lockFile() + " cannot be used", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // The other owner lives in this very process.
        }
    }

    /** The lock goes last: nobody may start on a folder whose server still writes. */
    private static void giveUp(@Nullable EmbeddedPostgres server, FileLock lock) {
        try (var _ = lock.acquiredBy()) {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            throw Databases.failed("The database could not be stopped", e);
        }
    }

    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Roles.DATABASE;
    }

    @Override
    public String url() {
        return url(server.getPort());
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
        return true;
    }

    @Override
    public CompletableFuture<?> ended() {
        return postmaster.map(ProcessHandle::onExit).orElseGet(CompletableFuture::new);
    }

    @Override
    public void close() {
        var runs = postmaster.map(ProcessHandle::isAlive).orElse(true);
        giveUp(runs ? server : null, lock);
    }
}
