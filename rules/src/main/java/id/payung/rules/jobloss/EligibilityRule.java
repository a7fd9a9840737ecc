package id.payung.rules.jobloss;

import id.payung.rules.identity.Age;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies the conditions of JKP to one working life and writes down how. */
final class EligibilityRule {

    private final WorkLife life;
    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();
    private final List<Step> obstacles = new ArrayList<>();

    EligibilityRule(WorkLife life, Law law) {
        this.life = life;
        this.law = law;
    }

    Answer<Eligibility> decided() {
        if (life.paid() instanceof Contributions.Counted(_, var inARow)
                && inARow == null
                && inARowAsked().value() > 0) {
            return new Answer.NeedsToKnow<>("consecutive_months");
        }
        cause();
        membership();
        var owed = arrears();
        var paid = months();
        var question = owed.or(() -> paid);
        var number = ClaimNumber.of(life.layoff(), life.earlierClaims(), law);
        if (number instanceof Answer.Refused<ClaimNumber>(var why)) {
            return new Answer.Refused<>(why);
        }
        if (number instanceof Answer.Known<ClaimNumber>(var claim, var reasons)) {
            trail.after(reasons);
            if (!claim.allowed()) {
                obstacles.add(reasons.steps().getLast());
            }
        }
        // What hangs on an open question is open only if nothing else stands against the right.
        if (obstacles.isEmpty() && question.isPresent()) {
            return new Answer.ForAnOfficer<>(question.get(), trail.reasons());
        }
        return new Answer.Known<>(new Eligibility(obstacles), trail.reasons());
    }

    private void obstacle(Step step) {
        obstacles.add(trail.add(step));
    }

    private void cause() {
        var rule = law.parameter("jkp.excluded_causes").on(life.layoff());
        if (life.cause() != LayoffCause.LAYOFF) {
            obstacle(Step.of("jobloss.cause", rule.source(), life.cause()));
        }
    }

    private void membership() {
        var limit = law.number("jkp.max_registration_age").on(life.layoff());
        if (!life.citizen()) {
            obstacle(Step.of("jobloss.citizens_alone", limit.source()));
        }
        var birth = life.birth();
        var registered = life.registered();
        if (birth == null || registered == null) {
            return;
        }
        var age = Age.on(birth, registered);
        if (age >= limit.value()) {
            obstacle(Step.of("jobloss.too_old", limit.source(), age, limit.value()));
        } else {
            trail.add(Step.of("jobloss.young_enough", limit.source(), age, limit.value()));
        }
    }

    /** PP 6/2025 Pasal 39A: a bankrupt employer may owe some months. */
    private Optional<Step> arrears() {
        var owed = life.arrears();
        if (owed == null || owed == 0) {
            return Optional.empty();
        }
        var limit = law.number("jkp.arrears_employer_bankrupt_months").find(life.layoff());
        if (limit.isEmpty()) {
            return Optional.of(Step.note("jobloss.arrears_before_2025", life.layoff(), owed));
        }
        var source = limit.get().source();
        if (owed > limit.get().value()) {
            obstacle(Step.of("jobloss.too_much_owed", source, owed, limit.get().value()));
        } else {
            trail.add(Step.of("jobloss.owed", source, owed, limit.get().value()));
        }
        return Optional.empty();
    }

    private Dated<Integer> inARowAsked() {
        return law.number("jkp.consecutive_months").on(life.layoff());
    }

    private Optional<Step> months() {
        var asked = law.number("jkp.paid_months").on(life.layoff());
        var window = law.number("jkp.within_months").on(life.layoff());
        var month = YearMonth.from(life.layoff());
        var surely = life.paid().surely(month, window.value());
        var atMost = life.paid().atMost(month, window.value());
        if (enough(surely, asked)) {
            trail.add(
                    Step.of(
                            "jobloss.months_paid",
                            asked.source(),
                            surely.within(),
                            window.value(),
                            asked.value()));
            return Optional.empty();
        }
        if (enough(atMost, asked)) {
            return Optional.of(Step.of("jobloss.month_of_layoff", asked.source(), month));
        }
        tooFew(atMost, asked, window.value());
        return Optional.empty();
    }

    private boolean enough(Contributions.Count paid, Dated<Integer> asked) {
        return paid.within() >= asked.value() && enoughInARow(paid);
    }

    private boolean enoughInARow(Contributions.Count paid) {
        var inARow = paid.inARow();
        return inARow == null || inARow >= inARowAsked().value();
    }

    private void tooFew(Contributions.Count paid, Dated<Integer> asked, int window) {
        if (paid.within() < asked.value()) {
            obstacle(
                    Step.of(
                            "jobloss.too_few_months",
                            asked.source(),
                            paid.within(),
                            window,
                            asked.value()));
        }
        var inARow = paid.inARow();
        if (inARow != null && !enoughInARow(paid)) {
            var rule = inARowAsked();
            obstacle(Step.of("jobloss.too_few_in_a_row", rule.source(), inARow, rule.value()));
        }
    }
}
