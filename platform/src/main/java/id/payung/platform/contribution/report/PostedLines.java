package id.payung.platform.contribution.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Posts the lines of a report to the workers' accounts. What JKP takes out of the employer's JKK
 * and JKM (rekomposisi, PP 37/2021 Pasal 11) stands under JKP here, so that the programmes of a
 * worker add up to what was paid; the government's share is not part of it.
 */
@Component
class PostedLines {

    /** One row a programme of every line that is not nought. */
    private static final String SHARES =
            """
            select l.report, l.membership, l.person, s.programme, l.wage_sen + l.back_pay_sen as base_sen, s.amount_sen
              from contribution.wage_line l
             cross join lateral (values
                       ('JKK', l.jkk_sen - l.jkp_from_jkk_sen),
                       ('JKM', l.jkm_sen - l.jkp_from_jkm_sen),
                       ('JHT', l.jht_employer_sen + l.jht_worker_sen),
                       ('JP', l.jp_employer_sen + l.jp_worker_sen),
                       ('JKP', l.jkp_from_jkk_sen + l.jkp_from_jkm_sen)) as s (programme, amount_sen)
             where l.report = any (cast(:reports as uuid[])) and s.amount_sen > 0
            """;

    private final JdbcClient jdbc;

    PostedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Share(String programme, long amountSen) {}

    record Saving(UUID person, long amountSen) {}

    /** Posts the lines of reports that are posted themselves. */
    int post(Collection<UUID> reports) {
        return jdbc.sql(
                        """
                        insert into contribution.line
                               (membership, month, programme, base_sen, amount_sen, report, receipt, posted_on)
                        select s.membership, r.month, s.programme, s.base_sen, s.amount_sen, r.id, r.receipt,
                               r.posted_on
                          from (%s) as s join contribution.wage_report r on r.id = s.report
                        """
                                .formatted(SHARES))
                .param("reports", texts(reports))
                .update();
    }

    /** What each report brings to each programme. */
    Map<UUID, List<Share>> shares(Collection<UUID> reports) {
        var shares = new HashMap<UUID, List<Share>>();
        jdbc.sql(
                        """
                        select report, programme, sum(amount_sen)::bigint as amount_sen
                          from (%s) as shares group by report, programme order by report, programme
                        """
                                .formatted(SHARES))
                .param("reports", texts(reports))
                .query((row, _) ->
                        shares.computeIfAbsent(
                                        row.getObject("report", UUID.class), _ -> new ArrayList<>())
                                .add(
                                        new Share(
                                                row.getString("programme"),
                                                row.getLong("amount_sen"))))
                .list();
        return shares;
    }

    /** What each report brings to each worker's savings. */
    Map<UUID, List<Saving>> savings(Collection<UUID> reports) {
        var savings = new HashMap<UUID, List<Saving>>();
        jdbc.sql(
                        """
                        select report, person, sum(amount_sen)::bigint as amount_sen
                          from (%s) as shares where programme = 'JHT'
                         group by report, person order by report, person
                        """
                                .formatted(SHARES))
                .param("reports", texts(reports))
                .query((row, _) ->
                        savings.computeIfAbsent(
                                        row.getObject("report", UUID.class), _ -> new ArrayList<>())
                                .add(
                                        new Saving(
                                                row.getObject("person", UUID.class),
                                                row.getLong("amount_sen"))))
                .list();
        return savings;
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
