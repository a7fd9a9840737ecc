package id.payung.platform.payment;

import id.payung.platform.access.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Writes receipts; the database keeps them to one for a payable and one for a bank's request. */
@Component
class Receipts {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Receipts(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whoever comes second waits here, and then finds what the first one did. */
    void lock(PaymentCode code) {
        jdbc.sql("select code from payment.payable where code = :code for update")
                .param("code", code.digits())
                .query(String.class)
                .single();
    }

    /** What the bank's request paid before, in any office. Asked as the bank. */
    Optional<PaymentCode> paidBy(Notice notice) {
        return jdbc.sql("select payment.paid_by(:bank, :request) as code")
                .param("bank", notice.bank().id())
                .param("request", notice.requestId())
                .query((row, _) -> Optional.ofNullable(row.getString("code")).map(PaymentCode::new))
                .single();
    }

    Receipt write(Notice notice) {
        var receipt =
                new Receipt(
                        ids.next(),
                        notice.code(),
                        notice.amount(),
                        notice.bank().id(),
                        notice.requestId(),
                        notice.bankReference(),
                        notice.paidAt(),
                        LocalDate.ofInstant(clock.instant(), Payables.WIB));
        jdbc.sql(
                        """
                        insert into payment.receipt
                               (id, code, amount_sen, partner, payment_request_id, bank_reference,
                                paid_at, booked_on)
                        values (:id, :code, :amount, :partner, :request, :reference, :paidAt, :bookedOn)
                        """)
                .param("id", receipt.id())
                .param("code", receipt.code().digits())
                .param("amount", receipt.amount().sen())
                .param("partner", receipt.partner())
                .param("request", receipt.requestId())
                .param("reference", receipt.bankReference())
                .param("paidAt", receipt.paidAt().atOffset(ZoneOffset.UTC))
                .param("bookedOn", receipt.bookedOn())
                .update();
        return receipt;
    }
}
