package id.payung.platform.ledger;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Transfers for tests. */
public final class Scribe {

    private Scribe() {}

    /** From the money that came in to a member's savings. */
    public static Transfer saved(UUID id, UUID person, LocalDate day, Rupiah amount) {
        return saved(id, new Account.Member(person, "palembang"), day, amount);
    }

    /** From the money that came in at the account's office to a member's savings. */
    public static Transfer saved(UUID id, Account.Member account, LocalDate day, Rupiah amount) {
        var office = account.office();
        return new Transfer(
                id,
                "SAVING",
                "a test",
                day,
                office,
                List.of(
                        Entry.debit(new Account.Unallotted(office), amount),
                        Entry.credit(
                                new Account.Interfund(Fund.COLLECTION, Fund.JHT, office), amount),
                        Entry.debit(
                                new Account.Interfund(Fund.JHT, Fund.COLLECTION, office), amount),
                        Entry.credit(account, amount)));
    }
}
