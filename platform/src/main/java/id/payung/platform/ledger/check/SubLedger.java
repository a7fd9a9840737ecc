package id.payung.platform.ledger.check;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Another module's lines that must add up to what the ledger holds. The module compares; the check
 * decides which days, and keeps what differs.
 */
public interface SubLedger {

    /** Compares some days on a connection of the batch role. */
    Compared compare(JdbcClient batch, Collection<LocalDate> days);

    /** Compares all days. */
    Compared compareAll(JdbcClient batch);

    /**
     * What was compared.
     *
     * @param lines how many lines of the sub-ledger
     */
    record Compared(long lines, List<Difference> differences) {}

    /**
     * A row that differs.
     *
     * @param kind {@code LINES_DIFFER} or {@code SAVINGS_DIFFER}
     * @param subject the row and its key
     * @param linesSen what the sub-ledger says
     * @param ledgerSen what the ledger says
     */
    record Difference(
            String kind,
            String subject,
            UUID transfer,
            String office,
            LocalDate day,
            long linesSen,
            long ledgerSen) {}
}
