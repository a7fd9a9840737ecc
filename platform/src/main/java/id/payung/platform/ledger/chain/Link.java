package id.payung.platform.ledger.chain;

import java.util.HexFormat;

/**
 * A link of the chain: a committed batch, bound to all before it.
 *
 * @param number from 1 on, without a gap
 * @param batch number of the database transaction
 * @param transfers how many it holds
 * @param content digest of its transfers, in hexadecimal digits as all digests here
 * @param previous hash of the link before it; zeros before the first
 * @param hash digest of all of this
 */
record Link(long number, long batch, long transfers, String content, String previous, String hash) {

    static final String NOTHING = HexFormat.of().formatHex(Digest.NOTHING);

    /** What the hash must be. */
    String computedHash() {
        return HexFormat.of()
                .formatHex(
                        Digest.of(
                                String.join(
                                        "\n",
                                        "payung ledger link 1",
                                        Long.toString(number),
                                        Long.toString(batch),
                                        Long.toString(transfers),
                                        content,
                                        previous)));
    }
}
