package id.payung.platform.contribution;

import id.payung.platform.ledger.funds.Origins;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Tells which receipt, bill or report a transfer of the ledger was booked for. */
@Component
class BookedFor implements Origins {

    private final JdbcClient jdbc;

    BookedFor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Origin> of(String what, String reference) {
        return switch (what) {
            case "RECEIPT" -> receipt(reference);
            case "CONTRIBUTION" -> contribution(reference);
            default -> Optional.empty();
        };
    }

    /** The money went on by the allotment, whose id follows from the receipt's. */
    private Optional<Origin> receipt(String code) {
        return jdbc.sql(
                        """
                        select r.id, r.code, r.amount_sen, r.bank_reference, r.booked_on
                          from payment.receipt r where r.code = :code
                        """)
                .param("code", code)
                .query((row, _) ->
                        new Origin(
                                "RECEIPT",
                                row.getString("code"),
                                row.getString("bank_reference"),
                                Rupiah.ofSen(row.getLong("amount_sen")),
                                row.getObject("booked_on", LocalDate.class),
                                UUID.nameUUIDFromBytes(
                                        ("allotment:" + row.getString("id"))
                                                .getBytes(StandardCharsets.UTF_8))))
                .optional();
    }

    /** The money came by the receipt, whose transfer has its id. */
    private Optional<Origin> contribution(String id) {
        return jdbc.sql(
                        """
                        select 'BILL' as kind, to_char(first_month, 'YYYY-MM') || ' x ' || months as name, code,
                               total_sen, settled_on as day, settled_by as receipt
                          from contribution.bill where id = cast(:id as uuid) and settled_by is not null
                        union all
                        select 'REPORT', to_char(month, 'YYYY-MM'), code, total_sen, posted_on, receipt
                          from contribution.wage_report where id = cast(:id as uuid) and receipt is not null
                        union all
                        select 'PROJECT', p.number, b.code, b.jkk_sen + b.jkm_sen, b.settled_on, b.settled_by
                          from contribution.project_bill b join registry.project p on p.id = b.project
                         where b.id = cast(:id as uuid) and b.settled_by is not null
                        """)
                .param("id", id)
                .query(BookedFor::origin)
                .optional();
    }

    private static Origin origin(ResultSet row, int number) throws SQLException {
        return new Origin(
                row.getString("kind"),
                row.getString("name"),
                row.getString("code"),
                Rupiah.ofSen(row.getLong("total_sen")),
                row.getObject("day", LocalDate.class),
                row.getObject("receipt", UUID.class));
    }
}
