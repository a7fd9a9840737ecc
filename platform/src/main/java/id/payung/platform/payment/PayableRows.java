package id.payung.platform.payment;

import id.payung.rules.money.Rupiah;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Payables and receipts as they come from the database. */
final class PayableRows {

    /** Takes the parameter {@code today}; what became of a payable is never stored, but found. */
    static final String SELECT =
            """
            select p.code, p.what_kind, p.what_id, p.indonesia, p.english, p.amount_sen, p.payable_until,
                   p.payer_name, p.office, p.agent, p.person, p.employer,
                   case when exists (select from payment.receipt r where r.code = p.code) then 'PAID'
                        when p.cancelled_at is not null then 'CANCELLED'
                        when p.payable_until < :today then 'EXPIRED'
                        else 'OPEN' end as state
              from payment.payable p
            """;

    static final String SELECT_RECEIPT =
            """
            select r.id, r.code, r.amount_sen, r.partner, r.payment_request_id,
                   r.bank_reference, r.paid_at, r.booked_on
              from payment.receipt r
            """;

    private PayableRows() {}

    static Payable payable(ResultSet row, int number) throws SQLException {
        return new Payable(
                new PaymentCode(row.getString("code")),
                new Due(
                        new What(row.getString("what_kind"), row.getObject("what_id", UUID.class)),
                        new Wording(row.getString("indonesia"), row.getString("english")),
                        Rupiah.ofSen(row.getLong("amount_sen")),
                        row.getObject("payable_until", LocalDate.class)),
                new Payer(
                        row.getString("payer_name"),
                        row.getString("office"),
                        row.getObject("agent", UUID.class),
                        row.getObject("person", UUID.class),
                        row.getObject("employer", UUID.class)),
                Payable.State.valueOf(row.getString("state")));
    }

    static Receipt receipt(ResultSet row, int number) throws SQLException {
        Instant paidAt = row.getObject("paid_at", OffsetDateTime.class).toInstant();
        return new Receipt(
                row.getObject("id", UUID.class),
                new PaymentCode(row.getString("code")),
                Rupiah.ofSen(row.getLong("amount_sen")),
                row.getObject("partner", UUID.class),
                row.getString("payment_request_id"),
                row.getString("bank_reference"),
                paidAt,
                row.getObject("booked_on", LocalDate.class));
    }
}
