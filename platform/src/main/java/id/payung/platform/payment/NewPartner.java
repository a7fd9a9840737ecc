package id.payung.platform.payment;

/**
 * A bank that we agreed with, as both sides wrote it down.
 *
 * @param name of the bank
 * @param clientKey X-CLIENT-KEY, at most 64 characters
 * @param publicKeyPem the bank's public RSA key of 2048 bits or more, X.509 in PEM
 * @param clientSecret known to both sides, at least 32 characters; kept sealed
 * @param encoding how the bank writes signatures
 * @param partnerId X-PARTNER-ID, at most 36 characters
 * @param serviceNumber up to 8 digits: what partnerServiceId is without its leading spaces
 */
public record NewPartner(
        String name,
        String clientKey,
        String publicKeyPem,
        String clientSecret,
        Partner.Encoding encoding,
        String partnerId,
        String serviceNumber) {

    private static final int SHORTEST_SECRET = 32;

    public NewPartner {
        if (clientSecret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException(
                    "A client secret has %d characters or more, not %d. Maybe let a generator make one."
                            .formatted(SHORTEST_SECRET, clientSecret.length()));
        }
        if (!serviceNumber.matches("[0-9]{1,8}")) {
            throw new IllegalArgumentException(
                    "A service number has 1 to 8 digits, not '%s'.".formatted(serviceNumber));
        }
        Pem.publicKey(publicKeyPem);
    }

    @Override
    public String toString() {
        return "NewPartner[" + name + "]";
    }
}
