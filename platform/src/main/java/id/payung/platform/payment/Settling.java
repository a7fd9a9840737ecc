package id.payung.platform.payment;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Entry;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Transfer;
import id.payung.platform.payment.Settlement.Paid;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;

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
        ledger.post(intake(payable, receipt));
        ownerOf(payable.due().what()).settle(payable, receipt);
    }

    void settleAll(List<Paid> paid) {
        ledger.postAll(paid.stream().map(p -> intake(p.payable(), p.receipt())).toList());
        paid.stream()
                .collect(Collectors.groupingBy(p -> p.payable().due().what().kind()))
                .values()
                .forEach(same -> ownerOf(same.getFirst().payable().due().what()).settleAll(same));
    }

    private static Transfer intake(Payable payable, Receipt receipt) {
        var office = payable.payer().office();
        return new Transfer(
                receipt.id(),
                "RECEIPT",
                receipt.code().digits(),
                receipt.bookedOn(),
                office,
                List.of(
                        Entry.debit(new Account.Bank(receipt.partner(), office), receipt.amount()),
                        Entry.credit(new Account.Unallotted(office), receipt.amount())));
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
