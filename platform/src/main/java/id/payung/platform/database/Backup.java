package id.payung.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.function.Predicate;

/**
 * Backup without pg_dump, which the embedded server does not bring: PostgreSQL's own low-level
 * protocol (pg_backup_start, copy, pg_backup_stop), with the write-ahead log kept by a replication
 * slot meanwhile. The copy recovers to the moment of the stop, whatever was written during it.
 */
public record Backup(Path folder, long files, long bytes) {

    private static final String SLOT = "payung_backup";

    /** Copies the database of a data folder, running or not, to a folder that must not exist. */
    public static Backup of(DataFolder from, Path target) {
        if (Files.exists(target)) {
            throw new IllegalArgumentException(
                    "%s exists already. Choose a new folder, so that no older backup is overwritten."
                            .formatted(target));
        }
        try (var server = Databases.ownOrRunning(from);
                var admin = superuser(from, server)) {
            var cluster = target.resolve("pg");
            Files.createDirectories(cluster);
            run(admin, "select pg_create_physical_replication_slot('" + SLOT + "', true)");
            try {
                run(admin, "select pg_backup_start('payung', true)");
                copy(from.cluster(), cluster, Backup::isData);
                stop(admin, cluster);
                copy(from.cluster().resolve("pg_wal"), cluster.resolve("pg_wal"), _ -> true);
            } finally {
                run(admin, "select pg_drop_replication_slot('" + SLOT + "')");
            }
            Files.copy(from.passwordFile(), target.resolve(from.passwordFile().getFileName()));
            return measure(target);
        } catch (IOException | SQLException e) {
            throw Databases.failed("The backup to " + target + " failed: " + e.getMessage(), e);
        }
    }

    /** Puts a backup into a data folder without a database; it recovers at the next start. */
    public static Backup restore(Path source, DataFolder into) {
        if (!Files.exists(source.resolve("pg").resolve("backup_label"))) {
            throw new IllegalArgumentException(
                    "%s is no whole backup: pg/backup_label is missing. Maybe it was interrupted."
                            .formatted(source));
        }
        if (into.hasCluster()) {
            throw new IllegalArgumentException(
                    "%s holds a database already. Move it away first, or name an empty --data FOLDER."
                            .formatted(into.root()));
        }
        try {
            // Under its own name only once it is whole: a copy that was cut off is no database.
            var half = into.root().resolve("pg.restoring");
            remove(half);
            copy(source.resolve("pg"), half, _ -> true);
            Files.copy(
                    source.resolve(into.passwordFile().getFileName()),
                    into.passwordFile(),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
            Files.move(half, into.cluster(), StandardCopyOption.ATOMIC_MOVE);
            return measure(into.cluster());
        } catch (IOException e) {
            throw new UncheckedIOException("The backup " + source + " could not be restored", e);
        }
    }

    private static Connection superuser(DataFolder folder, Database server) throws SQLException {
        return Database.connect(server.url(), "postgres", Passwords.of(folder).superuser());
    }

    private static void stop(Connection admin, Path cluster) throws SQLException, IOException {
        try (var statement = admin.createStatement();
                var row = statement.executeQuery("select * from pg_backup_stop(false)")) {
            row.next();
            Files.writeString(cluster.resolve("backup_label"), row.getString("labelfile"));
            var tablespaces = row.getString("spcmapfile");
            if (tablespaces != null && !tablespaces.isBlank()) {
                Files.writeString(cluster.resolve("tablespace_map"), tablespaces);
            }
        }
        run(admin, "select pg_switch_wal()");
    }

    private static void run(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All but what belongs to the running process, and the log, which is copied last. */
    private static boolean isData(Path relative) {
        var name = relative.getFileName().toString();
        var top = relative.getName(0).toString();
        return switch (top) {
            case "pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots" ->
                    relative.getNameCount() == 1;
            case "pg_stat_tmp", "pg_subtrans" -> relative.getNameCount() == 1;
            default -> !name.equals("postmaster.pid") && !name.equals("postmaster.opts");
        };
    }

    /** Copies a tree; a file that vanishes meanwhile was temporary or comes back from the log. */
    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.createDirectories(to);
        Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        try (var tree = Files.walk(from)) {
            for (var path : (Iterable<Path>) tree::iterator) {
                var relative = from.relativize(path);
                if (path.equals(from) || !wanted.test(relative)) {
                    continue;
                }
                copyOne(path, to.resolve(relative.toString()));
            }
        }
    }

    private static void copyOne(Path path, Path target) throws IOException {
        try {
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
                Files.setPosixFilePermissions(target, Files.getPosixFilePermissions(path));
            } else {
                Files.copy(
                        path,
                        target,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (NoSuchFileException e) {
            return;
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var tree = Files.walk(folder)) {
                for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static Backup measure(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            var sizes = tree.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length());
            var statistics = sizes.summaryStatistics();
            return new Backup(folder, statistics.getCount(), statistics.getSum());
        }
    }
}
