package id.payung.platform.contribution.report;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Vault;
import id.payung.platform.contribution.Steps;
import id.payung.platform.registry.Members;
import id.payung.rules.bulk.WageClass;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.law.Answer;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Reads the lines of a report: a page, the whole form, or one worker's with its reasons. */
@Component
public class ReportLines {

    private static final int PAGE = 50;

    private static final String SELECT =
            """
            select l.*, m.kpj, e.code, e.number, p.name, p.birth, p.identity_sealed, lower(m.valid) as since
              from contribution.wage_line l
              join registry.membership m on m.id = l.membership
              join registry.employment e on e.membership = l.membership
              join registry.person p on p.id = l.person
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;

    ReportLines(JdbcClient jdbc, Vault vault, AuditTrail audit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
    }

    /** Totals of a report by column, in the order of Formulir 2a. */
    public record Totals(
            int workers,
            Rupiah wage,
            Rupiah backPay,
            Rupiah jkk,
            Rupiah jkm,
            Rupiah jhtEmployer,
            Rupiah jhtWorker,
            Rupiah jpEmployer,
            Rupiah jpWorker,
            Rupiah jkpEmployer,
            Rupiah jkpGovernment) {

        /** What the employer bears. */
        public Rupiah employer() {
            return jkk.plus(jkm).plus(jhtEmployer).plus(jpEmployer).plus(jkpEmployer);
        }

        /** What is taken from wages. */
        public Rupiah worker() {
            return jhtWorker.plus(jpWorker);
        }

        public Rupiah total() {
            return employer().plus(worker());
        }
    }

    /** What one worker's month costs, and why. */
    public record Explained(
            YearMonth month, ReportLine line, List<String> reasons, WageReport.State state) {}

    /** Fifty lines by name, identities masked; {@code part} of a name or a card number narrows. */
    @Transactional
    public List<ReportLine> page(UUID report, String part, int from) {
        var page =
                jdbc.sql(
                                SELECT
                                        + """
                                         where l.report = :report
                                           and (p.name ilike '%' || :part || '%' or m.kpj = :part or e.number = :part)
                                         order by p.name, m.kpj limit :n offset :from
                                        """)
                        .param("report", report)
                        .param("part", part.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                        .param("n", PAGE)
                        .param("from", from)
                        .query((row, _) -> line(row, true))
                        .list();
        page.forEach(line -> audit.read("membership", line.membership()));
        return page;
    }

    /** Every line in the order of cards, identities in full: the form, which the employer keeps. */
    @Transactional
    public void each(UUID report, Consumer<ReportLine> lines) {
        audit.opened("wage_report", report, "Formulir 2a");
        jdbc.sql(SELECT + " where l.report = :report order by m.kpj")
                .withFetchSize(1000)
                .param("report", report)
                .query((ResultSet row) -> lines.accept(line(row, false)));
    }

    /** The sums of all lines. */
    @Transactional(readOnly = true)
    public Totals totals(UUID report) {
        return jdbc.sql(
                        """
                        select count(*) as workers,
                               coalesce(sum(wage_sen), 0)::bigint, coalesce(sum(back_pay_sen), 0)::bigint,
                               coalesce(sum(jkk_sen - jkp_from_jkk_sen), 0)::bigint,
                               coalesce(sum(jkm_sen - jkp_from_jkm_sen), 0)::bigint,
                               coalesce(sum(jht_employer_sen), 0)::bigint, coalesce(sum(jht_worker_sen), 0)::bigint,
                               coalesce(sum(jp_employer_sen), 0)::bigint, coalesce(sum(jp_worker_sen), 0)::bigint,
                               coalesce(sum(jkp_from_jkk_sen + jkp_from_jkm_sen), 0)::bigint,
                               coalesce(sum(jkp_government_sen), 0)::bigint
                          from contribution.wage_line where report = :report
                        """)
                .param("report", report)
                .query((row, _) ->
                        new Totals(
                                row.getInt(1),
                                sen(row, 2),
                                sen(row, 3),
                                sen(row, 4),
                                sen(row, 5),
                                sen(row, 6),
                                sen(row, 7),
                                sen(row, 8),
                                sen(row, 9),
                                sen(row, 10),
                                sen(row, 11)))
                .single();
    }

    /**
     * One worker's line with the reasons of the law, in Indonesian or English.
     *
     * @throws NotVisible when the asker sees no such line
     */
    @Transactional
    public Explained explain(UUID report, UUID membership, boolean english) {
        audit.read("membership", membership);
        return jdbc.sql(
                        "select x.*, r.month, r.state from ("
                                + SELECT
                                + """
                                 where l.report = :report and l.membership = :membership) as x
                                  join contribution.wage_report r on r.id = x.report
                                """)
                .param("report", report)
                .param("membership", membership)
                .query((row, _) -> explained(row, english))
                .optional()
                .orElseThrow(() -> new NotVisible("wage_line", membership));
    }

    private Explained explained(ResultSet row, boolean english) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        var base = Rupiah.ofSen(row.getLong("wage_sen") + row.getLong("back_pay_sen"));
        var code = row.getInt("class");
        var reasons = List.<String>of();
        if (!row.wasNull()
                && Computing.explain(month, base, WageClass.of((byte) code))
                        instanceof Answer.Known<WageEarnerContribution>(var _, var why)) {
            reasons = Steps.say(why.steps(), english);
        }
        return new Explained(
                month, line(row, true), reasons, WageReport.State.valueOf(row.getString("state")));
    }

    private ReportLine line(ResultSet row, boolean masked) throws SQLException {
        var identity = vault.open(row.getBytes("identity_sealed"));
        var fromJkk = row.getLong("jkp_from_jkk_sen");
        var fromJkm = row.getLong("jkp_from_jkm_sen");
        return new ReportLine(
                row.getObject("membership", UUID.class),
                row.getString("kpj"),
                row.getString("code"),
                masked ? Members.mask(identity) : identity,
                row.getString("number"),
                row.getString("name"),
                row.getObject("birth", LocalDate.class),
                row.getObject("since", LocalDate.class),
                Rupiah.ofSen(row.getLong("wage_sen")),
                Rupiah.ofSen(row.getLong("back_pay_sen")),
                Rupiah.ofSen(row.getLong("jkk_sen") - fromJkk),
                Rupiah.ofSen(row.getLong("jkm_sen") - fromJkm),
                Rupiah.ofSen(row.getLong("jht_employer_sen")),
                Rupiah.ofSen(row.getLong("jht_worker_sen")),
                Rupiah.ofSen(row.getLong("jp_employer_sen")),
                Rupiah.ofSen(row.getLong("jp_worker_sen")),
                Rupiah.ofSen(fromJkk + fromJkm),
                Rupiah.ofSen(row.getLong("jkp_government_sen")));
    }

    private static Rupiah sen(ResultSet row, int column) throws SQLException {
        return Rupiah.ofSen(row.getLong(column));
    }
}
