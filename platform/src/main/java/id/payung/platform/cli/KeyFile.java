package id.payung.platform.cli;

import id.payung.platform.access.Keyring;
import id.payung.platform.database.DataFolder;
import id.payung.platform.database.PrivateFile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The file with the keys: {@code keys/keyring.properties} in the data folder, or in the folder that
 * PAYUNG_KEYS names (another disk, a mounted secret). Without it sealed data never opens again.
 */
record KeyFile(Path file) {

    static KeyFile of(DataFolder folder) {
        var named = System.getenv("PAYUNG_KEYS");
        var keys = named == null || named.isBlank() ? folder.keys() : Path.of(named);
        return new KeyFile(keys.resolve("keyring.properties"));
    }

    /** The keys; makes them at the very first start, and only then. */
    Keyring open(boolean firstStart) {
        try {
            if (Files.exists(file)) {
                var kept = new Properties();
                try (var in = Files.newInputStream(file)) {
                    kept.load(in);
                }
                return Keyring.of(kept);
            }
            if (!firstStart) {
                throw new Refusal(
                        """
                        The keys %s are missing, and this folder already has data sealed with them. \
                        Put the file back from where you keep it apart from the backups.\
                        """
                                .formatted(file));
            }
            Files.createDirectories(file.getParent());
            var made = Keyring.made();
            write(made);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("The keys " + file + " cannot be used", e);
        }
    }

    void write(Keyring keys) throws IOException {
        var bytes = new ByteArrayOutputStream();
        keys.toProperties().store(bytes, "Payung's keys. Keep a copy apart from the backups.");
        PrivateFile.write(file, bytes.toByteArray());
    }
}
