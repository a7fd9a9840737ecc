package id.payung.platform.contribution.upload;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;

/**
 * Where files wait between being sent and being stored: beside the database, readable by its user
 * alone, and gone once the file is stored or dropped.
 */
@Component
class Spool {

    private final Path folder;

    Spool(@Value("${payung.uploads:}") String configured) {
        try {
            var mine =
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------"));
            this.folder =
                    configured.isBlank()
                            ? Files.createTempDirectory("payung-uploads", mine)
                            : Files.createDirectories(Path.of(configured), mine);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder for files that are sent, '%s', cannot be used. Maybe it belongs to another user."
                            .formatted(configured),
                    e);
        }
    }

    /** Keeps the file; returns its size in bytes. */
    long keep(UUID upload, InputStream content) {
        try {
            return Files.copy(content, file(upload), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            remove(upload);
            throw new UncheckedIOException("The file could not be kept; nothing was stored", e);
        }
    }

    Path file(UUID upload) {
        return folder.resolve(upload.toString());
    }

    boolean holds(UUID upload) {
        return Files.exists(file(upload));
    }

    void remove(UUID upload) {
        try {
            Files.deleteIfExists(file(upload));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file of upload %s stays behind".formatted(upload), e);
        }
    }
}
