package id.payung.rules.death;

import id.payung.rules.Segment;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;

/** Applies JKM to one death and writes down how. */
final class DeathRule {

    /** PP 44/2015 took effect; before it lies Jamsostek, whose amounts are not certain here. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 7, 1);

    private final Death facts;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    DeathRule(Death facts, Law law) {
        this.facts = facts;
        this.law = law;
    }

    Answer<DeathBenefit> benefit() {
        var since = facts.memberSince();
        if (since != null && since.isAfter(facts.day())) {
            return new Answer.Refused<>(Step.note("death.member_after_death", since, facts.day()));
        }
        if (facts.day().isBefore(FIRST_DAY)) {
            return officer("death.jamsostek");
        }
        return facts.segment() == Segment.PMI ? ofMigrant() : afterWaiting();
    }

    private Answer<DeathBenefit> officer(String key) {
        return new Answer.ForAnOfficer<>(Step.note(key, facts.day()), trail.reasons());
    }

    private Answer<DeathBenefit> ofMigrant() {
        var amount = law.rupiah("pmi.jkm_during").find(facts.day());
        if (amount.isEmpty() || amount.get().source().confidence() == Confidence.LOW) {
            return officer("death.migrant_before_2023");
        }
        trail.add(Step.of("death.migrant", amount.get().source(), amount.get().value()));
        return new Answer.Known<>(
                new DeathBenefit.OfMigrant(amount.get().value()), trail.reasons());
    }

    /** Permenaker 1/2025: the self-employed wait some months for the whole benefit. */
    private Answer<DeathBenefit> afterWaiting() {
        var waiting = law.number("jkm.bpu_waiting_months").find(facts.day());
        if (waiting.isEmpty()) {
            return whole();
        }
        var months = WaitingMonths.of(facts);
        var full = months.full();
        if (full == null) {
            return selfEmployedOrUnknown() ? needs(true) : whole();
        }
        if (full >= waiting.get().value()) {
            if (selfEmployedOrUnknown()) {
                waited(full, waiting.get(), months.onTheEdge());
            }
            return whole();
        }
        if (facts.segment() == null) {
            return needs(false);
        }
        return facts.segment() == Segment.BPU
                ? insideWaiting(full, waiting.get())
                : notSelfEmployed(waiting.get());
    }

    private boolean selfEmployedOrUnknown() {
        return facts.segment() == null || facts.segment() == Segment.BPU;
    }

    private Answer<DeathBenefit> needs(boolean membership) {
        var missing = new ArrayList<String>();
        if (facts.segment() == null) {
            missing.add("segment");
        }
        if (membership) {
            missing.add("member_since");
        }
        return new Answer.NeedsToKnow<>(missing);
    }

    /** Well past the months, nothing hangs on how the text that was not read counts them. */
    private void waited(int full, Dated<Integer> waiting, boolean onTheEdge) {
        var hinges = onTheEdge && full == waiting.value();
        var source = hinges ? waiting.source() : waiting.source().with(Confidence.HIGH);
        trail.add(Step.of("death.waited", source, full, waiting.value()));
    }

    private Answer<DeathBenefit> insideWaiting(int full, Dated<Integer> waiting) {
        trail.add(Step.of("death.waiting", waiting.source(), full, waiting.value()));
        var amount = law.rupiah("jkm.bpu_under_waiting_amount").on(facts.day());
        trail.add(Step.of("death.waiting_amount", amount.source(), amount.value()));
        return new Answer.Known<>(
                new DeathBenefit.InsideWaitingMonths(amount.value()), trail.reasons());
    }

    /** Two of three sources read the rule as one for the self-employed alone. */
    private Answer<DeathBenefit> notSelfEmployed(Dated<Integer> waiting) {
        var segment = Objects.requireNonNull(facts.segment());
        trail.add(Step.of("death.waiting_not_asked", waiting.source(), segment));
        return whole();
    }

    private Answer<DeathBenefit> whole() {
        var value =
                new DeathBenefit.Whole(
                        part("death.compensation", "jkm.death"),
                        part("death.berkala", "jkm.berkala"),
                        part("death.funeral", "jkm.funeral"));
        trail.add(Step.note("death.total", value.total()));
        return new Answer.Known<>(value, trail.reasons());
    }

    private Rupiah part(String key, String parameter) {
        var amount = law.rupiah(parameter).on(facts.day());
        trail.add(Step.of(key, amount.source(), amount.value()));
        return amount.value();
    }
}
