package id.payung.platform.contribution.report;

import id.payung.platform.payment.Receipt;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
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
            select l.membership, l.person, s.programme, l.wage_sen + l.back_pay_sen as base_sen, s.amount_sen
              from contribution.wage_line l
             cross join lateral (values
                       ('JKK', l.jkk_sen - l.jkp_from_jkk_sen),
                       ('JKM', l.jkm_sen - l.jkp_from_jkm_sen),
                       ('JHT', l.jht_employer_sen + l.jht_worker_sen),
                       ('JP', l.jp_employer_sen + l.jp_worker_sen),
                       ('JKP', l.jkp_from_jkk_sen + l.jkp_from_jkm_sen)) as s (programme, amount_sen)
             where l.report = :report and s.amount_sen > 0
            """;

    private final JdbcClient jdbc;

    PostedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Share(String programme, long amountSen) {}

    record Saving(UUID person, long amountSen) {}

    int post(WageReport report, Receipt receipt) {
        return jdbc.sql(
                        """
                        insert into contribution.line
                               (membership, month, programme, base_sen, amount_sen, report, receipt, posted_on)
                        select membership, :month, programme, base_sen, amount_sen, :report, :receipt, :on
                          from (%s) as shares
                        """
                                .formatted(SHARES))
                .param("month", report.month().atDay(1))
                .param("report", report.id())
                .param("receipt", receipt.id())
                .param("on", receipt.bookedOn())
                .update();
    }

    /** What the report brings to each programme. */
    List<Share> shares(UUID report) {
        return jdbc.sql(
                        """
                        select programme, sum(amount_sen)::bigint as amount_sen
                          from (%s) as shares group by programme order by programme
                        """
                                .formatted(SHARES))
                .param("report", report)
                .query(Share.class)
                .list();
    }

    /** What the report brings to each worker's savings. */
    List<Saving> savings(UUID report) {
        return jdbc.sql(
                        """
                        select person, sum(amount_sen)::bigint as amount_sen
                          from (%s) as shares where programme = 'JHT' group by person order by person
                        """
                                .formatted(SHARES))
                .param("report", report)
                .query(Saving.class)
                .list();
    }
}
