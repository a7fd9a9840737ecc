package id.payung.platform.ledger.check;

import id.payung.platform.ledger.chain.Sealing;
import id.payung.platform.ledger.check.SubLedger.Compared;
import id.payung.platform.ledger.check.SubLedger.Difference;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One turn of the continuous check, on a connection of the batch role. A turn seals what has ended,
 * looks at all that is new, and at the next part of what is old, so that a round through the whole
 * book is always under way; a book that fits into one part is looked at whole in every turn.
 */
@Component
public class BookCheck {

    /** Links of the old part that one turn looks at again. */
    private static final int PART = 5_000;

    private static final long LOCK = 0x6c65646765726bL;

    private final ObjectProvider<SubLedger> others;
    private final Clock clock;

    BookCheck(ObjectProvider<SubLedger> others, Clock clock) {
        this.others = others;
        this.clock = clock;
    }

    /** What is new, and the next part of what is old. */
    public CheckRun turn(Connection batch) throws SQLException {
        return run(batch, PART);
    }

    /** The whole book. */
    public CheckRun whole(Connection batch) throws SQLException {
        return run(batch, Long.MAX_VALUE);
    }

    CheckRun run(Connection batch, long part) throws SQLException {
        Sealing.run(batch);
        var jdbc = JdbcClient.create(new SingleConnectionDataSource(batch, true));
        jdbc.sql("select pg_advisory_lock(:lock)").param("lock", LOCK).query((_, _) -> 1).single();
        batch.setAutoCommit(false);
        batch.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            var run = new Turn(jdbc, new CheckStore(jdbc, clock), part).run();
            batch.commit();
            return run;
        } finally {
            batch.rollback();
            batch.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            batch.setAutoCommit(true);
            jdbc.sql("select pg_advisory_unlock(:lock)")
                    .param("lock", LOCK)
                    .query((_, _) -> 1)
                    .single();
        }
    }

    /** A part of the chain, both links included; empty when it ends before it begins. */
    record Part(long first, long last) {
        boolean isEmpty() {
            return last < first;
        }
    }

    private final class Turn {

        private final JdbcClient jdbc;
        private final CheckStore store;
        private final long part;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<LocalDate> days = new HashSet<>();
        private long links;
        private long transfers;
        private long entries;
        private long lines;

        Turn(JdbcClient jdbc, CheckStore store, long part) {
            this.jdbc = jdbc;
            this.store = store;
            this.part = part;
        }

        CheckRun run() {
            var head = store.head();
            var before = store.last();
            var parts = parts(head.number(), before);
            var whole = parts.size() == 1;
            var startedAt = store.now();
            parts.forEach(this::look);
            if (whole) {
                Questions.OF_ALL.forEach(sql -> findings.addAll(store.ask(sql)));
                others.forEach(other -> take(other.compareAll(jdbc)));
            } else {
                others.forEach(other -> take(other.compare(jdbc, days)));
            }
            var run =
                    store.keep(
                            new CheckRun(
                                    0,
                                    startedAt,
                                    store.now(),
                                    whole,
                                    links,
                                    transfers,
                                    entries,
                                    lines,
                                    store.unsealed(head.batch()),
                                    head.number(),
                                    head.hash(),
                                    parts.getLast().last() >= head.number()
                                            ? 1
                                            : parts.getLast().last() + 1,
                                    0));
            store.keep(run.id(), findings);
            store.close(run.id(), whole ? List.of() : parts, days);
            if (whole) {
                store.totals(run.id());
            }
            return store.counted(run);
        }

        /** One part that is everything, or what is new and the next part of what is old. */
        private List<Part> parts(long head, CheckStore.Before before) {
            if (head <= part) {
                return List.of(new Part(1, head));
            }
            var old = Math.min(before.head(), head);
            return List.of(
                    new Part(old + 1, head),
                    new Part(before.next(), Math.min(old, before.next() + part - 1)));
        }

        private void look(Part links) {
            if (links.isEmpty()) {
                return;
            }
            Questions.OF_LINKS.forEach(sql -> findings.addAll(store.ask(sql, links)));
            var counts = store.count(links);
            this.links += counts.links();
            transfers += counts.transfers();
            entries += counts.entries();
            days.addAll(store.days(links));
        }

        private void take(Compared compared) {
            lines += compared.lines();
            compared.differences().forEach(d -> findings.add(finding(d)));
        }

        private static Finding finding(Difference d) {
            return new Finding(
                    d.kind(),
                    d.subject(),
                    d.office(),
                    d.transfer(),
                    null,
                    d.day(),
                    d.linesSen() + " sen",
                    d.ledgerSen() + " sen");
        }
    }
}
