package id.payung.rules.snap;

/**
 * A call under SNAP that carries an access token.
 *
 * @param method GET, POST, PUT or DELETE
 * @param path from the slash after the host, with the version
 * @param body as sent; empty for none
 * @param timestamp with its offset, "2025-01-01T10:00:00+07:00"
 */
public record SnapCall(String method, String path, String token, String body, String timestamp) {}
