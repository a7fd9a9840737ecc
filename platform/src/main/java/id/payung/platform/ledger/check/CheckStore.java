package id.payung.platform.ledger.check;

import id.payung.platform.ledger.check.BookCheck.Part;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The check's questions and its results in the database, as the batch role. */
final class CheckStore {

    /** More rows of one kind are not kept: an alarm of a thousand rows is read no better. */
    private static final int AT_MOST = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    CheckStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Head(long number, @Nullable String batch, @Nullable String hash) {}

    /** Where the last turn ended. */
    record Before(long head, long next) {}

    record Counts(long links, long transfers, long entries) {}

    OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    Head head() {
        return jdbc.sql(
                        """
                        select number, batch::text as batch, encode(hash, 'hex') as hash
                          from ledger.link order by number desc limit 1
                        """)
                .query(Head.class)
                .optional()
                .orElse(new Head(0, null, null));
    }

    Before last() {
        return jdbc.sql(
                        """
                        select head, next_link as next from ledger.check_run order by id desc limit 1
                        """)
                .query(Before.class)
                .optional()
                .orElse(new Before(0, 1));
    }

    List<Finding> ask(String question, Part links) {
        return jdbc.sql(question + " limit " + AT_MOST)
                .param("first", links.first())
                .param("last", links.last())
                .query((row, _) -> finding(row))
                .list();
    }

    List<Finding> ask(String question) {
        return jdbc.sql(question + " limit " + AT_MOST).query((row, _) -> finding(row)).list();
    }

    Counts count(Part links) {
        return jdbc.sql(Questions.COUNTS)
                .param("first", links.first())
                .param("last", links.last())
                .query(Counts.class)
                .single();
    }

    List<LocalDate> days(Part links) {
        return jdbc.sql(Questions.DAYS)
                .param("first", links.first())
                .param("last", links.last())
                .query(LocalDate.class)
                .list();
    }

    /** Transfers after the last link. */
    long unsealed(@Nullable String batch) {
        return jdbc.sql("select count(*) from ledger.transfer where batch > cast(:batch as xid8)")
                .param("batch", batch == null ? "0" : batch)
                .query(Long.class)
                .single();
    }

    CheckRun keep(CheckRun run) {
        var id =
                jdbc.sql(
                                """
                                insert into ledger.check_run
                                       (started_at, finished_at, whole, links, transfers, entries, lines,
                                        unsealed, head, head_hash, next_link, open)
                                values (:startedAt, :finishedAt, :whole, :links, :transfers, :entries, :lines,
                                        :unsealed, :head, decode(:headHash, 'hex'), :nextLink, 0)
                                returning id
                                """)
                        .paramSource(run)
                        .query(Long.class)
                        .single();
        return run.with(id, 0);
    }

    void keep(long run, List<Finding> findings) {
        for (var finding : findings) {
            jdbc.sql(
                            """
                            insert into ledger.finding
                                   (kind, subject, office, transfer, link, day, expected, actual, first_run, last_run)
                            values (:kind, :subject, :office, :transfer, :link, :day, :expected, :actual, :run, :run)
                            on conflict (kind, subject) where gone_run is null
                            do update set last_run = :run, expected = excluded.expected, actual = excluded.actual
                            """)
                    .param("kind", finding.kind())
                    .param("subject", finding.subject())
                    .param("office", finding.office())
                    .param("transfer", finding.transfer())
                    .param("link", finding.link())
                    .param("day", finding.day())
                    .param("expected", finding.expected())
                    .param("actual", finding.actual())
                    .param("run", run)
                    .update();
        }
    }

    /** What was looked at again and is right now. No parts: everything was looked at. */
    void close(long run, List<Part> parts, Collection<LocalDate> days) {
        if (parts.isEmpty()) {
            jdbc.sql(
                            """
                            update ledger.finding set gone_run = :run
                             where gone_run is null and last_run < :run
                            """)
                    .param("run", run)
                    .update();
            return;
        }
        for (var part : parts) {
            jdbc.sql(
                            """
                            update ledger.finding set gone_run = :run
                             where gone_run is null and last_run < :run
                               and (link between :first and :last
                                    or day = any (cast(:days as date[])))
                            """)
                    .param("run", run)
                    .param("first", part.first())
                    .param("last", part.last())
                    .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                    .update();
        }
    }

    void totals(long run) {
        jdbc.sql(Questions.TOTALS).param("run", run).update();
    }

    /** The run with the findings that stand; written there too. */
    CheckRun counted(CheckRun run) {
        var open =
                jdbc.sql("select count(*) from ledger.finding where gone_run is null")
                        .query(Long.class)
                        .single();
        jdbc.sql("update ledger.check_run set open = :open where id = :id")
                .param("open", open)
                .param("id", run.id())
                .update();
        return run.with(run.id(), open);
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("kind"),
                row.getString("subject"),
                row.getString("office"),
                row.getObject("transfer", UUID.class),
                row.getObject("link", Long.class),
                null,
                row.getString("expected"),
                row.getString("actual"));
    }
}
