package id.payung.platform.contribution.report;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.payment.Due;
import id.payung.platform.payment.PayableBatch;
import id.payung.platform.payment.PayableBatch.Opening;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * The month of many employers at once: opened with everybody who still works, computed by the bulk
 * kernel and made payable, in sets. What each step does to one report is what {@link WageReports}
 * and {@link Finalising} do.
 */
@Component
public class MonthClose {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Computing computing;
    private final Parts parts;

    MonthClose(JdbcClient jdbc, Clock clock, Computing computing, Parts parts) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.computing = computing;
        this.parts = parts;
    }

    /** What a close needs of other modules, in one hand. */
    @Component
    record Parts(Ids ids, AuditTrail audit, Employers employers, PayableBatch payables) {}

    /** A month that waits to be paid. */
    public record Closed(UUID report, UUID employer, String code, Rupiah total) {}

    /**
     * Opens the month of these employers where it is not open yet, and carries the last month's
     * wages over for those who still work on its first day. Returns the drafts.
     */
    @Transactional
    public List<WageReport> open(List<Employer> employers, YearMonth month) {
        jdbc.sql(
                        """
                        insert into contribution.wage_report (id, employer, office, month, opened_at)
                        select id, employer, office, :month, :at
                          from unnest(cast(:ids as uuid[]), cast(:employers as uuid[]), cast(:offices as text[]))
                               as e (id, employer, office)
                        on conflict (employer, month) do nothing
                        """)
                .param("month", month.atDay(1))
                .param("at", OffsetDateTime.now(clock))
                .param("ids", texts(employers, _ -> parts.ids().next()))
                .param("employers", texts(employers, Employer::id))
                .param("offices", texts(employers, Employer::office))
                .update();
        jdbc.sql(
                        """
                        insert into contribution.wage_line (report, membership, person, employer, office, wage_sen)
                        select r.id, l.membership, l.person, l.employer, l.office, l.wage_sen
                          from contribution.wage_report r
                          join contribution.wage_report b on b.employer = r.employer
                               and b.month = (select max(m.month) from contribution.wage_report m
                                               where m.employer = r.employer and m.month < r.month)
                          join contribution.wage_line l on l.report = b.id
                          join registry.membership m on m.id = l.membership and m.valid @> r.month
                         where r.employer = any (cast(:employers as uuid[])) and r.month = :month
                           and r.state = 'DRAFT' and b.state <> 'DRAFT'
                        on conflict (report, membership) do nothing
                        """)
                .param("employers", texts(employers, Employer::id))
                .param("month", month.atDay(1))
                .update();
        return drafts(employers, month);
    }

    /** Computes the drafts that have workers and makes them final; returns what is to be paid. */
    @Transactional
    public List<Closed> close(List<Employer> employers, YearMonth month) {
        var drafts = drafts(employers, month);
        var totals = computing.computeAll(drafts, parts.employers());
        var payable = drafts.stream().filter(d -> totals.getOrDefault(d.id(), 0L) > 0).toList();
        var openings = new ArrayList<Opening>();
        for (var draft : payable) {
            var total = Rupiah.ofSen(Objects.requireNonNull(totals.get(draft.id())));
            openings.add(opening(employer(employers, draft), draft, total));
        }
        var codes = parts.payables().open(openings);
        jdbc.sql(
                        """
                        update contribution.wage_report r
                           set state = 'FINAL', code = c.code, computed_at = :now, finalised_at = :now,
                               total_sen = c.total,
                               workers = (select count(*) from contribution.wage_line l where l.report = r.id)
                          from unnest(cast(:reports as uuid[]), cast(:codes as text[]), cast(:totals as bigint[]))
                               as c (report, code, total)
                         where r.id = c.report
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("reports", texts(payable, WageReport::id))
                .param("codes", texts(codes, code -> code))
                .param("totals", openings.stream().mapToLong(o -> o.due().amount().sen()).toArray())
                .update();
        parts.audit()
                .didAll("FINALISE", "wage_report", payable.stream().map(WageReport::id).toList());
        var closed = new ArrayList<Closed>();
        for (var i = 0; i < payable.size(); i++) {
            closed.add(
                    new Closed(
                            payable.get(i).id(),
                            payable.get(i).employer(),
                            codes.get(i).digits(),
                            openings.get(i).due().amount()));
        }
        return closed;
    }

    private static Employer employer(List<Employer> employers, WageReport draft) {
        return employers.stream()
                .filter(e -> e.id().equals(draft.employer()))
                .findFirst()
                .orElseThrow();
    }

    private Opening opening(Employer employer, WageReport draft, Rupiah total) {
        var month = draft.month();
        return new Opening(
                new Due(
                        new What(Finalising.KIND, draft.id()),
                        new Wording("Iuran PU " + month, "Contribution " + month),
                        total,
                        Finalising.payableUntil(month, LocalDate.now(clock))),
                new Payer(employer.name(), employer.office(), null, null, employer.id()));
    }

    private List<WageReport> drafts(List<Employer> employers, YearMonth month) {
        return jdbc.sql(
                        ReportStore.SELECT
                                + """
                                 where employer = any (cast(:employers as uuid[])) and month = :month
                                   and state = 'DRAFT'
                                 order by id for update
                                """)
                .param("employers", texts(employers, Employer::id))
                .param("month", month.atDay(1))
                .query(ReportStore::report)
                .list();
    }

    private static <T> String[] texts(List<T> rows, Function<T, Object> part) {
        return rows.stream().map(part).map(Object::toString).toArray(String[]::new);
    }
}
