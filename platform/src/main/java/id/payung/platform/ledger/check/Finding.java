package id.payung.platform.ledger.check;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A row that is not as it should be.
 *
 * @param kind what is wrong; {@code ledger.finding.KIND} is the sentence
 * @param subject the row: its table and key
 * @param office whose it is; null for the chain, which is everybody's
 * @param transfer the transfer that it belongs to, if any
 * @param link the link under which it was looked at, if any
 * @param day the day of the sub-ledger on which it was looked at, if any
 * @param expected what should stand there
 * @param actual what stands there
 */
public record Finding(
        String kind,
        String subject,
        @Nullable String office,
        @Nullable UUID transfer,
        @Nullable Long link,
        @Nullable LocalDate day,
        String expected,
        String actual) {}
