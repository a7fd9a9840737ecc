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
        var report = store.get(payable.due().what().id());
        if (!store.markPosted(report.id(), receipt.id(), receipt.bookedOn())) {
            throw new IllegalStateException(
                    "Wage report %s was posted before".formatted(report.id()));
        }
        lines.post(report, receipt);
        ledger.post(allotment(report, receipt));
    }

    private Transfer allotment(WageReport report, Receipt receipt) {
        var office = report.office();
        var entries = new ArrayList<Entry>();
        entries.add(Entry.debit(new Account.Unallotted(office), receipt.amount()));
        for (var share : lines.shares(report.id())) {
            var fund = Fund.valueOf(share.programme());
            var amount = Rupiah.ofSen(share.amountSen());
            entries.add(Entry.credit(new Account.Interfund(Fund.COLLECTION, fund, office), amount));
            entries.add(Entry.debit(new Account.Interfund(fund, Fund.COLLECTION, office), amount));
            if (fund != Fund.JHT) {
                entries.add(Entry.credit(new Account.Contributions(fund, office), amount));
            }
        }
        entries.addAll(savings(report));
        return new Transfer(
                UUID.nameUUIDFromBytes(
                        ("allotment:" + receipt.id()).getBytes(StandardCharsets.UTF_8)),
                "CONTRIBUTION",
                report.id().toString(),
                receipt.bookedOn(),
                office,
                entries);
    }

    private List<Entry> savings(WageReport report) {
        return lines.savings(report.id()).stream()
                .map(saving ->
                        Entry.credit(
                                new Account.Member(saving.person(), report.office()),
                                Rupiah.ofSen(saving.amountSen())))
                .toList();
    }
}
