package id.payung.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A first start that was killed leaves half a cluster, which PostgreSQL neither starts nor makes
 * whole. As long as it holds no database but PostgreSQL's own, nothing of ours is in it.
 */
final class FirstStart {

    /** Databases that PostgreSQL makes for itself have smaller numbers. */
    private static final int FIRST_NUMBER_OF_OURS = 16_384;

    private FirstStart() {}

    /** Clears what a killed first start left, once nothing of it runs any more. */
    static void clear(DataFolder folder) throws IOException {
        if (!Files.exists(folder.cluster())) {
            // Whatever comes now is new, and open to everybody until it is secured.
            Files.deleteIfExists(folder.securedMarker());
        } else if (!Files.exists(folder.securedMarker()) && !holdsOurs(folder.cluster())) {
            Backup.remove(folder.cluster());
        }
    }

    private static boolean holdsOurs(Path cluster) throws IOException {
        var base = cluster.resolve("base");
        if (!Files.exists(base)) {
            return false;
        }
        try (var databases = Files.list(base)) {
            return databases
                    .map(database -> database.getFileName().toString())
                    .anyMatch(name ->
                            name.matches("[0-9]{1,10}")
                                    && Long.parseLong(name) >= FIRST_NUMBER_OF_OURS);
        }
    }
}
