package id.payung.platform.contribution;

import id.payung.rules.money.Rupiah;
import id.payung.rules.time.DueDate;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The months of a wage earner as the worker sees them: what the employer reported, who bore what,
 * what was paid, and what the employer still owes. Asked as the worker; nobody else is answered.
 */
@Component
class WorkMonths {

    /** Months further back are told by an office, not by a page. */
    private static final int MONTHS_BACK = 24;

    private final JdbcClient jdbc;

    WorkMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one programme got for a month. */
    record Share(String programme, Rupiah employer, Rupiah worker) {}

    /** How a month stands for the worker. */
    enum State {
        /** Paid and on the worker's account. */
        PAID,
        /** Reported; there is time to pay. */
        REPORTED,
        /** Reported, and the day to pay it is over. */
        UNPAID,
        /** Not reported, and the day to pay it is over. */
        MISSING
    }

    /**
     * @param wage wage and back pay as reported, null when nothing was
     * @param due the last day on which the employer paid in time
     */
    record WorkMonth(
            YearMonth month,
            State state,
            @Nullable Rupiah wage,
            LocalDate due,
            @Nullable LocalDate postedOn,
            List<Share> shares) {

        /** What is the employer's fault and costs the worker nothing. */
        public boolean isOwed() {
            return state == State.UNPAID || state == State.MISSING;
        }
    }

    /**
     * The newest first, with the months that should have been reported and were not.
     *
     * @param since first day of the membership
     * @param until its last day, null while it lasts
     */
    @Transactional(readOnly = true)
    public List<WorkMonth> of(
            UUID membership, LocalDate since, @Nullable LocalDate until, LocalDate today) {
        var months =
                new ArrayList<>(
                        jdbc.sql(
                                        """
                                        select r.month, r.state, r.posted_on, l.*
                                          from contribution.wage_line l
                                          join contribution.my_reports() r on r.report = l.report
                                         where l.membership = :membership
                                        """)
                                .param("membership", membership)
                                .query((row, _) -> month(row, today))
                                .list());
        var known = months.stream().map(WorkMonth::month).collect(Collectors.toSet());
        var first = later(YearMonth.from(since), YearMonth.from(today).minusMonths(MONTHS_BACK));
        var last = until == null ? YearMonth.from(today) : YearMonth.from(until);
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var due = due(month);
            if (!known.contains(month) && today.isAfter(due)) {
                months.add(new WorkMonth(month, State.MISSING, null, due, null, List.of()));
            }
        }
        months.sort(Comparator.comparing(WorkMonth::month).reversed());
        return months;
    }

    private static WorkMonth month(ResultSet row, LocalDate today) throws SQLException {
        var month = YearMonth.from(row.getObject("month", LocalDate.class));
        var due = due(month);
        var state =
                row.getString("state").equals("POSTED")
                        ? State.PAID
                        : today.isAfter(due) ? State.UNPAID : State.REPORTED;
        var wage = Rupiah.ofSen(row.getLong("wage_sen") + row.getLong("back_pay_sen"));
        return new WorkMonth(
                month, state, wage, due, row.getObject("posted_on", LocalDate.class), shares(row));
    }

    private static List<Share> shares(ResultSet row) throws SQLException {
        var fromJkk = row.getLong("jkp_from_jkk_sen");
        var fromJkm = row.getLong("jkp_from_jkm_sen");
        return List.of(
                        share("JKK", row.getLong("jkk_sen") - fromJkk, 0),
                        share("JKM", row.getLong("jkm_sen") - fromJkm, 0),
                        share(
                                "JHT",
                                row.getLong("jht_employer_sen"),
                                row.getLong("jht_worker_sen")),
                        share("JP", row.getLong("jp_employer_sen"), row.getLong("jp_worker_sen")),
                        share("JKP", fromJkk + fromJkm, 0))
                .stream()
                .filter(share -> !share.employer().plus(share.worker()).isZero())
                .toList();
    }

    private static Share share(String programme, long employerSen, long workerSen) {
        return new Share(programme, Rupiah.ofSen(employerSen), Rupiah.ofSen(workerSen));
    }

    private static LocalDate due(YearMonth month) {
        return DueDate.of(month).value().day();
    }

    private static YearMonth later(YearMonth one, YearMonth other) {
        return one.isAfter(other) ? one : other;
    }
}
