package id.payung.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes a file that its user alone can read, whole or not at all. */
public final class PrivateFile {

    private PrivateFile() {}

    /** The file appears with all of its content and mode 0600, or not at all. */
    public static void write(Path file, byte[] content) throws IOException {
        var mode =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), ".half-", ".tmp", mode);
        try {
            Files.write(half, content);
            settle(half);
            Files.move(
                    half,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            settle(file.resolveSibling("."));
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** On the disk before the database relies on it: new keys must outlive a power cut. */
    private static void settle(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
