package id.payung.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A fingerprint of what went into a result: SHA-256 over texts and numbers in a fixed order.
 * Whoever holds the data can show that the result is of these and no others.
 */
public final class InputHash {

    private final MessageDigest digest;
    private final byte[] word = new byte[Long.BYTES];

    private InputHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    /** Begins with the name of the method, so that no two methods share a hash. */
    public static InputHash of(String method) {
        return new InputHash().text(method);
    }

    public InputHash text(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
        return this;
    }

    public InputHash texts(Iterable<String> texts) {
        var count = 0;
        for (var text : texts) {
            text(text);
            count++;
        }
        return number(count);
    }

    /** All NaN are one, and so are both zeros: they mean the same to every method. */
    public InputHash number(double number) {
        var bits = Double.doubleToLongBits(number == 0 ? 0.0 : number);
        for (var i = 0; i < Long.BYTES; i++) {
            word[i] = (byte) (bits >>> (8 * i));
        }
        digest.update(word);
        return this;
    }

    public InputHash numbers(double[] numbers) {
        number(numbers.length);
        for (var one : numbers) {
            number(one);
        }
        return this;
    }

    public InputHash numbers(double[][] rows) {
        number(rows.length);
        for (var row : rows) {
            numbers(row);
        }
        return this;
    }

    /** The hash so far; more may be added afterwards. */
    public String hex() {
        try {
            var copy = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(copy.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the JDK can be cloned.", e);
        }
    }
}
