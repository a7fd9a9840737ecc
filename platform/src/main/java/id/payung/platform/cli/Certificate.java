package id.payung.platform.cli;

import id.payung.platform.database.DataFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The certificate behind {@code serve --tls}: {@code tls/payung.p12} of the data folder, put there
 * by its administrator or, for a trial, made by the JDK's own keytool and signed by itself.
 */
record Certificate(Path store, Path passwordFile) {

    static Certificate of(DataFolder folder) {
        var tls = folder.root().resolve("tls");
        return new Certificate(tls.resolve("payung.p12"), tls.resolve("password"));
    }

    void useIn(Application application) {
        try {
            if (!Files.exists(store)) {
                make();
            }
            application
                    .with("server.ssl.key-store", store.toUri().toString())
                    .with("server.ssl.key-store-type", "PKCS12")
                    .with("server.ssl.key-store-password", Files.readString(passwordFile).strip())
                    .with("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        } catch (IOException e) {
            throw new UncheckedIOException("The certificate " + store + " cannot be used", e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(store.getParent());
        var mine = PosixFilePermissions.fromString("rw-------");
        Files.createFile(passwordFile, PosixFilePermissions.asFileAttribute(mine));
        Files.writeString(passwordFile, java.util.UUID.randomUUID().toString());
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made =
                new ProcessBuilder(
                                keytool,
                                "-genkeypair",
                                "-alias",
                                "payung",
                                "-keyalg",
                                "EC",
                                "-groupname",
                                "secp256r1",
                                "-validity",
                                "398",
                                "-storetype",
                                "PKCS12",
                                "-dname",
                                "CN=localhost",
                                "-ext",
                                "san=dns:localhost,ip:127.0.0.1",
                                "-keystore",
                                store.toString(),
                                "-storepass:file",
                                passwordFile.toString())
                        .redirectErrorStream(true)
                        .start();
        var said = new String(made.getInputStream().readAllBytes());
        if (!Files.exists(store)) {
            throw new IOException("keytool made no certificate: " + said);
        }
        Files.setPosixFilePermissions(store, mine);
    }
}
