package id.payung.platform.payment.snap;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a body, read as strictly as the standard describes them. */
record Fields(ObjectNode body) {

    /** Reads and writes the bodies; a field that is there twice is refused. */
    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,16}\\.[0-9]{2}");

    static Fields of(Call call) {
        try {
            var text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(call.body()))
                            .toString();
            if (JSON.readTree(text) instanceof ObjectNode body) {
                return new Fields(body);
            }
        } catch (JacksonException | CharacterCodingException e) {
            throw new Refusal(Case.BAD_REQUEST, "");
        }
        throw new Refusal(Case.BAD_REQUEST, "");
    }

    /** A text that must be there. */
    String mandatory(String name, String pattern) {
        return optional(name, pattern).orElseThrow(() -> new Refusal(Case.INVALID_MANDATORY, name));
    }

    /** A text that may be left out, be null or be empty. */
    Optional<String> optional(String name, String pattern) {
        return text(body.get(name), name, pattern);
    }

    /** {@code {"value": "572400.00", "currency": "IDR"}} that must be there. */
    Rupiah amount(String name) {
        if (!(body.get(name) instanceof ObjectNode amount)) {
            throw new Refusal(missing(name) ? Case.INVALID_MANDATORY : Case.INVALID_FORMAT, name);
        }
        var currency = name + ".currency";
        var value = name + ".value";
        text(amount.get("currency"), currency, "IDR")
                .orElseThrow(() -> new Refusal(Case.INVALID_MANDATORY, currency));
        return text(amount.get("value"), value, AMOUNT.pattern())
                .map(text -> Rupiah.of(new BigDecimal(text)))
                .orElseThrow(() -> new Refusal(Case.INVALID_MANDATORY, value));
    }

    boolean missing(String name) {
        var node = body.get(name);
        return node == null || node.isNull();
    }

    private static Optional<String> text(@Nullable JsonNode node, String name, String pattern) {
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString()) {
            throw new Refusal(Case.INVALID_FORMAT, name);
        }
        var text = node.stringValue();
        if (text.isBlank()) {
            return Optional.empty();
        }
        if (!text.matches(pattern)) {
            throw new Refusal(Case.INVALID_FORMAT, name);
        }
        return Optional.of(text);
    }
}
