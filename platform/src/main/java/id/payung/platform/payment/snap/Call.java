package id.payung.platform.payment.snap;

import jakarta.servlet.http.HttpServletRequest;

import java.io.IOException;

/**
 * An HTTP request to one of the services, its body read once.
 *
 * @param service which one
 * @param request method, path and headers
 * @param body as sent
 */
record Call(Service service, HttpServletRequest request, byte[] body) {

    /** Far more than any body of the standard needs. */
    static final int LONGEST_BODY = 64 * 1024;

    static Call read(Service service, HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            throw new Refusal(Case.BAD_REQUEST, "");
        }
        return new Call(service, request, body);
    }

    /** Path and query as sent, which is what the bank signed. */
    String path() {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    String method() {
        return request.getMethod();
    }

    /** A header that must be there and look like that. */
    String header(String name, String pattern) {
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) {
            throw new Refusal(Case.INVALID_MANDATORY, name);
        }
        if (!value.matches(pattern)) {
            throw new Refusal(Case.INVALID_FORMAT, name);
        }
        return value;
    }

    /** The one method and the one format that the standard has for our services. */
    void requirePostOfJson() {
        if (!method().equals("POST")) {
            throw new Refusal(Case.NOT_SUPPORTED, "");
        }
        header("Content-Type", "(?i)application/json(\\s*;.*)?");
    }
}
