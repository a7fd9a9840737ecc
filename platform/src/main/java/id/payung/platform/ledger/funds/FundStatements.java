package id.payung.platform.ledger.funds;

import id.payung.platform.ledger.Fund;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the book for its auditor, who sees the accounts of their office. */
@Component
class FundStatements {

    static final int PAGE = 100;

    private final JdbcClient jdbc;

    FundStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the first day to the last, both included. */
    record Period(LocalDate first, LocalDate last) {}

    /**
     * The accounts of one kind in a fund: what stood there before the period, what moved in it, and
     * what stands after it; debits above zero.
     */
    record StatementLine(
            String fund,
            String kind,
            @Nullable String other,
            long openingSen,
            long debitSen,
            long creditSen) {

        public long closingSen() {
            return openingSen + debitSen - creditSen;
        }
    }

    /**
     * A fund's statement.
     *
     * @param elsewhereSen what transfers that touch this office left on accounts of other offices;
     *     with it debits equal credits
     */
    record Statement(Fund fund, List<StatementLine> lines) {

        public long openingSen() {
            return lines.stream().mapToLong(StatementLine::openingSen).sum();
        }

        public long debitSen() {
            return lines.stream().mapToLong(StatementLine::debitSen).sum();
        }

        public long creditSen() {
            return lines.stream().mapToLong(StatementLine::creditSen).sum();
        }

        public long elsewhereSen() {
            return -(openingSen() + debitSen() - creditSen());
        }
    }

    /** One transfer as it moved the accounts of a kind. */
    record Movement(
            UUID transfer,
            LocalDate bookedOn,
            String what,
            String reference,
            long entries,
            long amountSen) {}

    /** A transfer's own row, with its place in the chain. */
    record Booking(
            UUID id,
            String what,
            String reference,
            LocalDate bookedOn,
            String office,
            String digest,
            @Nullable Long link) {}

    /** A line of a transfer. */
    record BookingLine(
            UUID account,
            String fund,
            String kind,
            @Nullable String other,
            String office,
            long amountSen) {}

    @Transactional(readOnly = true)
    public List<Statement> all(Period period) {
        var lines =
                jdbc.sql(
                                """
                                select a.fund, a.kind, a.other,
                                       coalesce(sum(e.amount_sen) filter (where e.booked_on < :first), 0)::bigint
                                           as opening_sen,
                                       coalesce(sum(e.amount_sen) filter
                                           (where e.booked_on >= :first and e.amount_sen > 0), 0)::bigint as debit_sen,
                                       coalesce(-sum(e.amount_sen) filter
                                           (where e.booked_on >= :first and e.amount_sen < 0), 0)::bigint as credit_sen
                                  from ledger.account a
                                  join ledger.entry e on e.account = a.id
                                 where e.booked_on <= :last
                                 group by a.fund, a.kind, a.other
                                 order by a.fund, a.kind, a.other
                                """)
                        .param("first", period.first())
                        .param("last", period.last())
                        .query(StatementLine.class)
                        .list();
        var statements = new ArrayList<Statement>();
        for (var fund : Fund.values()) {
            statements.add(
                    new Statement(
                            fund,
                            lines.stream().filter(l -> l.fund().equals(fund.name())).toList()));
        }
        return statements;
    }

    /** The transfers that moved the accounts of a kind, the newest first. */
    @Transactional(readOnly = true)
    public List<Movement> movements(StatementLine of, Period period, int page) {
        return jdbc.sql(
                        """
                        select t.id as transfer, t.booked_on, t.what, t.reference, count(*) as entries,
                               sum(e.amount_sen)::bigint as amount_sen
                          from ledger.account a
                          join ledger.entry e on e.account = a.id
                          join ledger.transfer t on t.id = e.transfer
                         where a.fund = :fund and a.kind = :kind and a.other is not distinct from :other
                           and e.booked_on between :first and :last
                         group by t.id
                         order by t.booked_on desc, t.recorded_at desc, t.id
                         limit :limit offset :offset
                        """)
                .param("fund", of.fund())
                .param("kind", of.kind())
                .param("other", of.other())
                .param("first", period.first())
                .param("last", period.last())
                .param("limit", PAGE)
                .param("offset", (long) page * PAGE)
                .query(Movement.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Booking> transfer(UUID id) {
        return jdbc.sql(
                        """
                        select t.id, t.what, t.reference, t.booked_on, t.office,
                               encode(t.digest, 'hex') as digest, l.number as link
                          from ledger.transfer t left join ledger.link l on l.batch = t.batch
                         where t.id = :id
                        """)
                .param("id", id)
                .query(Booking.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<BookingLine> lines(UUID transfer) {
        return jdbc.sql(
                        """
                        select a.id as account, a.fund, a.kind, a.other, a.office, e.amount_sen
                          from ledger.entry e join ledger.account a on a.id = e.account
                         where e.transfer = :transfer
                         order by a.fund, a.kind, a.other, a.id limit :limit
                        """)
                .param("transfer", transfer)
                .param("limit", PAGE)
                .query(BookingLine.class)
                .list();
    }

    /** An amount for a file: rupiah with two decimals and a point. */
    static String plain(long sen) {
        return Rupiah.ofSen(sen).toDecimal().setScale(2).toPlainString();
    }
}
