package id.payung.platform.payment;

import java.security.PublicKey;
import java.util.UUID;

/**
 * A bank that may take payments for us, with what its calls are checked against.
 *
 * @param id ours
 * @param name of the bank
 * @param clientKey X-CLIENT-KEY: by what it asks for a token
 * @param publicKey checks the signature of that request
 * @param clientSecret signs every other call; never written anywhere in the open
 * @param encoding how it writes signatures
 * @param partnerId X-PARTNER-ID of its calls
 * @param serviceId partnerServiceId: 8 characters, digits after spaces, the start of each virtual
 *     account number
 */
public record Partner(
        UUID id,
        String name,
        String clientKey,
        PublicKey publicKey,
        String clientSecret,
        Encoding encoding,
        String partnerId,
        String serviceId) {

    /** Banks differ: the standard's samples show hexadecimal, BCA uses base64. */
    public enum Encoding {
        BASE64,
        HEX
    }

    @Override
    public String toString() {
        return "Partner[" + name + "]";
    }
}
