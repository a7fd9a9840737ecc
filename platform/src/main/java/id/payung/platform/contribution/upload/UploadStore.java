package id.payung.platform.contribution.upload;

import id.payung.platform.access.Asking;
import id.payung.platform.access.NotVisible;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.sipp.Fault;
import id.payung.platform.contribution.sipp.Findings;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.contribution.upload.Upload.State;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Uploads and what was found in them, in the database. */
@Component
class UploadStore {

    private static final int BATCH = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT =
            """
            select id, employer, month, file_name, bytes, state, template, rows_read, valid, not_valid, faults,
                   sent_at, stored_at
              from contribution.upload
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    UploadStore(JdbcTemplate batches, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional
    public void add(UUID id, WageReport report, String fileName, long bytes) {
        jdbc.sql(
                        """
                        insert into contribution.upload
                               (id, employer, office, month, file_name, bytes, state, sent_by, sent_at)
                        values (:id, :employer, :office, :month, :name, :bytes, 'CHECKING', :by, :at)
                        """)
                .param("id", id)
                .param("employer", report.employer())
                .param("office", report.office())
                .param("month", report.month().atDay(1))
                .param("name", fileName)
                .param("bytes", bytes)
                .param("by", Asking.current().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    @Transactional(readOnly = true)
    public Upload get(UUID upload) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", upload)
                .query(UploadStore::upload)
                .optional()
                .orElseThrow(() -> new NotVisible("upload", upload));
    }

    @Transactional(readOnly = true)
    public List<Upload> of(UUID employer, YearMonth month) {
        return jdbc.sql(
                        SELECT
                                + " where employer = :employer and month = :month order by sent_at"
                                + " desc")
                .param("employer", employer)
                .param("month", month.atDay(1))
                .query(UploadStore::upload)
                .list();
    }

    /** How far the reading is. */
    @Transactional
    public void progress(UUID upload, int rows) {
        jdbc.sql("update contribution.upload set rows_read = :rows where id = :id")
                .param("rows", rows)
                .param("id", upload)
                .update();
    }

    /** Goes from one state to another, if it still is in the first. */
    @Transactional
    public boolean move(UUID upload, State from, State to) {
        return jdbc.sql(
                                """
                                update contribution.upload
                                   set state = :to, stored_at = case when :to = 'STORED' then :now end
                                 where id = :id and state = :from
                                """)
                        .param("to", to.name())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", upload)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** The file could not be read: one fault, about the file as a whole. */
    @Transactional
    public void refused(Upload upload, Fault fault) {
        jdbc.sql(
                        """
                        update contribution.upload
                           set state = 'REFUSED', faults = 1, checked_at = :now
                         where id = :id and state = :from
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", upload.id())
                .param("from", upload.state().name())
                .update();
        keep(upload.id(), List.of(fault));
    }

    /** Everything was read. */
    @Transactional
    public void checked(Upload upload, Template template, Findings findings) {
        jdbc.sql(
                        """
                        update contribution.upload
                           set state = :state, template = :template, rows_read = :rows, valid = :valid,
                               not_valid = :notValid, faults = :faults, notices = cast(:notices as jsonb),
                               checked_at = :now
                         where id = :id and state = :from
                        """)
                .param("state", (findings.isClean() ? State.READY : State.FAULTY).name())
                .param("template", template.name())
                .param("rows", findings.rows())
                .param("valid", findings.valid())
                .param("notValid", findings.notValid())
                .param("faults", findings.total())
                .param("notices", JSON.writeValueAsString(findings.notices()))
                .param("now", OffsetDateTime.now(clock))
                .param("id", upload.id())
                .param("from", upload.state().name())
                .update();
        keep(upload.id(), findings.faults());
    }

    private void keep(UUID upload, List<Fault> faults) {
        forget(upload);
        var number = new int[1];
        batches.batchUpdate(
                """
                insert into contribution.upload_fault (upload, number, row, fault)
                values (?, ?, ?, cast(? as jsonb))
                """,
                faults,
                BATCH,
                (line, fault) -> {
                    line.setObject(1, upload);
                    line.setInt(2, ++number[0]);
                    line.setInt(3, fault.row());
                    line.setString(4, JSON.writeValueAsString(fault));
                });
    }

    /** Faults hold personal data, and go with the file. */
    @Transactional
    public void forget(UUID upload) {
        jdbc.sql("delete from contribution.upload_fault where upload = :id")
                .param("id", upload)
                .update();
    }

    @Transactional(readOnly = true)
    public List<Fault> faults(UUID upload, int from, int atMost) {
        return jdbc.sql(
                        """
                        select fault from contribution.upload_fault
                         where upload = :id order by number limit :n offset :from
                        """)
                .param("id", upload)
                .param("n", atMost)
                .param("from", from)
                .query((row, _) -> JSON.readValue(row.getString("fault"), Fault.class))
                .list();
    }

    @Transactional(readOnly = true)
    public List<Fault> notices(UUID upload) {
        return jdbc.sql("select notices from contribution.upload where id = :id")
                .param("id", upload)
                .query((row, _) ->
                        JSON.readValue(
                                row.getString("notices"), new TypeReference<List<Fault>>() {}))
                .optional()
                .orElse(List.of());
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        var template = row.getString("template");
        return new Upload(
                row.getObject("id", UUID.class),
                row.getObject("employer", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("file_name"),
                row.getLong("bytes"),
                State.valueOf(row.getString("state")),
                template == null ? null : Template.valueOf(template),
                row.getInt("rows_read"),
                row.getInt("valid"),
                row.getInt("not_valid"),
                row.getInt("faults"),
                row.getObject("sent_at", OffsetDateTime.class),
                row.getObject("stored_at", OffsetDateTime.class));
    }
}
