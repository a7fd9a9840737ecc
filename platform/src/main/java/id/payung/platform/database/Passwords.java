package id.payung.platform.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the superuser and of the three roles: made at random once, kept in the data
 * folder, never shown.
 */
record Passwords(String superuser, String owner, String app, String batch) {

    static Passwords of(DataFolder folder) {
        try {
            if (!Files.exists(folder.passwordFile())) {
                var made = new Passwords(random(), random(), random(), random());
                made.write(folder);
                return made;
            }
            var kept = new Properties();
            try (var in = Files.newInputStream(folder.passwordFile())) {
                kept.load(in);
            }
            return new Passwords(
                    kept.getProperty("superuser"),
                    kept.getProperty("owner"),
                    kept.getProperty("app"),
                    kept.getProperty("batch"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The passwords in %s cannot be read: %s. Maybe the file belongs to another user."
                            .formatted(folder.passwordFile(), e.getMessage()),
                    e);
        }
    }

    private void write(DataFolder folder) throws IOException {
        var out = new Properties();
        out.setProperty("superuser", superuser);
        out.setProperty("owner", owner);
        out.setProperty("app", app);
        out.setProperty("batch", batch);
        var bytes = new ByteArrayOutputStream();
        out.store(bytes, "Passwords of Payung's database roles. Keep secret.");
        PrivateFile.write(folder.passwordFile(), bytes.toByteArray());
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
