package id.payung.platform.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what identifies a person (NIK, passport) with keys that lie outside the database:
 * AES-256-GCM for reading back, HMAC-SHA-256 for searching. A sealed value begins with the number
 * of its key, so that old values open after a rotation.
 */
public final class Vault {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Keyring keys;
    private final int fingerprints;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param fingerprints the number of the key that the database's fingerprints were made with
     */
    public Vault(Keyring keys, int fingerprints) {
        this.keys = keys;
        this.fingerprints = fingerprints;
    }

    /** Sealed with the current key; twice the same text gives two different values. */
    public byte[] seal(String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keys.current(), nonce);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(Integer.BYTES + NONCE_BYTES + sealed.length)
                    .putInt(keys.current())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK cannot seal with AES-GCM", e);
        }
    }

    /** What was sealed; fails when the key is missing or a byte was changed. */
    public String open(byte[] value) {
        var bytes = ByteBuffer.wrap(value);
        var key = bytes.getInt();
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var sealed = new byte[bytes.remaining()];
        bytes.get(sealed);
        try {
            return new String(
                    cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed),
                    StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    """
                    A value sealed with key %d does not open: \
                    it was changed, or the keys folder belongs to another installation.\
                    """
                            .formatted(key),
                    e);
        }
    }

    /** The number of the key that sealed this value. */
    public static int keyOf(byte[] value) {
        return ByteBuffer.wrap(value).getInt();
    }

    /** A keyed hash: equal texts give equal bytes, and without the key nobody can try them all. */
    public byte[] fingerprint(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.fingerprints(fingerprints), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA-256", e);
        }
    }

    private Cipher cipher(int mode, int key, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(keys.sealing(key), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
