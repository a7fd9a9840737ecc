package id.payung.rules.snap;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The symmetric signature of a SNAP call: HMAC-SHA512 with the client's secret over method, path,
 * token, the digest of the minified body, and time, joined by colons.
 *
 * <p>Banks write it in base64; the sample of the standard shows hexadecimal digits. Both are here.
 */
public record SnapSignature(String bodySha256, String stringToSign, byte[] hmac) {

    private static final HexFormat HEX = HexFormat.of();

    public SnapSignature {
        hmac = hmac.clone();
    }

    /**
     * @param clientSecret shared with the bank; must not be empty
     */
    public static SnapSignature of(SnapCall call, String clientSecret) {
        var digest = HEX.formatHex(sha256(minified(call.body())));
        var toSign =
                String.join(
                        ":", call.method(), call.path(), call.token(), digest, call.timestamp());
        return new SnapSignature(digest, toSign, hmac(clientSecret, toSign));
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(hmac);
    }

    public String hex() {
        return HEX.formatHex(hmac);
    }

    /** Whether a signature in base64 is this one; takes the same time for every wrong one. */
    public boolean matches(String base64) {
        return MessageDigest.isEqual(
                base64().getBytes(StandardCharsets.US_ASCII),
                base64.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] hmac() {
        return hmac.clone();
    }

    /** JSON without the space between its tokens; space inside texts stays. */
    static String minified(String json) {
        var out = new StringBuilder(json.length());
        var inText = false;
        for (var i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (inText && c == '\\' && i + 1 < json.length()) {
                out.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"') {
                inText = !inText;
            }
            if (inText || " \t\r\n".indexOf(c) < 0) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(
                    new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        } catch (InvalidKeyException unfit) {
            throw new IllegalArgumentException("The client secret cannot be a key", unfit);
        }
    }
}
