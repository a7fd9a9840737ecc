package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.util.Optional;

/** Applies the law to one wage earner's month and writes down how. */
final class WageEarnerRule {

    private final WageMonth facts;
    private final WageTerms terms;
    private final Reasons.Trail trail;
    private final WageBase base;

    private WageEarnerRule(WageMonth facts, WageTerms terms, Reasons.Trail trail, WageBase base) {
        this.facts = facts;
        this.terms = terms;
        this.trail = trail;
        this.base = base;
    }

    static Answer<WageEarnerContribution> apply(WageMonth facts, Law law) {
        var refusal = refusal(facts).or(() -> Refusals.ofMonth(facts.month()));
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var trail = new Reasons.Trail();
        return switch (WageBaseRule.of(facts, law, trail)) {
            case Answer.Known<WageBase>(var base, _) -> {
                var terms = WageTerms.in(facts.month(), law);
                yield new WageEarnerRule(facts, terms, trail, base).contribution();
            }
            case Answer.NeedsToKnow<WageBase>(var missing) -> new Answer.NeedsToKnow<>(missing);
            case Answer.Refused<WageBase>(var why) -> new Answer.Refused<>(why);
            case Answer.ForAnOfficer<WageBase>(var question, var reasons) ->
                    new Answer.ForAnOfficer<>(question, reasons);
        };
    }

    private static Optional<Step> refusal(WageMonth facts) {
        var programmes = facts.workplace().programmes();
        if (!programmes.contains(Programme.JKK) || !programmes.contains(Programme.JKM)) {
            return Optional.of(
                    Step.of("contribution.jkk_and_jkm_are_the_least", EnterpriseSize.BASIS));
        }
        return Optional.empty();
    }

    private Answer<WageEarnerContribution> contribution() {
        var jkkRate = jkkRate();
        var jkk = share("contribution.jkk", jkkRate.relieved(), base);
        var jkm = share("contribution.jkm", relieved(trail.use(terms.jkm())), base);
        var jhtEmployer = Rupiah.ZERO;
        var jhtWorker = Rupiah.ZERO;
        if (has(Programme.JHT)) {
            jhtEmployer = share("contribution.jht_employer", terms.jhtEmployer(), base);
            jhtWorker = share("contribution.jht_worker", terms.jhtWorker(), base);
        }
        var pension = has(Programme.JP) ? pension() : Pension.NONE;
        var value =
                new WageEarnerContribution(
                        base.rounded(),
                        pension.wage(),
                        jkk,
                        jkm,
                        jhtEmployer,
                        jhtWorker,
                        pension.employer(),
                        pension.worker(),
                        pension.minimum(),
                        jobLoss(jkkRate.inForce()));
        return new Answer.Known<>(value, trail.reasons());
    }

    private boolean has(Programme programme) {
        return facts.workplace().programmes().contains(programme);
    }

    /**
     * @param inForce the group's rate, halved for a labour-intensive employer
     * @param relieved the same under PP 49/2020
     */
    private record JkkRate(Percent inForce, Percent relieved) {}

    private JkkRate jkkRate() {
        var group = facts.workplace().riskGroup();
        var rate = trail.use(terms.jkk().get(group.ordinal()));
        if (facts.workplace().labourIntensive()) {
            rate = halvedForLabour(rate);
        }
        return new JkkRate(rate, relieved(rate));
    }

    /** PP 7/2025 Pasal 4(1), extended by PP 36/2025. */
    private Percent halvedForLabour(Percent rate) {
        var relief = terms.labourIntensive();
        if (relief.isEmpty()) {
            trail.add(Step.note("contribution.no_labour_relief", facts.month()));
            return rate;
        }
        var half = rate.times(relief.get().value());
        trail.add(
                Step.of(
                        "contribution.labour_relief",
                        relief.get().source(),
                        relief.get().value(),
                        rate,
                        half));
        return half;
    }

    /** PP 49/2020: one percent of JKK and JKM for who had paid up to July 2020. */
    private Percent relieved(Percent rate) {
        var covid = terms.covid();
        if (covid.isEmpty() || facts.workplace().arrearsBeforeRelief()) {
            return rate;
        }
        var less = rate.times(covid.get().value());
        trail.add(
                Step.of(
                        "contribution.covid_relief",
                        covid.get().source(),
                        covid.get().value(),
                        rate,
                        less));
        return less;
    }

    private Rupiah share(String key, Dated<Percent> rate, WageBase of) {
        var amount = of.share(rate.value());
        trail.use(rate);
        trail.add(Step.of(key, rate.source(), rate.value(), of.rounded(), amount));
        return amount;
    }

    private Rupiah share(String key, Percent rate, WageBase of) {
        var amount = of.share(rate);
        trail.add(Step.note(key, rate, of.rounded(), amount));
        return amount;
    }

    private record Pension(Rupiah wage, Rupiah employer, Rupiah worker, PensionMinimum minimum) {
        static final Pension NONE =
                new Pension(
                        Rupiah.ZERO,
                        Rupiah.ZERO,
                        Rupiah.ZERO,
                        new PensionMinimum(Rupiah.ZERO, Rupiah.ZERO));
    }

    private Pension pension() {
        var ceiling = trail.use(terms.pension().ceiling());
        var wage = pensionWage();
        var capped = wage.upTo(ceiling);
        if (wage.isAbove(ceiling)) {
            trail.add(
                    Step.of(
                            "contribution.jp_ceiling",
                            terms.pension().ceiling().source(),
                            wage.rounded(),
                            ceiling));
        }
        var employer = share("contribution.jp_employer", terms.pension().employer(), capped);
        var worker = share("contribution.jp_worker", terms.pension().worker(), capped);
        return new Pension(capped.rounded(), employer, worker, minimum(capped, employer, worker));
    }

    /** For piece work the pension counts the wage of the month itself (PP 45/2015 Pasal 29(1)). */
    private WageBase pensionWage() {
        return facts.wage() instanceof Wage.PieceWork(_, _, var thisMonth) && thisMonth != null
                ? WageBase.of(thisMonth)
                : base;
    }

    /** PP 49/2020: what has to be paid now is itself computed from the base and rounded once. */
    private PensionMinimum minimum(WageBase capped, Rupiah employer, Rupiah worker) {
        var relief = terms.covidPensionMinimum();
        if (relief.isEmpty() || facts.workplace().arrearsBeforeRelief()) {
            return new PensionMinimum(employer, worker);
        }
        var part = relief.get().value();
        var minimum =
                new PensionMinimum(
                        capped.share(terms.pension().employer().value().times(part)),
                        capped.share(terms.pension().worker().value().times(part)));
        trail.add(
                Step.of(
                        "contribution.jp_minimum",
                        relief.get().source(),
                        part,
                        minimum.employer(),
                        minimum.worker()));
        return minimum;
    }

    private JobLossShare jobLoss(Percent jkkRate) {
        if (!facts.jobLossMember()) {
            return JobLossShare.NONE;
        }
        if (terms.jobLoss().isEmpty()) {
            trail.add(Step.note("contribution.no_jkp_yet", facts.month()));
            return JobLossShare.NONE;
        }
        if (!has(Programme.JHT)) {
            trail.add(Step.note("contribution.jkp_asks_for_jht"));
        }
        var jkp = terms.jobLoss().get();
        var capped = base.upTo(trail.use(jkp.ceiling()));
        // A halved JKK of group I is 0.12 %: no more can be taken out of it (PP 7/2025).
        var fromJkk = trail.use(jkp.fromJkk()).min(jkkRate);
        return new JobLossShare(
                share("contribution.jkp_from_jkk", fromJkk, capped),
                share("contribution.jkp_from_jkm", jkp.fromJkm(), capped),
                share("contribution.jkp_government", jkp.government(), capped));
    }
}
