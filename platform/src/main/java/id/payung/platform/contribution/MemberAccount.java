package id.payung.platform.contribution;

import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Line;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one member paid, has and still owes. */
@Component
public class MemberAccount {

    private static final LocalDate BEGINNING = LocalDate.of(2014, 1, 1);

    private final JdbcClient jdbc;
    private final Ledger ledger;

    MemberAccount(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    /**
     * A month that was paid.
     *
     * @param programmes their short names, separated by commas
     * @param postedOn the day on which the payment was booked
     */
    public record PaidMonth(YearMonth month, Rupiah total, String programmes, LocalDate postedOn) {}

    /** A bill that waits to be paid. */
    public record OpenBill(
            UUID id,
            String code,
            Rupiah total,
            YearMonth first,
            int months,
            LocalDate payableUntil,
            List<String> reasons) {}

    /** Savings with every line, oldest first. */
    public record Savings(Rupiah balance, List<Line> lines) {

        /** The years in which something was booked, the newest first. */
        public List<Integer> years() {
            return lines.reversed().stream()
                    .map(line -> line.bookedOn().getYear())
                    .distinct()
                    .toList();
        }
    }

    /** The months that were paid, newest first. */
    @Transactional(readOnly = true)
    public List<PaidMonth> paid(UUID membership) {
        return jdbc.sql(
                        """
                        select month, sum(amount_sen) as total, max(posted_on) as posted_on,
                               string_agg(programme, ', ' order by programme) as programmes
                          from contribution.line
                         where membership = :membership
                         group by month order by month desc
                        """)
                .param("membership", membership)
                .query((row, _) ->
                        new PaidMonth(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                Rupiah.ofSen(row.getLong("total")),
                                row.getString("programmes"),
                                row.getObject("posted_on", LocalDate.class)))
                .list();
    }

    /** The bill that can still be paid, with its reasons in Indonesian or English. */
    @Transactional(readOnly = true)
    public Optional<OpenBill> open(UUID membership, LocalDate today, boolean english) {
        return jdbc.sql(
                        """
                        select id, code, total_sen, first_month, months, reasons
                          from contribution.bill
                         where membership = :membership and settled_by is null and cancelled_at is null
                           and first_month + interval '1 month' > :today
                         order by first_month limit 1
                        """)
                .param("membership", membership)
                .param("today", today)
                .query((row, _) -> bill(row, english))
                .optional();
    }

    /** The old-age savings on a day. */
    @Transactional(readOnly = true)
    public Savings savings(UUID person, LocalDate day) {
        return ledger.memberAccount(person)
                .map(account ->
                        new Savings(
                                ledger.balance(account, day),
                                ledger.lines(account, BEGINNING, day)))
                .orElseGet(() -> new Savings(Rupiah.ZERO, List.of()));
    }

    /** What happened to the savings in a year, until today when it still runs. */
    @Transactional(readOnly = true)
    YearStatement year(UUID person, int year, LocalDate today) {
        var first = LocalDate.of(year, 1, 1);
        var end = LocalDate.of(year, 12, 31);
        var last = today.isBefore(end) ? today : end;
        return ledger.memberAccount(person)
                .map(savings ->
                        new YearStatement(
                                first,
                                last,
                                ledger.balance(savings, first.minusDays(1)),
                                ledger.lines(savings, first, last)))
                .orElseGet(() -> new YearStatement(first, last, Rupiah.ZERO, List.of()));
    }

    private static OpenBill bill(ResultSet row, boolean english) throws SQLException {
        var first = YearMonth.from(row.getObject("first_month", LocalDate.class));
        return new OpenBill(
                row.getObject("id", UUID.class),
                row.getString("code"),
                Rupiah.ofSen(row.getLong("total_sen")),
                first,
                row.getInt("months"),
                first.atEndOfMonth(),
                Steps.read(row.getString("reasons"), english));
    }
}
