package id.payung.platform.cli.bank;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs as the standard asks, in base64. Bodies are sent without white space, so they are minified.
 */
record Signer(Credentials bank) {

    /** For the request of a token: SHA256withRSA over {@code clientKey|timestamp}. */
    String tokenRequest(String timestamp) {
        try {
            var bytes = der(bank.privateKeyPem());
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
            var rsa = Signature.getInstance("SHA256withRSA");
            rsa.initSign(key);
            rsa.update(utf8(bank.clientKey() + "|" + timestamp));
            return Base64.getEncoder().encodeToString(rsa.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The bank's private key does not sign: %s.".formatted(e.getMessage()), e);
        }
    }

    /** For every other call: HMAC_SHA512 over method, path, token, hash of the body and time. */
    String call(String path, String token, String body, String timestamp) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(utf8(body));
            var signed =
                    "POST:%s:%s:%s:%s"
                            .formatted(path, token, HexFormat.of().formatHex(hash), timestamp);
            var hmac = Mac.getInstance("HmacSHA512");
            hmac.init(new SecretKeySpec(utf8(bank.clientSecret()), "HmacSHA512"));
            return Base64.getEncoder().encodeToString(hmac.doFinal(utf8(signed)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "The bank's secret does not sign: %s.".formatted(e.getMessage()), e);
        }
    }

    private static byte[] der(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
