package id.payung.platform.contribution;

import id.payung.platform.contribution.SelfEmployedBilling.Billing;
import id.payung.platform.contribution.SelfEmployedBilling.Quote;
import id.payung.platform.contribution.SelfEmployedBilling.Terms;
import id.payung.platform.payment.PayableBatch;
import id.payung.platform.payment.PayableBatch.Opening;
import id.payung.platform.payment.PaymentCode;
import id.payung.platform.registry.Member;
import id.payung.platform.registry.Members;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bills many of the self-employed at once, each as {@link SelfEmployedBilling} would. */
@Component
public class SelfEmployedBatch {

    private final SelfEmployedBilling billing;
    private final BillStore store;
    private final Billing aids;
    private final Rows rows;

    SelfEmployedBatch(SelfEmployedBilling billing, BillStore store, Billing aids, Rows rows) {
        this.billing = billing;
        this.store = store;
        this.aids = aids;
        this.rows = rows;
    }

    /** What the batch reads and opens in sets, in one hand. */
    @Component
    record Rows(Members members, PayableBatch payables) {}

    /** So many months for a membership. */
    public record Order(UUID membership, int months) {}

    /** A bill that was made, by its membership. */
    public record Billed(UUID membership, PaymentCode code, Rupiah total) {}

    private record Priced(Member member, UUID bill, YearMonth first, Quote.Priced quote) {}

    /**
     * Bills each member for the months after the last one that is billed or paid, or from this
     * month; in the order of the orders.
     *
     * @throws id.payung.platform.access.NotVisible when the asker does not see one of them
     */
    @Transactional
    public List<Billed> bill(List<Order> orders) {
        var memberships = orders.stream().map(Order::membership).toList();
        store.lockAll(memberships);
        var members = rows.members().findAll(memberships);
        var firsts = store.nextMonths(memberships, YearMonth.from(store.today()));
        var priced = new ArrayList<Priced>();
        for (var i = 0; i < orders.size(); i++) {
            priced.add(price(members.get(i), firsts.get(i), orders.get(i).months()));
        }
        var codes = rows.payables().open(priced.stream().map(SelfEmployedBatch::opening).toList());
        var bills = new ArrayList<Bill>();
        var billed = new ArrayList<Billed>();
        for (var i = 0; i < priced.size(); i++) {
            var bill = bill(priced.get(i), codes.get(i), orders.get(i).months());
            bills.add(bill);
            billed.add(new Billed(bill.membership(), codes.get(i), bill.total()));
        }
        store.addAll(bills, members);
        aids.audit().didAll("BILL", "membership", memberships);
        return billed;
    }

    private Priced price(Member member, YearMonth first, int months) {
        if (billing.quote(Terms.of(member), first, months) instanceof Quote.Priced quote) {
            return new Priced(member, aids.ids().next(), first, quote);
        }
        throw new IllegalStateException(
                "The law has no answer for membership %s in %s"
                        .formatted(member.membership(), first));
    }

    private static Opening opening(Priced priced) {
        return new Opening(
                SelfEmployedBilling.due(priced.bill(), priced.first(), priced.quote().total()),
                SelfEmployedBilling.payer(priced.member()));
    }

    private static Bill bill(Priced priced, PaymentCode code, int months) {
        return new Bill(
                priced.bill(),
                priced.member().membership(),
                code.digits(),
                priced.first(),
                months,
                priced.quote().total(),
                priced.quote().lines(),
                priced.quote().reasons());
    }
}
