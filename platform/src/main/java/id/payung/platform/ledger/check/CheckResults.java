package id.payung.platform.ledger.check;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the check kept, for an auditor or the head: the chain's findings and their own office's. */
@Component
public class CheckResults {

    private static final int AT_MOST = 200;

    private final JdbcClient jdbc;

    CheckResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding that stands, or stood until {@code goneAt}. */
    public record Kept(
            String kind,
            String subject,
            @Nullable UUID transfer,
            String expected,
            String actual,
            OffsetDateTime since,
            @Nullable OffsetDateTime goneAt) {}

    /** All debits and credits of a fund, in sen, in all offices. */
    public record Total(String fund, BigDecimal debitSen, BigDecimal creditSen) {

        /** Debits equal credits. */
        public boolean balanced() {
            return debitSen.compareTo(creditSen) == 0;
        }
    }

    /** The last turn, or the last that looked at the whole book. */
    @Transactional(readOnly = true)
    public Optional<CheckRun> last(boolean whole) {
        return jdbc.sql(
                        """
                        select id, started_at, finished_at, whole, links, transfers, entries, lines, unsealed,
                               head, encode(head_hash, 'hex') as head_hash, next_link, open
                          from ledger.check_run where whole or not :whole order by id desc limit 1
                        """)
                .param("whole", whole)
                .query(CheckRun.class)
                .optional();
    }

    /** The totals of the last turn that looked at the whole book. */
    @Transactional(readOnly = true)
    public List<Total> totals() {
        return jdbc.sql(
                        """
                        select fund, debit_sen, credit_sen from ledger.check_total
                         where run = (select max(run) from ledger.check_total) order by fund
                        """)
                .query(Total.class)
                .list();
    }

    /** Findings that stand, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept> open() {
        return kept("f.gone_run is null");
    }

    /** Findings of a transfer that stand. */
    @Transactional(readOnly = true)
    public List<Kept> of(UUID transfer) {
        return open().stream().filter(kept -> transfer.equals(kept.transfer())).toList();
    }

    /** Findings that were found right again, the newest first. */
    @Transactional(readOnly = true)
    public List<Kept> gone() {
        return kept("f.gone_run is not null");
    }

    private List<Kept> kept(String which) {
        return jdbc.sql(
                        """
                        select f.kind, f.subject, f.transfer, f.expected, f.actual,
                               r.finished_at as since, g.finished_at as gone_at
                          from ledger.finding f
                          join ledger.check_run r on r.id = f.first_run
                          left join ledger.check_run g on g.id = f.gone_run
                         where %s
                         order by f.id desc limit %d
                        """
                                .formatted(which, AT_MOST))
                .query(Kept.class)
                .list();
    }
}
