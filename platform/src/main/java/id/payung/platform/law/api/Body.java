package id.payung.platform.law.api;

import id.payung.rules.json.Json;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A request's body as JSON: UTF-8, and of a size that one answer is worth. */
final class Body {

    /** 1 MB holds some thousand cases. */
    static final int MOST_BYTES = 1_000_000;

    private Body() {}

    /**
     * @throws Problem 413 above the size, 400 if it is no JSON
     */
    static Json of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        try {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return Json.parse(decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            throw notJson("The body is not UTF-8 text");
        } catch (Json.BadJson bad) {
            throw notJson("The body is no JSON: " + bad.getMessage());
        }
    }

    private static Problem tooLarge() {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "The body is larger than %d bytes. Maybe send the cases in parts"
                        .formatted(MOST_BYTES));
    }

    private static Problem notJson(String why) {
        return new Problem(HttpStatus.BAD_REQUEST, "not-json", why);
    }
}
