package id.payung.platform.cli;

import id.payung.platform.cli.bank.Credentials;
import id.payung.platform.database.DataFolder;
import id.payung.platform.database.PrivateFile;
import id.payung.platform.payment.NewPartner;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The demo's bank. Its keys are made when the demo is, and lie beside the data and never in it, as
 * those of a real bank would lie at the bank.
 */
@Component
@Lazy
class DemoBank {

    private static final String NAME = "Bank Demo";
    private static final int KEY_BITS = 2048;
    private static final int SECRET_BYTES = 32;

    private final Partners partners;
    private final DataFolder folder;
    private final SecureRandom random = new SecureRandom();

    DemoBank(Partners partners, DataFolder folder) {
        this.partners = partners;
        this.folder = folder;
    }

    /** Safe to repeat, also after a stop between the file and the database. */
    Partner prepare() {
        var file = folder.root().resolve(Credentials.FILE);
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, made().toJson());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bank's keys " + file + " cannot be written", e);
        }
        var bank = Credentials.read(file);
        if (partners.withClientKey(bank.clientKey()).isEmpty()) {
            register(bank);
        }
        return partners.withClientKey(bank.clientKey()).orElseThrow();
    }

    private void register(Credentials bank) {
        partners.register(
                new NewPartner(
                        bank.name(),
                        bank.clientKey(),
                        bank.publicKeyPem(),
                        bank.clientSecret(),
                        Partner.Encoding.BASE64,
                        bank.partnerId(),
                        bank.partnerServiceId().strip()));
    }

    /** Numbers are drawn anew, so that a demo whose file was lost can have a second bank. */
    private Credentials made() {
        var keys = keys();
        var number = Integer.toString(10_000 + random.nextInt(90_000));
        return new Credentials(
                NAME,
                "bank-demo-" + hex(8),
                hex(SECRET_BYTES),
                pem("PRIVATE KEY", keys.getPrivate()),
                pem("PUBLIC KEY", keys.getPublic()),
                number,
                "   " + number);
    }

    private String hex(int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    private static String pem(String kind, Key key) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK makes no RSA keys", e);
        }
    }
}
