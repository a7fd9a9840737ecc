package id.payung.platform.ledger;

import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The book. Whoever asks sees the accounts of their office; a member sees their own; nobody else
 * sees any.
 */
@Component
public class Ledger {

    private final JdbcClient jdbc;
    private final Bookkeeping books;

    Ledger(JdbcClient jdbc, Bookkeeping books) {
        this.jdbc = jdbc;
        this.books = books;
    }

    /**
     * Books a transfer, in the transaction of whatever it is booked for, and opens the accounts
     * that it is the first to name. Safe to repeat.
     *
     * @throws ConflictingTransfer if the id is booked with other content
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Posting post(Transfer transfer) {
        books.open(transfer.entries().stream().map(Entry::account).toList());
        if (books.record(transfer)) {
            return Posting.BOOKED;
        }
        if (books.holds(transfer)) {
            return Posting.REPEATED;
        }
        throw new ConflictingTransfer(transfer);
    }

    /**
     * Opens accounts before anything is booked there, so that transactions which book at the same
     * time do not wait for each other's.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(List<Account> accounts) {
        books.open(accounts);
    }

    /**
     * Books many transfers at once: each once, as {@link #post} would.
     *
     * @throws ConflictingTransfer if an id is booked with other content; nothing is booked then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void postAll(List<Transfer> transfers) {
        books.open(
                transfers.stream()
                        .flatMap(t -> t.entries().stream())
                        .map(Entry::account)
                        .distinct()
                        .toList());
        var written = books.recordAll(transfers);
        for (var transfer : transfers) {
            if (!written.contains(transfer.id()) && !books.holds(transfer)) {
                throw new ConflictingTransfer(transfer);
            }
        }
    }

    /** What stands on an account at the end of a day; zero when nothing was ever booked there. */
    @Transactional(readOnly = true)
    public Rupiah balance(Account account, LocalDate day) {
        var debits =
                jdbc.sql(
                                """
                                select coalesce(sum(amount_sen), 0)
                                  from ledger.entry
                                 where account = :account and booked_on <= :day
                                """)
                        .param("account", account.id())
                        .param("day", day)
                        .query(Long.class)
                        .single();
        return grown(account, debits);
    }

    /**
     * The statement of an account: every line from a day to another, both included, oldest first.
     * The balances count what was booked before as well.
     */
    @Transactional(readOnly = true)
    public List<Line> lines(Account account, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select booked_on, what, reference, amount_sen, balance_sen
                          from (select t.id, e.booked_on, t.what, t.reference, e.amount_sen,
                                       sum(e.amount_sen) over (order by e.booked_on, t.recorded_at, t.id)
                                           as balance_sen, t.recorded_at
                                  from ledger.entry e
                                  join ledger.transfer t on t.id = e.transfer
                                 where e.account = :account and e.booked_on <= :to) as booked
                         where booked_on >= :from
                         order by booked_on, recorded_at, id
                        """)
                .param("account", account.id())
                .param("from", from)
                .param("to", to)
                .query((row, _) ->
                        new Line(
                                row.getObject("booked_on", LocalDate.class),
                                row.getString("what"),
                                row.getString("reference"),
                                grown(account, row.getLong("amount_sen")),
                                grown(account, row.getLong("balance_sen"))))
                .list();
    }

    /**
     * The trial balance of a fund at the end of a day, over the accounts that the asker may see.
     */
    @Transactional(readOnly = true)
    public List<TrialLine> trialBalance(Fund fund, LocalDate day) {
        return jdbc.sql(
                        """
                        select a.kind, a.other,
                               coalesce(sum(e.amount_sen) filter (where e.amount_sen > 0), 0) as debit_sen,
                               coalesce(-sum(e.amount_sen) filter (where e.amount_sen < 0), 0) as credit_sen
                          from ledger.account a
                          join ledger.entry e on e.account = a.id
                         where a.fund = :fund and e.booked_on <= :day
                         group by a.kind, a.other
                         order by a.kind, a.other
                        """)
                .param("fund", fund.name())
                .param("day", day)
                .query((row, _) -> {
                    var other = row.getString("other");
                    return new TrialLine(
                            Account.Kind.valueOf(row.getString("kind")),
                            other == null ? null : Fund.valueOf(other),
                            Rupiah.ofSen(row.getLong("debit_sen")),
                            Rupiah.ofSen(row.getLong("credit_sen")));
                })
                .list();
    }

    /** The old-age savings account of a person, empty when none may be seen or none was opened. */
    @Transactional(readOnly = true)
    public Optional<Account.Member> memberAccount(UUID person) {
        return jdbc.sql(
                        """
                        select owner, office from ledger.account
                         where kind = 'MEMBER' and owner = :person
                        """)
                .param("person", person)
                .query((row, _) ->
                        new Account.Member(
                                row.getObject("owner", UUID.class), row.getString("office")))
                .optional();
    }

    private static Rupiah grown(Account account, long debits) {
        return Rupiah.ofSen(
                switch (account.kind().side()) {
                    case DEBIT -> debits;
                    case CREDIT -> Math.negateExact(debits);
                });
    }
}
