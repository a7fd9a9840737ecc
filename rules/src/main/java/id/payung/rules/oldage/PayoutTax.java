package id.payung.rules.oldage;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.util.Optional;

/**
 * The income tax on a sum paid from JHT: PP 68/2009 Pasal 5, PMK 16/PMK.03/2010. Nothing up to 50
 * million, 5 % of what lies above; parts paid within two calendar years are one sum. What is paid
 * after that is taxed as ordinary income.
 *
 * @param tax of this payment
 * @param net what the member receives of it
 */
public record PayoutTax(Rupiah tax, Rupiah net) {

    /** By the law as known when this was released. */
    public static Answer<PayoutTax> of(Payout payout) {
        return of(payout, Law.builtIn());
    }

    /**
     * Refuses a sum that is not positive, an earlier payment that lies later, and a payment before
     * November 2009. From the third calendar year on an officer must decide: the brackets of the
     * income tax law are not part of this law.
     */
    public static Answer<PayoutTax> of(Payout payout, Law law) {
        return refusal(payout, law)
                .<Answer<PayoutTax>>map(Answer.Refused::new)
                .orElseGet(() -> new Rule(payout, law).tax());
    }

    private static Optional<Step> refusal(Payout payout, Law law) {
        if (payout.gross().sen() <= 0) {
            return Optional.of(Step.note("oldage.sum_not_positive", payout.gross()));
        }
        if (law.rupiah("jht.tax.free").find(payout.paid()).isEmpty()) {
            return Optional.of(Step.note("oldage.before_the_tax", payout.paid()));
        }
        for (var earlier : payout.earlier()) {
            if (earlier.paid().isAfter(payout.paid())) {
                return Optional.of(
                        Step.note("oldage.earlier_is_later", earlier.paid(), payout.paid()));
            }
            if (earlier.gross().isNegative()) {
                return Optional.of(Step.note("oldage.sum_not_positive", earlier.gross()));
            }
        }
        return Optional.empty();
    }

    /** Applies the tax to one payment. */
    private static final class Rule {
        private final Payout payout;
        private final Law law;
        private final Dated<Rupiah> free;
        private final Dated<Percent> rate;
        private final Reasons.Trail trail = new Reasons.Trail();

        Rule(Payout payout, Law law) {
            this.payout = payout;
            this.law = law;
            this.free = law.rupiah("jht.tax.free").on(payout.paid());
            this.rate = law.percent("jht.tax.rate").on(payout.paid());
        }

        Answer<PayoutTax> tax() {
            if (!payout.earlier().isEmpty()) {
                var first = payout.earlier().getFirst().paid();
                var years = law.number("jht.tax.years").on(payout.paid());
                if (payout.paid().getYear() - first.getYear() >= years.value()) {
                    return new Answer.ForAnOfficer<>(
                            Step.of("oldage.ordinary_income", years.source(), first, payout.paid()),
                            trail.reasons());
                }
            }
            var tax = payout.earlier().isEmpty() ? alone() : togetherWithEarlier();
            var net = payout.gross().minus(tax);
            trail.add(Step.note("oldage.net", payout.gross(), tax, net));
            return new Answer.Known<>(new PayoutTax(tax, net), trail.reasons());
        }

        private Rupiah alone() {
            return taxOf(payout.gross());
        }

        private Rupiah togetherWithEarlier() {
            var earlier = Rupiah.ZERO;
            for (var part : payout.earlier()) {
                earlier = earlier.plus(part.gross());
            }
            var all = earlier.plus(payout.gross());
            trail.add(Step.of("oldage.one_sum", free.source(), earlier, payout.gross(), all));
            var before = taxOf(earlier);
            var together = taxOf(all);
            trail.add(Step.note("oldage.tax_left", together, before, together.minus(before)));
            return together.minus(before);
        }

        private Rupiah taxOf(Rupiah sum) {
            var above = sum.minus(free.value()).max(Rupiah.ZERO);
            var tax = above.times(rate.value());
            trail.add(
                    Step.of(
                            "oldage.tax",
                            rate.source(),
                            sum,
                            free.value(),
                            rate.value(),
                            above,
                            tax));
            return tax;
        }
    }
}
