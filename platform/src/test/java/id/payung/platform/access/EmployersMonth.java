package id.payung.platform.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

/** What an employer's months leave behind of a worker, written past the pages. */
final class EmployersMonth {

    private static final String ROWS =
            """
            insert into registry.employer (id, npp, name, office, channel, found_on, registered_at)
            values (':employer', nextval('registry.npp')::text, 'PT :employer', ':office', 'LOBBYING', '2026-01-01',
                    '2026-01-01 10:00+07');
            insert into registry.membership (id, person, segment, kpj, office, employer, valid)
            values (':work', ':person', 'PU', lpad((nextval('registry.card_number') % 1e10)::text, 11, '0'),
                    ':office', ':employer', '[2026-01-01,)');
            insert into registry.employment (membership, person, employer, code, contract, started, job_loss)
            values (':work', ':person', ':employer', nextval('registry.worker_code')::text, 'T', '2026-01-01', true);
            insert into registry.person_detail (person) values (':person');
            insert into registry.correction (id, membership, field, made_at)
            values (':employer', ':work', 'EMAIL', '2026-11-23 10:00+07');
            insert into registry.leaving (id, membership, reason, last_day, token, reported_at)
            values (':employer', ':work', 'A1', '2026-11-30', ':employer', '2026-11-23 10:00+07');
            insert into contribution.wage_report (id, employer, office, month, opened_at)
            values (':employer', ':employer', ':office', '2026-11-01', '2026-11-23 10:00+07');
            insert into contribution.wage_line (report, membership, person, employer, office, wage_sen)
            values (':employer', ':work', ':person', ':employer', ':office', 500000000);
            insert into contribution.upload (id, employer, office, month, file_name, bytes, state, sent_at)
            values (':employer', ':employer', ':office', '2026-11-01', 'upah.xlsx', 1, 'FAULTY',
                    '2026-11-23 10:00+07');
            insert into contribution.upload_fault (upload, number, row, fault) values (':employer', 1, 2, '{}');
            """;

    private EmployersMonth() {}

    /**
     * @param work id of the membership
     */
    record Of(UUID employer, UUID work, String office) {}

    /** One row in every table, in a month of November 2026. */
    static void leftBehind(Connection superuser, UUID person, Of month) throws SQLException {
        var values =
                Map.of(
                        ":employer", month.employer().toString(),
                        ":office", month.office(),
                        ":work", month.work().toString(),
                        ":person", person.toString());
        var sql = ROWS;
        for (var value : values.entrySet()) {
            sql = sql.replace(value.getKey(), value.getValue());
        }
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
