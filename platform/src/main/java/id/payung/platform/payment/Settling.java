package id.payung.platform.payment;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Entry;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Transfer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;

/** Books a receipt in, and hands it to whoever opened the payable. */
@Component
class Settling {

    private final Ledger ledger;
    private final ObjectProvider<Settlement> settlements;

    Settling(Ledger ledger, ObjectProvider<Settlement> settlements) {
        this.ledger = ledger;
        this.settlements = settlements;
    }

    void settle(Payable payable, Receipt receipt) {
        var office = payable.payer().office();
        ledger.post(
                new Transfer(
                        receipt.id(),
                        "RECEIPT",
                        receipt.code().digits(),
                        receipt.bookedOn(),
                        office,
                        List.of(
                                Entry.debit(
                                        new Account.Bank(receipt.partner(), office),
                                        receipt.amount()),
                                Entry.credit(new Account.Unallotted(office), receipt.amount()))));
        ownerOf(payable.due().what()).settle(payable, receipt);
    }

    private Settlement ownerOf(What what) {
        var owners = settlements.stream().filter(s -> s.owns(what)).toList();
        if (owners.size() != 1) {
            throw new IllegalStateException(
                    "%d modules settle %s, and one should. Maybe a Settlement bean is missing."
                            .formatted(owners.size(), what.kind()));
        }
        return owners.getFirst();
    }
}
