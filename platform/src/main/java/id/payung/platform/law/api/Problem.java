package id.payung.platform.law.api;

import id.payung.rules.json.Json;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Why there is no answer, as RFC 9457 has it. Thrown where it is found.
 *
 * <p>The type is a URN of a kebab-case name: {@code urn:payung:problem:needs-to-know}.
 */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String TYPES = "urn:payung:problem:";

    private final HttpStatus status;
    private final String type;
    private final transient Json.Builder more = Json.object();

    /**
     * @param type its name, "too-large"
     * @param detail what is wrong with what value, and what may help
     */
    Problem(HttpStatus status, String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    /** The same with one more member. */
    Problem with(String name, Json value) {
        more.put(name, value);
        return this;
    }

    ResponseEntity<String> answer() {
        var body =
                Json.object()
                        .put("type", TYPES + type)
                        .put("title", title())
                        .put("status", status.value())
                        .put("detail", String.valueOf(getMessage()));
        more.build().members().forEach(body::put);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body.build().print());
    }

    /** "needs-to-know" as "Needs to know". */
    private String title() {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
    }
}
