package id.payung.rules.snap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapSignatureTest {

    private static final SnapCall CALL =
            new SnapCall("POST", "/v1.0/x", "token", "{\"a\": 1}", "2025-01-01T10:00:00+07:00");

    /** SHA-256 of nothing is known to everybody. */
    @Test
    void an_empty_body_is_the_digest_of_nothing() {
        var signature = SnapSignature.of(new SnapCall("GET", "/v1.0/x", "t", "", "now"), "secret");

        assertThat(signature.stringToSign())
                .isEqualTo(
                        "GET:/v1.0/x:t:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:now");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"a": 1, "b" : [ 2 ]}  | {"a":1,"b":[2]}
                    {"a b": "c  d"}        | {"a b":"c  d"}
                    {"a": "x \\" y : z"}    | {"a":"x \\" y : z"}
                    {"a": "\\\\", "b": 1}    | {"a":"\\\\","b":1}
                    ~{ }~                  | {}
                    """)
    void space_between_tokens_goes_space_in_texts_stays(String body, String minified) {
        assertThat(SnapSignature.minified(body)).isEqualTo(minified);
    }

    @Test
    void line_breaks_and_tabs_go_too() {
        assertThat(SnapSignature.minified("{\r\n\t\"a\":\t1\n}")).isEqualTo("{\"a\":1}");
        assertThat(SnapSignature.minified("\"a\\")).isEqualTo("\"a\\");
    }

    @Test
    void only_the_right_signature_matches() {
        var signature = SnapSignature.of(CALL, "secret");

        assertThat(signature.matches(signature.base64())).isTrue();
        assertThat(signature.matches(SnapSignature.of(CALL, "other").base64())).isFalse();
        assertThat(signature.matches("")).isFalse();
        assertThat(signature.hex()).hasSize(128).matches("[0-9a-f]+");
    }

    @Test
    void every_part_of_a_call_is_signed() {
        var base64 = SnapSignature.of(CALL, "secret").base64();
        var others =
                new SnapCall[] {
                    new SnapCall("PUT", "/v1.0/x", "token", CALL.body(), CALL.timestamp()),
                    new SnapCall("POST", "/v1.0/y", "token", CALL.body(), CALL.timestamp()),
                    new SnapCall("POST", "/v1.0/x", "other", CALL.body(), CALL.timestamp()),
                    new SnapCall("POST", "/v1.0/x", "token", "{\"a\":2}", CALL.timestamp()),
                    new SnapCall("POST", "/v1.0/x", "token", CALL.body(), "later")
                };

        for (var other : others) {
            assertThat(SnapSignature.of(other, "secret").base64()).isNotEqualTo(base64);
        }
    }

    @Test
    void the_bytes_cannot_be_changed_from_outside() {
        var signature = SnapSignature.of(CALL, "secret");
        var before = signature.base64();
        signature.hmac()[0]++;

        assertThat(signature.base64()).isEqualTo(before);
    }

    @Test
    void an_empty_secret_is_no_key() {
        assertThatThrownBy(() -> SnapSignature.of(CALL, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
