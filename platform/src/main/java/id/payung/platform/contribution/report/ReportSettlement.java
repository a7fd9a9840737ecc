package id.payung.platform.contribution.report;

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
import java.util.UUID;

/**
 * A receipt posts a report: every worker's account gets its contribution lines, the funds get their
 * shares, and each worker's savings the JHT, all at once.
 */
@Component
class ReportSettlement implements Settlement {

    private final ReportStore store;
    private final PostedLines lines;
    private final Ledger ledger;

    ReportSettlement(ReportStore store, PostedLines lines, Ledger ledger) {
        this.store = store;
        this.lines = lines;
        this.ledger = ledger;
    }

    @Override
    public boolean owns(What what) {
        return what.kind().equals(Finalising.KIND);
    }

    @Override
    public void settle(Payable payable, Receipt receipt) {
        settleAll(List.of(new Paid(payable, receipt)));
    }

    @Override
    public void settleAll(List<Paid> paid) {
        var receipts = new HashMap<UUID, Receipt>();
        paid.forEach(p -> receipts.put(p.payable().due().what().id(), p.receipt()));
        if (store.markPosted(receipts) != receipts.size()) {
            throw new IllegalStateException(
                    "One of %d wage reports was posted before".formatted(receipts.size()));
        }
        lines.post(receipts.keySet());
        var shares = lines.shares(receipts.keySet());
        var savings = lines.savings(receipts.keySet());
        ledger.postAll(
                receipts.entrySet().stream()
                        .map(posted ->
                                allotment(
                                        store.get(posted.getKey()),
                                        posted.getValue(),
                                        shares.getOrDefault(posted.getKey(), List.of()),
                                        savings.getOrDefault(posted.getKey(), List.of())))
                        .toList());
    }

    private static Transfer allotment(
            WageReport report,
            Receipt receipt,
            List<PostedLines.Share> shares,
            List<PostedLines.Saving> savings) {
        var office = report.office();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.debit(new Account.Unallotted(office), receipt.amount()));
        for (var share : shares) {
            var fund = Fund.valueOf(share.programme());
            var amount = Rupiah.ofSen(share.amountSen());
            entries.add(Entry.credit(new Account.Interfund(Fund.COLLECTION, fund, office), amount));
            entries.add(Entry.debit(new Account.Interfund(fund, Fund.COLLECTION, office), amount));
            if (fund != Fund.JHT) {
                entries.add(Entry.credit(new Account.Contributions(fund, office), amount));
            }
        }
        for (var saving : savings) {
            entries.add(
                    Entry.credit(
                            new Account.Member(saving.person(), office),
                            Rupiah.ofSen(saving.amountSen())));
        }
        return new Transfer(
                UUID.nameUUIDFromBytes(
                        ("allotment:" + receipt.id()).getBytes(StandardCharsets.UTF_8)),
                "CONTRIBUTION",
                report.id().toString(),
                receipt.bookedOn(),
                office,
                entries);
    }
}
