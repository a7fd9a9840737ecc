package id.payung.platform.payment;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What can be paid at a bank, and what became of it. Asked under row-level security. */
@Component
public class Payables {

    /** Banks and days of payment live in western Indonesian time. */
    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** A code is taken once in ten thousand million times; more than once means something else. */
    private static final int ATTEMPTS = 5;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Payables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes something payable under a new code, in the transaction of whatever is due. Safe to
     * repeat: while it is neither cancelled nor changed, the same due has the same code.
     *
     * @throws AlreadyPayable if the same thing is payable with another amount, text or last day
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Payable open(Due due, Payer payer) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var inserted = inserted(PaymentCode.random(random), due, payer);
            var payable = find(due.what());
            if (payable.isPresent()) {
                return payable.filter(found -> inserted || found.due().equals(due))
                        .orElseThrow(() -> new AlreadyPayable(payable.get(), due));
            }
        }
        throw new IllegalStateException(
                "No payable for %s %s could be opened. Maybe another office has one already."
                        .formatted(due.what().kind(), due.what().id()));
    }

    /**
     * Takes a payable back. Returns what became of it: {@code CANCELLED}, or {@code PAID} when the
     * bank was faster. Empty when the asker may not see it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Payable> cancel(PaymentCode code) {
        var locked =
                jdbc.sql("select code from payment.payable where code = :code for update")
                        .param("code", code.digits())
                        .query(String.class)
                        .optional();
        if (locked.isPresent()) {
            jdbc.sql(
                            """
                            update payment.payable p
                               set cancelled_at = :now
                             where p.code = :code and p.cancelled_at is null
                               and not exists (select from payment.receipt r where r.code = p.code)
                            """)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("code", code.digits())
                    .update();
        }
        return find(code);
    }

    /** The payable with that code, if the asker may see it. */
    @Transactional(readOnly = true)
    public Optional<Payable> find(PaymentCode code) {
        return jdbc.sql(PayableRows.SELECT + " where p.code = :code")
                .param("today", today())
                .param("code", code.digits())
                .query(PayableRows::payable)
                .optional();
    }

    /** The payable for that thing which was not cancelled, if the asker may see it. */
    @Transactional(readOnly = true)
    public Optional<Payable> find(What what) {
        return jdbc.sql(
                        PayableRows.SELECT
                                + """
                                 where p.what_kind = :kind and p.what_id = :id
                                   and p.cancelled_at is null
                                """)
                .param("today", today())
                .param("kind", what.kind())
                .param("id", what.id())
                .query(PayableRows::payable)
                .optional();
    }

    /** The receipt of a payable that is paid, if the asker may see it. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(PaymentCode code) {
        return jdbc.sql(PayableRows.SELECT_RECEIPT + " where r.code = :code")
                .param("code", code.digits())
                .query(PayableRows::receipt)
                .optional();
    }

    private boolean inserted(PaymentCode code, Due due, Payer payer) {
        return jdbc.sql(
                                """
                                insert into payment.payable
                                       (code, what_kind, what_id, indonesia, english, amount_sen, payable_until,
                                        payer_name, office, agent, person, employer)
                                values (:code, :kind, :id, :indonesia, :english, :amount, :until,
                                        :name, :office, :agent, :person, :employer)
                                on conflict do nothing
                                """)
                        .param("code", code.digits())
                        .param("kind", due.what().kind())
                        .param("id", due.what().id())
                        .param("indonesia", due.wording().indonesia())
                        .param("english", due.wording().english())
                        .param("amount", due.amount().sen())
                        .param("until", due.payableUntil())
                        .param("name", payer.name())
                        .param("office", payer.office())
                        .param("agent", payer.agent())
                        .param("person", payer.person())
                        .param("employer", payer.employer())
                        .update()
                == 1;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }
}
