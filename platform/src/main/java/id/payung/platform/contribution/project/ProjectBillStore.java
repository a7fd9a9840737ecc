package id.payung.platform.contribution.project;

import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.Steps;
import id.payung.platform.payment.Receipt;
import id.payung.platform.registry.Project;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Assessments and bills of projects in the database. */
@Component
class ProjectBillStore {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final String SELECT =
            """
            select id, assessment, project, office, instalment, jkk_sen, jkm_sen, code, payable_until,
                   settled_on, receipt_no
              from contribution.project_bill
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectBillStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    void add(Project project, Assessment assessment, List<Step> reasons) {
        var month = assessment.month();
        jdbc.sql(
                        """
                        insert into contribution.project_assessment
                               (id, project, employer, office, number, basis, month, base_sen, jkk_sen, jkm_sen,
                                shares, reasons, assessed_at)
                        values (:id, :project, :employer, :office, :number, :basis, :month, :base, :jkk, :jkm,
                                cast(:shares as int[]), cast(:reasons as jsonb), :at)
                        """)
                .param("id", assessment.id())
                .param("project", project.id())
                .param("employer", project.employer())
                .param("office", project.office())
                .param("number", assessment.number())
                .param("basis", month == null ? "CONTRACT" : "WAGES")
                .param("month", month == null ? null : month.atDay(1), Types.DATE)
                .param("base", assessment.base().sen())
                .param("jkk", assessment.jkk().sen())
                .param("jkm", assessment.jkm().sen())
                .param(
                        "shares",
                        assessment.instalments().shares().stream()
                                .map(String::valueOf)
                                .toArray(String[]::new))
                .param("reasons", Steps.write(reasons))
                .param("at", assessment.assessedAt())
                .update();
    }

    void add(Project project, ProjectBill bill) {
        jdbc.sql(
                        """
                        insert into contribution.project_bill
                               (id, assessment, project, employer, office, instalment, jkk_sen, jkm_sen, code,
                                payable_until, billed_at)
                        values (:id, :assessment, :project, :employer, :office, :instalment, :jkk, :jkm, :code,
                                :until, :at)
                        """)
                .param("id", bill.id())
                .param("assessment", bill.assessment())
                .param("project", project.id())
                .param("employer", project.employer())
                .param("office", project.office())
                .param("instalment", bill.instalment())
                .param("jkk", bill.jkk().sen())
                .param("jkm", bill.jkm().sen())
                .param("code", bill.code())
                .param("until", bill.payableUntil())
                .param("at", now())
                .update();
    }

    List<Assessment> of(UUID project) {
        return jdbc.sql(
                        """
                        select * from contribution.project_assessment where project = :project order by number
                        """)
                .param("project", project)
                .query(this::assessment)
                .list();
    }

    Assessment get(UUID assessment) {
        return jdbc.sql("select * from contribution.project_assessment where id = :id")
                .param("id", assessment)
                .query(this::assessment)
                .optional()
                .orElseThrow(() -> new NotVisible("project_assessment", assessment));
    }

    List<String> reasons(UUID assessment, boolean english) {
        return jdbc.sql("select reasons from contribution.project_assessment where id = :id")
                .param("id", assessment)
                .query(String.class)
                .optional()
                .map(kept -> Steps.read(kept, english))
                .orElseThrow(() -> new NotVisible("project_assessment", assessment));
    }

    /** A bill that was not taken back. */
    ProjectBill bill(UUID bill) {
        return jdbc.sql(SELECT + " where id = :id and cancelled_at is null")
                .param("id", bill)
                .query(ProjectBillStore::bill)
                .optional()
                .orElseThrow(() -> new NotVisible("project_bill", bill));
    }

    void cancel(UUID bill) {
        jdbc.sql("update contribution.project_bill set cancelled_at = :now where id = :id")
                .param("now", now())
                .param("id", bill)
                .update();
    }

    /** Marks the bill as settled; false when it was settled before. */
    boolean settle(UUID bill, Receipt receipt) {
        return jdbc.sql(
                                """
                                update contribution.project_bill
                                   set settled_by = :receipt, settled_on = :on,
                                       receipt_no = nextval('contribution.project_receipt')::text
                                 where id = :bill and settled_by is null and cancelled_at is null
                                """)
                        .param("receipt", receipt.id())
                        .param("on", receipt.bookedOn())
                        .param("bill", bill)
                        .update()
                == 1;
    }

    private Assessment assessment(ResultSet row, int number) throws SQLException {
        var month = row.getObject("month", LocalDate.class);
        var id = row.getObject("id", UUID.class);
        var shares = (Integer[]) row.getArray("shares").getArray();
        return new Assessment(
                id,
                row.getObject("project", UUID.class),
                row.getInt("number"),
                month == null ? null : YearMonth.from(month),
                Rupiah.ofSen(row.getLong("base_sen")),
                Rupiah.ofSen(row.getLong("jkk_sen")),
                Rupiah.ofSen(row.getLong("jkm_sen")),
                new Instalments(Arrays.asList(shares)),
                row.getObject("assessed_at", OffsetDateTime.class),
                bills(id));
    }

    private List<ProjectBill> bills(UUID assessment) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where assessment = :assessment and cancelled_at is null order by instalment
                                """)
                .param("assessment", assessment)
                .query(ProjectBillStore::bill)
                .list();
    }

    private static ProjectBill bill(ResultSet row, int number) throws SQLException {
        return new ProjectBill(
                row.getObject("id", UUID.class),
                row.getObject("assessment", UUID.class),
                row.getObject("project", UUID.class),
                row.getString("office"),
                row.getInt("instalment"),
                Rupiah.ofSen(row.getLong("jkk_sen")),
                Rupiah.ofSen(row.getLong("jkm_sen")),
                row.getString("code"),
                row.getObject("payable_until", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getString("receipt_no"));
    }
}
