package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.sipp.Template;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A file that an employer sent for a month.
 *
 * @param fileName as the employer called it
 * @param template null while it is not recognised
 * @param rows read so far
 * @param valid rows without a fault (Total Valid)
 * @param notValid rows with a fault (Total Tidak Valid)
 * @param faults all of them; the first twenty thousand are kept in detail
 */
public record Upload(
        UUID id,
        UUID employer,
        YearMonth month,
        String fileName,
        long bytes,
        State state,
        @Nullable Template template,
        int rows,
        int valid,
        int notValid,
        int faults,
        OffsetDateTime sentAt,
        @Nullable OffsetDateTime storedAt) {

    /** What becomes of a file. */
    public enum State {
        /** It is being read; nothing is stored. */
        CHECKING,
        /** It cannot be read at all. */
        REFUSED,
        /** It has faults, and nothing of it is stored. */
        FAULTY,
        /** Without a fault; waits for a yes. */
        READY,
        /** It is being stored, in one transaction. */
        STORING,
        /** All of it is stored. */
        STORED,
        /** Sent by mistake, or replaced by a better one. */
        DROPPED;

        /** Somebody is at work on it. */
        public boolean isMoving() {
            return this == CHECKING || this == STORING;
        }
    }
}
