package id.payung.platform.payment.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.payment.Partner;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

class SignaturesTest {

    private static final KeyPair KEYS = keys();

    /** The worked example of the standard's HMAC: secret "secret", token "abc". */
    private static final String BODY =
            "{\"partnerServiceId\":\"   12345\",\"customerNo\":\"1\","
                    + "\"virtualAccountNo\":\"   123451\",\"inquiryRequestId\":\"r1\"}";

    private static final String BODY_SHA256 =
            "d44d46ea80feba0422cc3e68bfcbd7a707dc3269311faec3e63e1175071f0d8f";
    private static final String SIGNATURE =
            "cbMjhiEpMCLywBVlqsC3ESuYv27p1GbhG7doIl6Doi2JGWOozw3JYByrtY/ofKEKRHiHKcC6BKJMUABJHxp93Q==";

    @Test
    void the_worked_example_is_signed_as_written() {
        var signed = signed(BODY);

        assertThat(signed.text())
                .isEqualTo(
                        "POST:/v1.0/transfer-va/inquiry:abc:"
                                + BODY_SHA256
                                + ":2025-01-01T10:00:00+07:00");
        assertThat(Signatures.ofCall(partner(Partner.Encoding.BASE64), signed, SIGNATURE)).isTrue();
    }

    @Test
    void a_partner_may_write_the_same_signature_in_hexadecimal() {
        var hex = HexFormat.of().formatHex(Base64.getDecoder().decode(SIGNATURE));
        var signed = signed(BODY);

        assertThat(Signatures.ofCall(partner(Partner.Encoding.HEX), signed, hex)).isTrue();
        assertThat(Signatures.ofCall(partner(Partner.Encoding.HEX), signed, hex.toUpperCase()))
                .isTrue();
        assertThat(Signatures.ofCall(partner(Partner.Encoding.HEX), signed, SIGNATURE)).isFalse();
        assertThat(Signatures.ofCall(partner(Partner.Encoding.BASE64), signed, hex)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            textBlock =
                    """
                    POST | /v1.0/transfer-va/payment | abc | 2025-01-01T10:00:00+07:00
                    PUT  | /v1.0/transfer-va/inquiry | abc | 2025-01-01T10:00:00+07:00
                    POST | /v1.0/transfer-va/inquiry | abd | 2025-01-01T10:00:00+07:00
                    POST | /v1.0/transfer-va/inquiry | abc | 2025-01-01T10:00:01+07:00
                    """)
    void one_part_that_differs_is_another_signature(
            String method, String path, String token, String timestamp) {
        var signed =
                new Signatures.Signed(
                        method, path, token, BODY.getBytes(StandardCharsets.UTF_8), timestamp);

        assertThat(Signatures.ofCall(partner(Partner.Encoding.BASE64), signed, SIGNATURE))
                .isFalse();
    }

    @ParameterizedTest(name = "[{0}] is [{1}]")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '´',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    { "a" : 1 }|{"a":1}
                    {"a":" x  y "}|{"a":" x  y "}
                    {"a b":[ 1, 2 ]}|{"a b":[1,2]}
                    {"a":"say \\" x "  }|{"a":"say \\" x "}
                    {"a":"end \\\\"  , "b" : " "}|{"a":"end \\\\","b":" "}
                    {"a":"no \\u0022 end"} |{"a":"no \\u0022 end"}
                    {"nama":"Ibu  Sítí"}|{"nama":"Ibu  Sítí"}
                    {"b":2,"a":1.50}|{"b":2,"a":1.50}
                    """)
    void white_space_goes_outside_strings_and_stays_inside(String body, String minified) {
        assertThat(Minify.json(body.getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(minified);
    }

    @Test
    void tabs_and_line_ends_are_white_space_too() {
        assertThat(Minify.json("{\r\n\t\"a\"\t:\n1}\n".getBytes(StandardCharsets.UTF_8)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"a\":1}");
        assertThat(Minify.json(new byte[0])).isEmpty();
    }

    @Test
    void a_token_is_asked_for_with_the_private_key_over_key_and_time() throws Exception {
        var time = "2026-11-23T10:00:00+07:00";
        var signature = Base64.getEncoder().encodeToString(rsa("client-1|" + time));
        var partner = partner(Partner.Encoding.BASE64);

        assertThat(Signatures.ofTokenRequest(partner, time, signature)).isTrue();
        assertThat(Signatures.ofTokenRequest(partner, "2026-11-23T10:00:01+07:00", signature))
                .isFalse();
        assertThat(Signatures.ofTokenRequest(partner, time, "AAAA")).isFalse();
        assertThat(Signatures.ofTokenRequest(partner, time, "no base64!")).isFalse();
    }

    private static Signatures.Signed signed(String body) {
        return new Signatures.Signed(
                "POST",
                "/v1.0/transfer-va/inquiry",
                "abc",
                body.getBytes(StandardCharsets.UTF_8),
                "2025-01-01T10:00:00+07:00");
    }

    private static Partner partner(Partner.Encoding encoding) {
        return new Partner(
                new UUID(0, 1),
                "Bank",
                "client-1",
                KEYS.getPublic(),
                "secret",
                encoding,
                "12345",
                "   12345");
    }

    private static byte[] rsa(String text) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KEYS.getPrivate());
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return signature.sign();
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
