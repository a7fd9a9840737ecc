package id.payung.platform.contribution.project;

import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Entry;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Transfer;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Receipt;
import id.payung.platform.payment.Settlement;
import id.payung.platform.payment.What;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.UUID;

/**
 * A receipt settles an instalment: JKK and JKM get their shares, the receipt gets its number, and
 * the first one issues the certificate, all at once. A project's contribution is nobody's savings
 * and no worker's line: it covers whoever is on its list.
 */
@Component
class ProjectSettlement implements Settlement {

    private final ProjectBillStore bills;
    private final Certificates certificates;
    private final Ledger ledger;

    ProjectSettlement(ProjectBillStore bills, Certificates certificates, Ledger ledger) {
        this.bills = bills;
        this.certificates = certificates;
        this.ledger = ledger;
    }

    @Override
    public boolean owns(What what) {
        return what.kind().equals(ProjectBilling.KIND);
    }

    @Override
    public void settle(Payable payable, Receipt receipt) {
        var bill = bills.bill(payable.due().what().id());
        if (!bills.settle(bill.id(), receipt)) {
            throw new IllegalStateException(
                    "Project bill %s was settled before".formatted(bill.id()));
        }
        certificates.issue(bill.project(), receipt.bookedOn());
        ledger.post(allotment(bill, receipt));
    }

    private static Transfer allotment(ProjectBill bill, Receipt receipt) {
        var shares = new EnumMap<Fund, id.payung.rules.money.Rupiah>(Fund.class);
        shares.put(Fund.JKK, bill.jkk());
        shares.put(Fund.JKM, bill.jkm());
        var office = bill.office();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.debit(new Account.Unallotted(office), receipt.amount()));
        shares.forEach((fund, amount) -> {
            if (!amount.isZero()) {
                entries.add(
                        Entry.credit(new Account.Interfund(Fund.COLLECTION, fund, office), amount));
                entries.add(
                        Entry.debit(new Account.Interfund(fund, Fund.COLLECTION, office), amount));
                entries.add(Entry.credit(new Account.Contributions(fund, office), amount));
            }
        });
        return new Transfer(
                UUID.nameUUIDFromBytes(
                        ("allotment:" + receipt.id()).getBytes(StandardCharsets.UTF_8)),
                "CONTRIBUTION",
                bill.id().toString(),
                receipt.bookedOn(),
                office,
                entries);
    }
}
