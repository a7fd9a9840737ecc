package id.payung.platform.contribution;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.NotVisible;
import id.payung.platform.payment.Due;
import id.payung.platform.payment.Payables;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.platform.registry.Member;
import id.payung.platform.registry.Members;
import id.payung.rules.Programme;
import id.payung.rules.contribution.Funding;
import id.payung.rules.contribution.SelfEmployedContribution;
import id.payung.rules.contribution.SelfEmployedMonth;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Bills of the self-employed: one month or several ahead, each computed by the law of its month.
 */
@Component
public class SelfEmployedBilling {

    static final String KIND = "contribution.bill";

    /** How many months people pay at once (own knowledge, medium confidence: 1, 3, 6 or 12). */
    public static final Set<Integer> MONTHS_AT_ONCE = Set.of(1, 3, 6, 12);

    private final Members members;
    private final Payables payables;
    private final BillStore store;
    private final Ids ids;
    private final AuditTrail audit;

    SelfEmployedBilling(Members members, Payables payables, BillStore store, Billing billing) {
        this.members = members;
        this.payables = payables;
        this.store = store;
        this.ids = billing.ids();
        this.audit = billing.audit();
    }

    /** What {@code months} from {@code first} would cost, with reasons; nothing is stored. */
    public Quote quote(Terms terms, YearMonth first, int months) {
        var lines = new ArrayList<BillLine>();
        var reasons = new ArrayList<Step>();
        for (var month = first;
                month.isBefore(first.plusMonths(months));
                month = month.plusMonths(1)) {
            var answer = SelfEmployedContribution.of(terms.in(month));
            if (!(answer instanceof Answer.Known<SelfEmployedContribution>(var cost, var why))) {
                return new Quote.Undecided(answer);
            }
            for (var line : cost.lines()) {
                lines.add(new BillLine(month, line.programme(), cost.base(), line.amount()));
            }
            reasons.addAll(why.steps());
        }
        return new Quote.Priced(lines, reasons);
    }

    /**
     * Bills a member for the months after the last one that is billed or paid, or from this month.
     *
     * @throws NotVisible when the asker does not see the membership
     */
    @Transactional
    public Bill bill(UUID membership, int months) {
        if (!MONTHS_AT_ONCE.contains(months)) {
            throw new IllegalArgumentException(
                    "%d months cannot be billed at once. Choose 1, 3, 6 or 12.".formatted(months));
        }
        var member = members.find(membership);
        store.lock(membership);
        var first = store.nextMonth(membership, YearMonth.from(store.today()));
        var terms = Terms.of(member);
        if (!(quote(terms, first, months) instanceof Quote.Priced(var lines, var reasons))) {
            throw new IllegalStateException(
                    "The law has no answer for membership %s in %s".formatted(membership, first));
        }
        var id = ids.next();
        var total = lines.stream().map(BillLine::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        var payable = payables.open(due(id, first, total), payer(member));
        var bill =
                new Bill(
                        id,
                        membership,
                        payable.code().digits(),
                        first,
                        months,
                        total,
                        lines,
                        reasons);
        store.add(bill, member);
        audit.did("BILL", "membership", membership);
        return bill;
    }

    static Due due(UUID bill, YearMonth first, Rupiah total) {
        return new Due(new What(KIND, bill), wording(first), total, payableUntil(first));
    }

    /** Until the end of the first month that it pays for: later it would buy a past. */
    private static LocalDate payableUntil(YearMonth first) {
        return first.atEndOfMonth();
    }

    private static Wording wording(YearMonth first) {
        return new Wording("Iuran BPU dari " + first, "Contribution from " + first);
    }

    static Payer payer(Member member) {
        return new Payer(member.name(), member.office(), member.agent(), member.person(), null);
    }

    /** What a self-employed person declared, as far as the contribution rests on it. */
    public record Terms(
            Rupiah income,
            Set<Programme> programmes,
            id.payung.platform.registry.Occupation occupation) {

        static Terms of(Member member) {
            return new Terms(member.income(), member.programmes(), member.occupation());
        }

        SelfEmployedMonth in(YearMonth month) {
            return new SelfEmployedMonth(
                    month, income, programmes, occupation.sector(), Funding.OWN, false);
        }
    }

    /** What months would cost. */
    public sealed interface Quote {
        /** The amounts with their reasons. */
        record Priced(List<BillLine> lines, List<Step> reasons) implements Quote {
            public Priced {
                lines = List.copyOf(lines);
                reasons = List.copyOf(reasons);
            }

            public Rupiah total() {
                return lines.stream().map(BillLine::amount).reduce(Rupiah.ZERO, Rupiah::plus);
            }
        }

        /** The law has no answer to these facts, and says why. */
        record Undecided(Answer<SelfEmployedContribution> answer) implements Quote {}
    }

    /** What billing needs of {@code access}, in one hand. */
    @Component
    record Billing(Ids ids, AuditTrail audit, Clock clock) {}
}
