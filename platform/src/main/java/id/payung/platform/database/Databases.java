package id.payung.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;

/** The ways to a database. */
public final class Databases {

    private Databases() {}

    /** Starts the folder's own server; {@link FolderInUse} when another process has it. */
    public static Database own(DataFolder folder) {
        return EmbeddedServer.start(folder);
    }

    /** The folder's server for a command: starts it, or goes through the one that runs. */
    public static Database ownOrRunning(DataFolder folder) {
        try {
            return EmbeddedServer.start(folder);
        } catch (FolderInUse inUse) {
            return running(folder, inUse);
        }
    }

    /**
     * Another PostgreSQL 18. When the address carries a superuser, the roles are made or brought up
     * to date; otherwise they must be there with the passwords of this data folder.
     */
    public static Database at(String address, DataFolder folder) {
        return RemoteServer.at(address, Passwords.of(folder));
    }

    private static Database running(DataFolder folder, FolderInUse inUse) {
        var pidFile = folder.cluster().resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(pidFile);
            var passwords = Passwords.of(folder);
            var server =
                    new RemoteServer(EmbeddedServer.url(Integer.parseInt(lines.get(3))), passwords);
            try (var _ = server.batch()) {
                return server;
            }
        } catch (IOException | SQLException | IndexOutOfBoundsException e) {
            inUse.addSuppressed(e);
            throw inUse;
        }
    }

    static UncheckedIOException failed(String message, Exception cause) {
        return new UncheckedIOException(message, new IOException(cause));
    }
}
