package id.payung.platform.ledger.check;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;

/**
 * A turn of the continuous check.
 *
 * @param whole the whole book, or what is new and a part of what is old
 * @param links how many links were looked at, and so the transfers and entries under them
 * @param lines how many lines of the sub-ledgers were compared with the ledger
 * @param unsealed transfers that still wait for their link
 * @param head number of the last link, 0 when there is none
 * @param headHash its hash in hexadecimal digits
 * @param nextLink where the round through the old links goes on
 * @param open findings that stand after it, in all offices
 */
public record CheckRun(
        long id,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        boolean whole,
        long links,
        long transfers,
        long entries,
        long lines,
        long unsealed,
        long head,
        @Nullable String headHash,
        long nextLink,
        long open) {

    CheckRun with(long id, long open) {
        return new CheckRun(
                id,
                startedAt,
                finishedAt,
                whole,
                links,
                transfers,
                entries,
                lines,
                unsealed,
                head,
                headHash,
                nextLink,
                open);
    }
}
