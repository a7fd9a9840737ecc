package id.payung.platform.ledger;

import id.payung.platform.ledger.chain.Digest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Writes transfers into the book. A transfer is one row and its entries, in two round trips. */
@Component
class Bookkeeping {

    private final JdbcClient jdbc;

    Bookkeeping(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the accounts that are new. */
    void open(Collection<Account> accounts) {
        var rows = accounts.stream().sorted(Comparator.comparing(Account::name)).toList();
        jdbc.sql(
                        """
                        insert into ledger.account (id, fund, kind, owner, other, office)
                        select * from unnest(cast(:ids as uuid[]), cast(:funds as text[]),
                                             cast(:kinds as text[]), cast(:owners as uuid[]),
                                             cast(:others as text[]), cast(:offices as text[]))
                        on conflict (id) do nothing
                        """)
                .param("ids", rows.stream().map(a -> a.id().toString()).toArray(String[]::new))
                .param("funds", rows.stream().map(a -> a.fund().name()).toArray(String[]::new))
                .param("kinds", rows.stream().map(a -> a.kind().name()).toArray(String[]::new))
                .param("owners", rows.stream().map(Bookkeeping::owner).toArray(String[]::new))
                .param("others", rows.stream().map(Bookkeeping::other).toArray(String[]::new))
                .param("offices", rows.stream().map(Account::office).toArray(String[]::new))
                .update();
    }

    /** Writes the transfer unless its id is taken; tells whether it was written. */
    boolean record(Transfer transfer) {
        var written =
                jdbc.sql(
                                """
                                insert into ledger.transfer (id, what, reference, booked_on, office, digest)
                                values (:id, :what, :reference, :bookedOn, :office, :digest)
                                on conflict (id) do nothing
                                """)
                        .param("id", transfer.id())
                        .param("what", transfer.what())
                        .param("reference", transfer.reference())
                        .param("bookedOn", transfer.bookedOn())
                        .param("office", transfer.office())
                        .param("digest", digest(transfer))
                        .update();
        if (written == 1) {
            enter(transfer);
        }
        return written == 1;
    }

    /** Writes those transfers whose id is not taken; returns their ids. */
    Set<UUID> recordAll(List<Transfer> transfers) {
        var written =
                jdbc.sql(
                                """
                                insert into ledger.transfer (id, what, reference, booked_on, office, digest)
                                select * from unnest(cast(:ids as uuid[]), cast(:whats as text[]),
                                                     cast(:references as text[]), cast(:days as date[]),
                                                     cast(:offices as text[]), cast(:digests as bytea[]))
                                on conflict (id) do nothing
                                returning id
                                """)
                        .param("ids", texts(transfers, t -> t.id().toString()))
                        .param("whats", texts(transfers, Transfer::what))
                        .param("references", texts(transfers, Transfer::reference))
                        .param("days", texts(transfers, t -> t.bookedOn().toString()))
                        .param("offices", texts(transfers, Transfer::office))
                        .param(
                                "digests",
                                transfers.stream().map(Bookkeeping::digest).toArray(byte[][]::new))
                        .query(UUID.class)
                        .set();
        enterAll(transfers.stream().filter(t -> written.contains(t.id())).toList());
        return written;
    }

    private void enterAll(List<Transfer> transfers) {
        var transferIds = new ArrayList<String>();
        var days = new ArrayList<String>();
        var entries = new ArrayList<Entry>();
        for (var transfer : transfers) {
            for (var entry : transfer.entries()) {
                transferIds.add(transfer.id().toString());
                days.add(transfer.bookedOn().toString());
                entries.add(entry);
            }
        }
        jdbc.sql(
                        """
                        insert into ledger.entry (transfer, account, fund, booked_on, amount_sen)
                        select * from unnest(cast(:transfers as uuid[]), cast(:accounts as uuid[]),
                                             cast(:funds as text[]), cast(:days as date[]),
                                             cast(:amounts as bigint[]))
                        """)
                .param("transfers", transferIds.toArray(String[]::new))
                .param("accounts", texts(entries, e -> e.account().id().toString()))
                .param("funds", texts(entries, e -> e.account().fund().name()))
                .param("days", days.toArray(String[]::new))
                .param("amounts", entries.stream().mapToLong(e -> e.amount().sen()).toArray())
                .update();
    }

    private static <T> String[] texts(Collection<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /** Tells whether the same transfer is booked: same id, same content. */
    boolean holds(Transfer transfer) {
        return jdbc.sql("select digest = :digest from ledger.transfer where id = :id")
                .param("digest", digest(transfer))
                .param("id", transfer.id())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void enter(Transfer transfer) {
        var entries = transfer.entries();
        jdbc.sql(
                        """
                        insert into ledger.entry (transfer, account, fund, booked_on, amount_sen)
                        select :transfer, e.account, e.fund, :bookedOn, e.amount_sen
                          from unnest(cast(:accounts as uuid[]), cast(:funds as text[]),
                                      cast(:amounts as bigint[])) as e (account, fund, amount_sen)
                        """)
                .param("transfer", transfer.id())
                .param("bookedOn", transfer.bookedOn())
                .param(
                        "accounts",
                        entries.stream()
                                .map(e -> e.account().id().toString())
                                .toArray(String[]::new))
                .param(
                        "funds",
                        entries.stream().map(e -> e.account().fund().name()).toArray(String[]::new))
                .param("amounts", entries.stream().mapToLong(e -> e.amount().sen()).toArray())
                .update();
    }

    /** SHA-256 over everything that the transfer says, whatever the order of its entries. */
    static byte[] digest(Transfer transfer) {
        return Digest.ofTransfer(
                List.of(
                        transfer.id().toString(),
                        transfer.what(),
                        transfer.reference(),
                        transfer.bookedOn().toString(),
                        transfer.office()),
                transfer.entries().stream()
                        .map(e -> e.account().id() + " " + e.amount().sen())
                        .toList());
    }

    private static @Nullable String owner(Account account) {
        return switch (account) {
            case Account.Bank(var partner, _) -> partner.toString();
            case Account.Member(var person, _) -> person.toString();
            case Account.Unallotted _,
                    Account.Interfund _,
                    Account.Contributions _,
                    Account.Returns _ ->
                    null;
        };
    }

    private static @Nullable String other(Account account) {
        return account instanceof Account.Interfund interfund ? interfund.other().name() : null;
    }
}
