package id.payung.platform.payment.snap;

import id.payung.platform.payment.Partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks signatures as SNAP writes them: SHA256withRSA when a bank asks for a token, HMAC_SHA512
 * over method, path, token, body and time for every other call.
 */
final class Signatures {

    private Signatures() {}

    /** True if the partner's private key signed {@code clientKey|timestamp}. */
    static boolean ofTokenRequest(Partner partner, String timestamp, String signature) {
        try {
            var check = Signature.getInstance("SHA256withRSA");
            check.initVerify(partner.publicKey());
            check.update((partner.clientKey() + "|" + timestamp).getBytes(StandardCharsets.UTF_8));
            return check.verify(decoded(partner.encoding(), signature));
        } catch (SignatureException e) {
            return false; // Of the wrong length: signed with another key.
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no SHA256withRSA", e);
        }
    }

    /** True if the partner's client secret signed that call. */
    static boolean ofCall(Partner partner, Signed call, String signature) {
        return MessageDigest.isEqual(
                hmac(partner.clientSecret(), call.text()), decoded(partner.encoding(), signature));
    }

    /**
     * What a call signs: {@code METHOD:path:token:lowercase(hex(sha256(minify(body)))):timestamp}.
     */
    record Signed(String method, String path, String token, byte[] body, String timestamp) {

        String text() {
            return String.join(":", method, path, token, sha256(Minify.json(body)), timestamp);
        }
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no HMAC-SHA-512", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }

    /** What cannot be decoded signs nothing. */
    private static byte[] decoded(Partner.Encoding encoding, String signature) {
        try {
            return switch (encoding) {
                case BASE64 -> Base64.getDecoder().decode(signature);
                case HEX -> HexFormat.of().parseHex(signature);
            };
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
