package id.payung.platform.contribution.report;

import id.payung.platform.access.NotVisible;
import id.payung.platform.payment.Receipt;
import id.payung.platform.registry.Employer;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reports and their lines in the database. */
@Component
class ReportStore {

    private static final int BATCH = 1000;

    static final String SELECT =
            """
            select id, employer, office, month, state, computed_at is not null as computed, workers, total_sen,
                   code, posted_on
              from contribution.wage_report
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    ReportStore(JdbcTemplate batches, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<WageReport> find(UUID employer, YearMonth month) {
        return jdbc.sql(SELECT + " where employer = :employer and month = :month")
                .param("employer", employer)
                .param("month", month.atDay(1))
                .query(ReportStore::report)
                .optional();
    }

    WageReport get(UUID report) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", report)
                .query(ReportStore::report)
                .optional()
                .orElseThrow(() -> new NotVisible("wage_report", report));
    }

    /** The report, and nobody else changes it before this transaction ends. */
    WageReport lock(UUID report) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", report)
                .query(ReportStore::report)
                .optional()
                .orElseThrow(() -> new NotVisible("wage_report", report));
    }

    List<WageReport> of(UUID employer) {
        return jdbc.sql(SELECT + " where employer = :employer order by month desc")
                .param("employer", employer)
                .query(ReportStore::report)
                .list();
    }

    List<WageReport> ofAll(Collection<UUID> employers) {
        return jdbc.sql(SELECT + " where employer = any (cast(:employers as uuid[]))")
                .param("employers", employers.stream().map(UUID::toString).toArray(String[]::new))
                .query(ReportStore::report)
                .list();
    }

    /** Those that wait for their payment, of all employers whom the asker sees. */
    List<WageReport> unpaid() {
        return jdbc.sql(SELECT + " where state = 'FINAL'").query(ReportStore::report).list();
    }

    Optional<WageReport> lastBefore(UUID employer, YearMonth month) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where employer = :employer and month < :month
                                 order by month desc limit 1
                                """)
                .param("employer", employer)
                .param("month", month.atDay(1))
                .query(ReportStore::report)
                .optional();
    }

    /** Opens a draft; two who open the same month get the same one. */
    void open(UUID id, Employer employer, YearMonth month) {
        jdbc.sql(
                        """
                        insert into contribution.wage_report (id, employer, office, month, opened_at)
                        values (:id, :employer, :office, :month, :at)
                        on conflict (employer, month) do nothing
                        """)
                .param("id", id)
                .param("employer", employer.id())
                .param("office", employer.office())
                .param("month", month.atDay(1))
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    /** The workers of the last report who still work, with their last wage. */
    void carryOver(UUID from, UUID to, LocalDate firstDay) {
        jdbc.sql(
                        """
                        insert into contribution.wage_line (report, membership, person, employer, office, wage_sen)
                        select :to, l.membership, l.person, l.employer, l.office, l.wage_sen
                          from contribution.wage_line l
                          join registry.membership m on m.id = l.membership and m.valid @> cast(:day as date)
                         where l.report = :from
                        """)
                .param("to", to)
                .param("day", firstDay)
                .param("from", from)
                .update();
    }

    /** Writes the wages of workers, new lines and known ones. */
    void write(WageReport report, List<WageRow> rows) {
        batches.batchUpdate(
                """
                insert into contribution.wage_line
                       (report, membership, person, employer, office, wage_sen, back_pay_sen)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (report, membership) do update
                   set wage_sen = excluded.wage_sen, back_pay_sen = excluded.back_pay_sen
                """,
                rows,
                BATCH,
                (line, row) -> {
                    line.setObject(1, report.id());
                    line.setObject(2, row.membership());
                    line.setObject(3, row.person());
                    line.setObject(4, report.employer());
                    line.setString(5, report.office());
                    line.setLong(6, row.wage().sen());
                    line.setLong(7, row.backPay().sen());
                });
    }

    void remove(UUID report, Collection<UUID> memberships) {
        jdbc.sql(
                        """
                        delete from contribution.wage_line
                         where report = :report and membership = any (cast(:memberships as uuid[]))
                        """)
                .param("report", report)
                .param(
                        "memberships",
                        memberships.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** What was computed counts no more; the number of workers is right all the same. */
    void markStale(UUID report) {
        jdbc.sql(
                        """
                        update contribution.wage_report r
                           set computed_at = null, total_sen = 0,
                               workers = (select count(*) from contribution.wage_line l where l.report = r.id)
                         where r.id = :report
                        """)
                .param("report", report)
                .update();
    }

    void markComputed(UUID report, long totalSen) {
        jdbc.sql(
                        """
                        update contribution.wage_report r
                           set computed_at = :now, total_sen = :total,
                               workers = (select count(*) from contribution.wage_line l where l.report = r.id)
                         where r.id = :report
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("total", totalSen)
                .param("report", report)
                .update();
    }

    void markFinal(UUID report, String code) {
        jdbc.sql(
                        """
                        update contribution.wage_report
                           set state = 'FINAL', code = :code, finalised_at = :now where id = :report
                        """)
                .param("code", code)
                .param("now", OffsetDateTime.now(clock))
                .param("report", report)
                .update();
    }

    void markDraft(UUID report) {
        jdbc.sql(
                        """
                        update contribution.wage_report
                           set state = 'DRAFT', code = null, finalised_at = null where id = :report
                        """)
                .param("report", report)
                .update();
    }

    /** Marks final reports as posted; returns how many there were. */
    int markPosted(Map<UUID, Receipt> receipts) {
        var posted = List.copyOf(receipts.entrySet());
        return jdbc.sql(
                        """
                        update contribution.wage_report r
                           set state = 'POSTED', receipt = p.receipt, posted_on = p.posted_on
                          from unnest(cast(:reports as uuid[]), cast(:receipts as uuid[]), cast(:days as date[]))
                               as p (report, receipt, posted_on)
                         where r.id = p.report and r.state = 'FINAL'
                        """)
                .param(
                        "reports",
                        posted.stream().map(p -> p.getKey().toString()).toArray(String[]::new))
                .param(
                        "receipts",
                        posted.stream()
                                .map(p -> p.getValue().id().toString())
                                .toArray(String[]::new))
                .param(
                        "days",
                        posted.stream()
                                .map(p -> p.getValue().bookedOn().toString())
                                .toArray(String[]::new))
                .update();
    }

    static WageReport report(ResultSet row, int number) throws SQLException {
        return new WageReport(
                row.getObject("id", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("office"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                WageReport.State.valueOf(row.getString("state")),
                row.getBoolean("computed"),
                row.getInt("workers"),
                Rupiah.ofSen(row.getLong("total_sen")),
                row.getString("code"),
                row.getObject("posted_on", LocalDate.class));
    }
}
