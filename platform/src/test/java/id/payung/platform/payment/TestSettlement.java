package id.payung.platform.payment;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Entry;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Transfer;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Settles things of the kind {@code test.thing}: all of the money goes to the fund JKK. */
@Component
public class TestSettlement implements Settlement {

    public static final String KIND = "test.thing";

    private final Ledger ledger;
    private final Set<UUID> broken = ConcurrentHashMap.newKeySet();

    TestSettlement(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The next settlement of this thing fails, after it has booked. */
    public void failOnce(What what) {
        broken.add(what.id());
    }

    @Override
    public boolean owns(What what) {
        return what.kind().equals(KIND);
    }

    @Override
    public void settle(Payable payable, Receipt receipt) {
        var office = payable.payer().office();
        var amount = receipt.amount();
        ledger.post(
                new Transfer(
                        UUID.nameUUIDFromBytes(
                                ("test " + receipt.id()).getBytes(StandardCharsets.UTF_8)),
                        "CONTRIBUTION",
                        payable.due().what().id().toString(),
                        receipt.bookedOn(),
                        office,
                        List.of(
                                Entry.debit(new Account.Unallotted(office), amount),
                                Entry.credit(
                                        new Account.Interfund(Fund.COLLECTION, Fund.JKK, office),
                                        amount),
                                Entry.debit(
                                        new Account.Interfund(Fund.JKK, Fund.COLLECTION, office),
                                        amount),
                                Entry.credit(
                                        new Account.Contributions(Fund.JKK, office), amount))));
        if (broken.remove(payable.due().what().id())) {
            throw new IllegalStateException("The test wanted this settlement to fail");
        }
    }
}
