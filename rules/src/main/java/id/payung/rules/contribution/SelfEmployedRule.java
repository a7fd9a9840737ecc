package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** Applies the law to one self-employed month and writes down how. */
final class SelfEmployedRule {

    private static final Set<Programme> OPEN = Set.of(Programme.JKK, Programme.JKM, Programme.JHT);

    private static final Citation PASAL_17 = Citation.of("PP 44/2015", "Pasal 17");

    private final SelfEmployedMonth facts;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    private SelfEmployedRule(SelfEmployedMonth facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    static Answer<SelfEmployedContribution> apply(SelfEmployedMonth facts, Law law) {
        var refusal =
                refusal(facts)
                        .or(() -> Refusals.ofMonth(facts.month()))
                        .or(() -> Refusals.ofIncome(facts.income()));
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var rule = new SelfEmployedRule(facts, law);
        return rule.sectorMatters()
                ? new Answer.NeedsToKnow<>("sector")
                : new Answer.Known<>(rule.contribution(), rule.trail.reasons());
    }

    private static Optional<Step> refusal(SelfEmployedMonth facts) {
        for (var programme : facts.programmes()) {
            if (!OPEN.contains(programme)) {
                return Optional.of(
                        Step.of("contribution.not_for_self_employed", PASAL_17, programme));
            }
        }
        return facts.programmes().contains(Programme.JKK)
                        && facts.programmes().contains(Programme.JKM)
                ? Optional.empty()
                : Optional.of(Step.of("contribution.jkk_and_jkm_are_the_least", PASAL_17));
    }

    /** In some months PP 50/2025 relieves one sector and not the other. */
    private boolean sectorMatters() {
        return facts.sector() == Sector.NOT_STATED
                && facts.funding() != Funding.STATE_BUDGET
                && relief("bpu.relief.transport").isPresent()
                        != relief("bpu.relief.other").isPresent();
    }

    private SelfEmployedContribution contribution() {
        var table = IncomeBracket.in(facts.month(), law);
        var bracket = IncomeBracket.of(facts.income(), table.value());
        trail.add(
                Step.of(
                        "contribution.bracket",
                        table.source(),
                        facts.income(),
                        bracket.number(),
                        bracket.base()));
        var share = shareAfterRelief();
        var lines = new ArrayList<ContributionLine>();
        lines.add(line(Programme.JKK, jkk(bracket.base(), share)));
        lines.add(line(Programme.JKM, jkm(share)));
        if (facts.programmes().contains(Programme.JHT)) {
            lines.add(line(Programme.JHT, jht(bracket.base())));
        }
        return new SelfEmployedContribution(bracket, lines);
    }

    private static ContributionLine line(Programme programme, Rupiah amount) {
        return new ContributionLine(programme, Payer.MEMBER, amount);
    }

    /** The relief applies to the rate, so that the amount is rounded once. */
    private Rupiah jkk(Rupiah base, Percent share) {
        var rate = percent("bpu.jkk.rate");
        var amount = base.times(rate.value().times(share));
        trail.add(
                Step.of(
                        "contribution.jkk_self_employed",
                        rate.source(),
                        rate.value(),
                        base,
                        share,
                        amount));
        return amount;
    }

    private Rupiah jkm(Percent share) {
        var nominal = law.rupiah("bpu.jkm").on(facts.month().atDay(1));
        var amount = nominal.value().times(share);
        trail.add(
                Step.of(
                        "contribution.jkm_self_employed",
                        nominal.source(),
                        nominal.value(),
                        share,
                        amount));
        return amount;
    }

    private Rupiah jht(Rupiah base) {
        var rate = percent("bpu.jht.rate");
        var amount = base.times(rate.value());
        trail.add(
                Step.of(
                        "contribution.jht_self_employed",
                        rate.source(),
                        rate.value(),
                        base,
                        amount));
        return amount;
    }

    private Dated<Percent> percent(String id) {
        return law.percent(id).on(facts.month().atDay(1));
    }

    /** What of JKK and JKM remains to be paid: all of it, unless a relief is in force. */
    private Percent shareAfterRelief() {
        var covid = relief("covid.multiplier");
        if (covid.isPresent() && !facts.arrearsBeforeRelief()) {
            return applied("contribution.covid_relief_self_employed", covid.get());
        }
        if (facts.funding() == Funding.STATE_BUDGET) {
            return withoutRelief();
        }
        // Where the sector is not stated, either both reliefs are in force or neither.
        var relief =
                relief(
                        facts.sector() == Sector.TRANSPORT
                                ? "bpu.relief.transport"
                                : "bpu.relief.other");
        return relief.isPresent()
                ? applied("contribution.relief_self_employed", relief.get())
                : Percent.HUNDRED;
    }

    private Percent withoutRelief() {
        relief("bpu.relief.transport")
                .ifPresent(relief ->
                        trail.add(
                                Step.of(
                                        "contribution.no_relief_for_state_budget",
                                        relief.source())));
        return Percent.HUNDRED;
    }

    private Percent applied(String key, Dated<Percent> relief) {
        trail.add(Step.of(key, relief.source(), relief.value()));
        return relief.value();
    }

    private Optional<Dated<Percent>> relief(String id) {
        return law.percent(id).find(facts.month().atDay(1));
    }
}
