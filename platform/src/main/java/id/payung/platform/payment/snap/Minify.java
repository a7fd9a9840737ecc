package id.payung.platform.payment.snap;

import java.io.ByteArrayOutputStream;

/**
 * What SNAP signs of a body: the bytes as sent, without white space outside strings. Nothing is
 * parsed, sorted or written anew, so that the hash is of what the bank sent and not of what we
 * understood.
 */
final class Minify {

    private Minify() {}

    static byte[] json(byte[] body) {
        var kept = new ByteArrayOutputStream(body.length);
        var inString = false;
        var escaped = false;
        for (var b : body) {
            if (inString) {
                kept.write(b);
                inString = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (!isWhiteSpace(b)) {
                kept.write(b);
                inString = b == '"';
            }
        }
        return kept.toByteArray();
    }

    /** The four of RFC 8259. */
    private static boolean isWhiteSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r';
    }
}
