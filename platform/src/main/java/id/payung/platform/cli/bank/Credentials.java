package id.payung.platform.cli.bank;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a bank holds after both sides agreed: kept in {@code bank-demo.json} of the demo's data
 * folder, readable by its user alone.
 *
 * @param name of the bank
 * @param clientKey X-CLIENT-KEY
 * @param clientSecret signs every call but the first
 * @param privateKeyPem RSA, PKCS#8: signs the request for a token
 * @param publicKeyPem RSA, X.509: what the other side checks that with
 * @param partnerId X-PARTNER-ID
 * @param partnerServiceId eight characters, digits after spaces
 */
public record Credentials(
        String name,
        String clientKey,
        String clientSecret,
        String privateKeyPem,
        String publicKeyPem,
        String partnerId,
        String partnerServiceId) {

    /** The name of the file in the data folder. */
    public static final String FILE = "bank-demo.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @throws IllegalArgumentException if the file is no such file
     * @throws UncheckedIOException if it cannot be read, for example because it is not there
     */
    public static Credentials read(Path file) {
        try {
            var kept = JSON.readTree(Files.readString(file));
            return new Credentials(
                    text(kept, "name"),
                    text(kept, "clientKey"),
                    text(kept, "clientSecret"),
                    text(kept, "privateKeyPem"),
                    text(kept, "publicKeyPem"),
                    text(kept, "partnerId"),
                    text(kept, "partnerServiceId"));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    "%s is damaged: %s. Maybe remove it and start ./payung demo again."
                            .formatted(file, e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The bank's keys %s cannot be read. Maybe start ./payung demo first."
                            .formatted(file),
                    e);
        }
    }

    /** As it is kept. */
    public byte[] toJson() {
        var kept = JSON.createObjectNode();
        kept.put("name", name);
        kept.put("clientKey", clientKey);
        kept.put("clientSecret", clientSecret);
        kept.put("privateKeyPem", privateKeyPem);
        kept.put("publicKeyPem", publicKeyPem);
        kept.put("partnerId", partnerId);
        kept.put("partnerServiceId", partnerServiceId);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(kept);
    }

    private static String text(JsonNode kept, String field) {
        if (!kept.path(field).isString()) {
            throw new IllegalArgumentException(
                    "The bank's keys have no %s. Maybe remove the file and start ./payung demo again."
                            .formatted(field));
        }
        return kept.path(field).stringValue();
    }

    @Override
    public String toString() {
        return "Credentials[" + name + "]";
    }
}
