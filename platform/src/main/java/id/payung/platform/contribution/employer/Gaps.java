package id.payung.platform.contribution.employer;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.contribution.report.WageReport;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.UUID;

/** What a draft still lacks: workers without a line, lines without a wage, lines of who left. */
@Component
class Gaps {

    private static final int SHOWN = 50;

    private static final String MISSING =
            """
              from registry.membership m
             where m.employer = :employer and m.segment = 'PU'
               and m.valid && daterange(:month, (cast(:month as date) + interval '1 month')::date)
               and not exists (select from contribution.wage_line l
                                where l.report = :report and l.membership = m.id)
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Gaps(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * @param missing work in the month and have no line
     * @param zero have a line without a wage
     * @param gone have a line and left before the month
     */
    record Found(int missing, int zero, int gone) {

        public boolean any() {
            return missing + zero + gone > 0;
        }
    }

    /** One of them. */
    record Lacking(UUID membership, String name, String kpj) {}

    @Transactional(readOnly = true)
    public Found in(WageReport report) {
        var missing =
                jdbc.sql("select count(*) " + MISSING)
                        .param("employer", report.employer())
                        .param("month", report.month().atDay(1))
                        .param("report", report.id())
                        .query(Integer.class)
                        .single();
        return jdbc.sql(
                        """
                        select count(*) filter (where l.wage_sen + l.back_pay_sen = 0) as zero,
                               count(*) filter (where upper(m.valid) <= :month) as gone
                          from contribution.wage_line l
                          join registry.membership m on m.id = l.membership
                         where l.report = :report
                        """)
                .param("month", report.month().atDay(1))
                .param("report", report.id())
                .query((row, _) -> new Found(missing, row.getInt("zero"), row.getInt("gone")))
                .single();
    }

    /** Who works in the month and has no line yet, by name; the first fifty. */
    @Transactional
    public List<Lacking> missing(WageReport report) {
        var found =
                jdbc.sql(
                                """
                                select m.id as membership, m.kpj,
                                       (select p.name from registry.person p where p.id = m.person) as name
                                """
                                        + MISSING
                                        + " order by name, m.kpj limit :n")
                        .param("employer", report.employer())
                        .param("month", report.month().atDay(1))
                        .param("report", report.id())
                        .param("n", SHOWN)
                        .query(Lacking.class)
                        .list();
        found.forEach(one -> audit.read("membership", one.membership()));
        return found;
    }
}
