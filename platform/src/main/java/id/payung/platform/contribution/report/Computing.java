package id.payung.platform.contribution.report;

import id.payung.platform.registry.EmployerTerms;
import id.payung.platform.registry.Employers;
import id.payung.rules.bulk.BillBlock;
import id.payung.rules.bulk.BillColumn;
import id.payung.rules.bulk.WageClass;
import id.payung.rules.bulk.WageKernel;
import id.payung.rules.bulk.WageRows;
import id.payung.rules.contribution.WageEarnerContribution;
import id.payung.rules.contribution.WageMonth;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Computes a report by the bulk kernel, a block at a time. A wage and the back pay beside it are
 * one base (own decision; the sources do not say how SIPP treats RAPEL under the ceilings).
 */
@Component
class Computing {

    private final JdbcClient jdbc;

    Computing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wages(UUID membership, long sen, boolean jobLoss) {}

    /** Writes the nine amounts of every line; returns their total, without the government's. */
    long compute(WageReport report, EmployerTerms terms) {
        var kernel = WageKernel.in(report.month(), Law.builtIn());
        var wages = wages(report);
        var rows = rows(wages, terms);
        var block = new BillBlock();
        var total = 0L;
        for (var from = 0; from < wages.size(); from += BillBlock.CAPACITY) {
            var count = Math.min(BillBlock.CAPACITY, wages.size() - from);
            if (kernel.bill(rows, from, count, block) > 0) {
                throw new IllegalStateException(
                        "Report %s holds a wage that the law does not take".formatted(report.id()));
            }
            write(report, wages.subList(from, from + count), classes(rows, from, count), block);
            total += sum(block, count);
        }
        return total;
    }

    /** The same for many reports of one month; returns their totals, without the government's. */
    Map<UUID, Long> computeAll(List<WageReport> reports, Employers employers) {
        var totals = new HashMap<UUID, Long>();
        for (var report : reports) {
            var terms = employers.find(report.employer(), report.month().atDay(1)).terms();
            totals.put(report.id(), compute(report, terms));
        }
        return totals;
    }

    /** One worker's amounts with their reasons: the explaining form of what the kernel computed. */
    static Answer<WageEarnerContribution> explain(YearMonth month, Rupiah base, WageClass member) {
        return WageEarnerContribution.of(
                new WageMonth(month, base, member.workplace(), member.jobLossMember()));
    }

    private List<Wages> wages(WageReport report) {
        return jdbc.sql(
                        """
                        select l.membership, l.wage_sen + l.back_pay_sen as sen, e.job_loss
                          from contribution.wage_line l
                          join registry.employment e on e.membership = l.membership
                         where l.report = :report
                         order by e.job_loss, l.membership
                        """)
                .param("report", report.id())
                .query(Wages.class)
                .list();
    }

    private static WageRows rows(List<Wages> wages, EmployerTerms terms) {
        var with = new WageClass(terms.workplace(), true).code();
        var without = new WageClass(terms.workplace(), false).code();
        var classes = new byte[wages.size()];
        for (var i = 0; i < classes.length; i++) {
            classes[i] = wages.get(i).jobLoss() ? with : without;
        }
        return new WageRows(wages.stream().mapToLong(Wages::sen).toArray(), classes);
    }

    private void write(WageReport report, List<Wages> wages, int[] classes, BillBlock block) {
        var count = wages.size();
        jdbc.sql(
                        """
                        update contribution.wage_line l
                           set class = c.class, jkk_sen = c.jkk, jkm_sen = c.jkm,
                               jht_employer_sen = c.jht_employer, jht_worker_sen = c.jht_worker,
                               jp_employer_sen = c.jp_employer, jp_worker_sen = c.jp_worker,
                               jkp_from_jkk_sen = c.from_jkk, jkp_from_jkm_sen = c.from_jkm,
                               jkp_government_sen = c.government
                          from unnest(cast(:memberships as uuid[]), :classes, :jkk, :jkm, :jhtEmployer, :jhtWorker,
                                      :jpEmployer, :jpWorker, :fromJkk, :fromJkm, :government)
                               as c (membership, class, jkk, jkm, jht_employer, jht_worker,
                                     jp_employer, jp_worker, from_jkk, from_jkm, government)
                         where l.report = :report and l.membership = c.membership
                        """)
                .param(
                        "memberships",
                        wages.stream().map(w -> w.membership().toString()).toArray(String[]::new))
                .param("classes", classes)
                .param("jkk", column(block, BillColumn.JKK, count))
                .param("jkm", column(block, BillColumn.JKM, count))
                .param("jhtEmployer", column(block, BillColumn.JHT_EMPLOYER, count))
                .param("jhtWorker", column(block, BillColumn.JHT_WORKER, count))
                .param("jpEmployer", column(block, BillColumn.JP_EMPLOYER, count))
                .param("jpWorker", column(block, BillColumn.JP_WORKER, count))
                .param("fromJkk", column(block, BillColumn.JKP_FROM_JKK, count))
                .param("fromJkm", column(block, BillColumn.JKP_FROM_JKM, count))
                .param("government", column(block, BillColumn.JKP_GOVERNMENT, count))
                .param("report", report.id())
                .update();
    }

    private static int[] classes(WageRows rows, int from, int count) {
        var classes = new int[count];
        for (var i = 0; i < count; i++) {
            classes[i] = Byte.toUnsignedInt(rows.classes()[from + i]);
        }
        return classes;
    }

    private static long[] column(BillBlock block, BillColumn column, int count) {
        return Arrays.copyOf(block.column(column), count);
    }

    private static long sum(BillBlock block, int count) {
        return block.sum(BillColumn.JKK, 0, count)
                + block.sum(BillColumn.JKM, 0, count)
                + block.sum(BillColumn.JHT_EMPLOYER, 0, count)
                + block.sum(BillColumn.JHT_WORKER, 0, count)
                + block.sum(BillColumn.JP_EMPLOYER, 0, count)
                + block.sum(BillColumn.JP_WORKER, 0, count);
    }
}
