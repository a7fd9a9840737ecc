package id.payung.platform.contribution;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Entry;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Transfer;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Receipt;
import id.payung.platform.payment.Settlement;
import id.payung.platform.payment.What;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A receipt settles a bill: its lines are posted, and the money goes from what is not allotted yet
 * into the funds of the programmes and into the member's own savings account, all at once.
 */
@Component
class BillSettlement implements Settlement {

    private final BillStore bills;
    private final Ledger ledger;

    BillSettlement(BillStore bills, Ledger ledger) {
        this.bills = bills;
        this.ledger = ledger;
    }

    @Override
    public boolean owns(What what) {
        return what.kind().equals(SelfEmployedBilling.KIND);
    }

    @Override
    public void settle(Payable payable, Receipt receipt) {
        var bill = payable.due().what().id();
        if (!bills.settle(bill, receipt)) {
            throw new IllegalStateException("Bill %s was settled before".formatted(bill));
        }
        bills.post(bill, receipt);
        ledger.post(allotment(bill, receipt, bills.owner(bill), bills.shares(bill)));
    }

    @Override
    public void settleAll(List<Paid> paid) {
        var receipts = new HashMap<UUID, Receipt>();
        paid.forEach(p -> receipts.put(p.payable().due().what().id(), p.receipt()));
        if (bills.settleAll(receipts) != receipts.size()) {
            throw new IllegalStateException(
                    "One of %d bills was settled before".formatted(receipts.size()));
        }
        bills.postAll(receipts);
        var owners = bills.owners(receipts.keySet());
        var shares = bills.sharesOf(receipts.keySet());
        ledger.postAll(
                receipts.entrySet().stream()
                        .map(settled ->
                                allotment(
                                        settled.getKey(),
                                        settled.getValue(),
                                        Objects.requireNonNull(owners.get(settled.getKey())),
                                        shares.getOrDefault(settled.getKey(), List.of())))
                        .toList());
    }

    /**
     * Every fund gets its share in its own book, and COLLECTION owes it the money until it is sent.
     */
    private static Transfer allotment(
            UUID bill, Receipt receipt, BillStore.Owner owner, List<BillStore.Share> shares) {
        var entries = new ArrayList<Entry>();
        entries.add(Entry.debit(new Account.Unallotted(owner.office()), receipt.amount()));
        for (var share : shares) {
            var fund = Fund.valueOf(share.programme());
            var amount = Rupiah.ofSen(share.amountSen());
            var account =
                    fund == Fund.JHT
                            ? new Account.Member(owner.person(), owner.office())
                            : new Account.Contributions(fund, owner.office());
            entries.add(
                    Entry.credit(
                            new Account.Interfund(Fund.COLLECTION, fund, owner.office()), amount));
            entries.add(
                    Entry.debit(
                            new Account.Interfund(fund, Fund.COLLECTION, owner.office()), amount));
            entries.add(Entry.credit(account, amount));
        }
        return new Transfer(
                UUID.nameUUIDFromBytes(
                        ("allotment:" + receipt.id()).getBytes(StandardCharsets.UTF_8)),
                "CONTRIBUTION",
                bill.toString(),
                receipt.bookedOn(),
                owner.office(),
                entries);
    }
}
