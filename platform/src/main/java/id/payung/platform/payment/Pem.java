package id.payung.platform.payment;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Public keys as banks send them. */
final class Pem {

    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
    private static final String END = "-----END PUBLIC KEY-----";
    private static final int FEWEST_BITS = 2048;

    private Pem() {}

    /**
     * @throws IllegalArgumentException if it is no RSA key, or too short to trust
     */
    static PublicKey publicKey(String pem) {
        var base64 = pem.strip().replace(BEGIN, "").replace(END, "").replaceAll("\\s", "");
        try {
            var bytes = Base64.getDecoder().decode(base64);
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
            var bits = ((RSAPublicKey) key).getModulus().bitLength();
            if (bits < FEWEST_BITS) {
                throw new IllegalArgumentException(
                        "An RSA key has %d bits or more, not %d.".formatted(FEWEST_BITS, bits));
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "This is no public RSA key in X.509. Maybe a certificate or a private key was"
                            + " sent.",
                    e);
        }
    }
}
