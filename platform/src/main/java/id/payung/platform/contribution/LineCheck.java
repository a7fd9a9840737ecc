package id.payung.platform.contribution;

import id.payung.platform.ledger.check.SubLedger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/**
 * The contribution lines (rincian iuran) are the ledger's sub-ledger: for every bill and report,
 * what its lines say of a programme is what that programme's fund got, and of JHT what each
 * member's account got. A construction project has no lines of workers: its bill is its line.
 */
@Component
class LineCheck implements SubLedger {

    private static final String DIFFERENCES =
            """
            with book as (
                select t.reference, e.fund::text as programme,
                       case when e.fund = 'JHT' then a.owner end as person,
                       -sum(e.amount_sen)::bigint as sen, min(t.office) as office,
                       (min(t.id::text))::uuid as transfer, min(t.booked_on) as day
                  from ledger.transfer t
                  join ledger.entry e on e.transfer = t.id
                  join ledger.account a on a.id = e.account
                 where t.what = 'CONTRIBUTION' and a.kind in ('MEMBER', 'CONTRIBUTIONS') and %1$s
                 group by 1, 2, 3),
            lines as (
                select coalesce(l.bill, l.report)::text as reference, l.programme,
                       case when l.programme = 'JHT' then m.person end as person,
                       sum(l.amount_sen)::bigint as sen,
                       min(coalesce(b.office, r.office)) as office,
                       (min(l.receipt::text))::uuid as receipt, min(l.posted_on) as day
                  from contribution.line l
                  join registry.membership m on m.id = l.membership
                  left join contribution.bill b on b.id = l.bill
                  left join contribution.wage_report r on r.id = l.report
                 where %2$s
                 group by 1, 2, 3
                 union all
                select p.id::text, s.programme, null, s.sen, p.office, p.settled_by, p.settled_on
                  from contribution.project_bill p
                 cross join lateral (values ('JKK', p.jkk_sen), ('JKM', p.jkm_sen)) as s (programme, sen)
                 where p.settled_on is not null and s.sen > 0 and %3$s)
            select case when coalesce(b.person, l.person) is null then 'LINES_DIFFER'
                        else 'SAVINGS_DIFFER' end as kind,
                   'contribution.line of ' || coalesce(b.reference, l.reference) || ' '
                       || coalesce(b.programme, l.programme)
                       || coalesce(' of person ' || coalesce(b.person, l.person), '') as subject,
                   coalesce(b.transfer, l.receipt) as transfer, coalesce(b.office, l.office) as office,
                   coalesce(b.day, l.day) as day, coalesce(l.sen, 0) as lines_sen,
                   coalesce(b.sen, 0) as ledger_sen
              from book b
              full join lines l on l.reference = b.reference and l.programme = b.programme
                   and coalesce(l.person::text, '') = coalesce(b.person::text, '')
             where l.sen is distinct from b.sen
             limit 1000
            """;

    private static final String SOME = "%s = any (cast(:days as date[]))";

    @Override
    public Compared compare(JdbcClient batch, Collection<LocalDate> days) {
        var text = days.stream().map(LocalDate::toString).toArray(String[]::new);
        var lines =
                batch.sql(
                                "select count(*) from contribution.line where "
                                        + SOME.formatted("posted_on"))
                        .param("days", text)
                        .query(Long.class)
                        .single();
        return new Compared(
                lines,
                batch.sql(
                                DIFFERENCES.formatted(
                                        SOME.formatted("t.booked_on"),
                                        SOME.formatted("l.posted_on"),
                                        SOME.formatted("p.settled_on")))
                        .param("days", text)
                        .query(LineCheck::difference)
                        .list());
    }

    @Override
    public Compared compareAll(JdbcClient batch) {
        return new Compared(
                batch.sql("select count(*) from contribution.line").query(Long.class).single(),
                batch.sql(DIFFERENCES.formatted("true", "true", "true"))
                        .query(LineCheck::difference)
                        .list());
    }

    private static Difference difference(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return new Difference(
                row.getString("kind"),
                row.getString("subject"),
                row.getObject("transfer", UUID.class),
                row.getString("office"),
                row.getObject("day", LocalDate.class),
                row.getLong("lines_sen"),
                row.getLong("ledger_sen"));
    }
}
