package id.payung.platform.ledger.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;

/**
 * The SHA-256 values of the chain, each over lines of UTF-8 text parted by a line feed. The
 * database computes the same (V090): whoever has the rows needs no program of ours.
 */
public final class Digest {

    /** What the first link follows. */
    static final byte[] NOTHING = new byte[32];

    private Digest() {}

    /**
     * Of all that a transfer says.
     *
     * @param head id, what, reference, day and office
     * @param entries account and amount in sen, parted by a blank, in any order
     */
    public static byte[] ofTransfer(Collection<String> head, Collection<String> entries) {
        var sorted = entries.stream().sorted().toList();
        return of(String.join("\n", head) + "\n" + String.join("\n", sorted));
    }

    /** Of a batch: for each transfer, in the order of ids, its id, digest and moment. */
    static byte[] ofBatch(Collection<String> transfers) {
        return of(String.join("\n", transfers));
    }

    static byte[] of(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
