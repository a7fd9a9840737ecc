package id.payung.platform.contribution.employer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The lines of one worker, over all months. */
@Component
class WorkerLines {

    private final JdbcClient jdbc;

    WorkerLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A month in which the worker has a line; amounts in sen. */
    record Reported(YearMonth month, String state, long wageSen, long totalSen) {}

    @Transactional(readOnly = true)
    public boolean holds(UUID report, UUID membership) {
        return jdbc.sql(
                        """
                        select exists (select from contribution.wage_line
                                        where report = :report and membership = :membership)
                        """)
                .param("report", report)
                .param("membership", membership)
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Reported> of(UUID membership) {
        return jdbc.sql(
                        """
                        select r.month, r.state, l.wage_sen + l.back_pay_sen as wage_sen,
                               l.jkk_sen + l.jkm_sen + l.jht_employer_sen + l.jht_worker_sen
                                   + l.jp_employer_sen + l.jp_worker_sen as total_sen
                          from contribution.wage_line l
                          join contribution.wage_report r on r.id = l.report
                         where l.membership = :membership
                         order by r.month desc
                        """)
                .param("membership", membership)
                .query((row, _) ->
                        new Reported(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getString("state"),
                                row.getLong("wage_sen"),
                                row.getLong("total_sen")))
                .list();
    }
}
