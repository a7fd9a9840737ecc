package id.payung.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Everything that one installation keeps on disk, readable by its user alone: {@code pg/} (the
 * database), {@code bin/} (the server's programs), {@code keys/} (what opens sealed data), {@code
 * passwords.properties} (of the database roles), {@code payung.lock} (who owns the folder).
 */
public record DataFolder(Path root) {

    private static final Set<PosixFilePermission> MINE_ALONE =
            PosixFilePermissions.fromString("rwx------");

    /** Opens the folder and creates it when it is not there; refuses one it may not write. */
    public static DataFolder at(Path root) {
        try {
            Files.createDirectories(root);
            Files.setPosixFilePermissions(root, MINE_ALONE);
            return new DataFolder(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    """
                    The data folder %s cannot be used: %s. \
                    Maybe it belongs to another user; choose one with --data FOLDER.\
                    """
                            .formatted(root, e.getMessage()),
                    e);
        }
    }

    Path cluster() {
        return root.resolve("pg");
    }

    Path programs() {
        return root.resolve("bin");
    }

    Path lockFile() {
        return root.resolve("payung.lock");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("passwords.properties");
    }

    /** Keys lie beside the database and never in it, so that its copy opens nothing. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Once it is there, nobody gets in without a password. */
    Path securedMarker() {
        return root.resolve("secured");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }
}
