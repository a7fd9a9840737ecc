package id.payung.platform.contribution.project;

import id.payung.platform.access.NotVisible;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;

/** Receipts of instalments as they are printed (kwitansi iuran jasa konstruksi). */
@Component
class ProjectReceipts {

    private final JdbcClient jdbc;

    ProjectReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param number fifteen digits
     * @param code the payment code, twelve digits
     * @param bank who took the money
     * @param reference the bank's own reference, empty when it sent none
     * @param month of the wages; null for a contract
     */
    record PrintedReceipt(
            String number,
            String code,
            Rupiah amount,
            Rupiah jkk,
            Rupiah jkm,
            String bank,
            String reference,
            OffsetDateTime paidAt,
            LocalDate bookedOn,
            int instalment,
            int instalments,
            @Nullable YearMonth month) {}

    /**
     * @throws NotVisible when the bill is not paid, or the asker does not see it
     */
    @Transactional(readOnly = true)
    PrintedReceipt of(UUID project, UUID bill) {
        return jdbc.sql(
                        """
                        select b.receipt_no, b.code, b.jkk_sen, b.jkm_sen, b.instalment, cardinality(a.shares) as n,
                               a.month, p.name as bank, r.bank_reference, r.paid_at, r.booked_on
                          from contribution.project_bill b
                          join contribution.project_assessment a on a.id = b.assessment
                          join payment.receipt r on r.id = b.settled_by
                          join payment.partner p on p.id = r.partner
                         where b.id = :bill and b.project = :project
                        """)
                .param("bill", bill)
                .param("project", project)
                .query((row, _) -> {
                    var jkk = Rupiah.ofSen(row.getLong("jkk_sen"));
                    var jkm = Rupiah.ofSen(row.getLong("jkm_sen"));
                    var month = row.getObject("month", LocalDate.class);
                    return new PrintedReceipt(
                            row.getString("receipt_no"),
                            row.getString("code"),
                            jkk.plus(jkm),
                            jkk,
                            jkm,
                            row.getString("bank"),
                            row.getString("bank_reference"),
                            row.getObject("paid_at", OffsetDateTime.class),
                            row.getObject("booked_on", LocalDate.class),
                            row.getInt("instalment"),
                            row.getInt("n"),
                            month == null ? null : YearMonth.from(month));
                })
                .optional()
                .orElseThrow(() -> new NotVisible("project_bill", bill));
    }
}
