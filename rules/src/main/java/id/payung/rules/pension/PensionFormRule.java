package id.payung.rules.pension;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;

import java.time.LocalDate;
import java.util.Optional;

/** Decides between a pension a month and one sum, and writes down why. */
final class PensionFormRule {

    /** PP 45/2015 took effect; what it asks of months and density has not changed since. */
    private static final LocalDate SINCE = LocalDate.of(2015, 7, 1);

    private final Law law;
    private final Reasons.Trail trail = new Reasons.Trail();

    private PensionFormRule(Law law) {
        this.law = law;
    }

    static Answer<PensionForm> oldAge(PensionForm.OldAge member, Law law) {
        if (member.monthsPaid() < 0) {
            return new Answer.Refused<>(Step.note("pension.months_negative", member.monthsPaid()));
        }
        return switch (PensionAge.of(member.birth(), law)) {
            case Answer.Known<PensionAge>(var age, var reasons) ->
                    new PensionFormRule(law).oldAge(member, age, reasons);
            case Answer.Refused<PensionAge>(var why) -> new Answer.Refused<>(why);
            case Answer.NeedsToKnow<PensionAge>(var facts) -> new Answer.NeedsToKnow<>(facts);
            case Answer.ForAnOfficer<PensionAge>(var question, var reasons) ->
                    new Answer.ForAnOfficer<>(question, reasons);
        };
    }

    private Answer<PensionForm> oldAge(PensionForm.OldAge member, PensionAge age, Reasons reasons) {
        trail.after(reasons);
        if (member.asked().isBefore(age.reached())) {
            return known(new PensionForm.NotYet(age.from()));
        }
        return member.monthsPaid() >= asked().value()
                ? fifteenYears(member.monthsPaid())
                : lumpSum("pension.under_fifteen_years", asked(), member.monthsPaid());
    }

    static Answer<PensionForm> disabled(PensionForm.Disabled member, Law law) {
        if (member.event().isBefore(member.registered())) {
            return new Answer.Refused<>(
                    Step.note(
                            "pension.event_before_registration",
                            member.event(),
                            member.registered()));
        }
        return wrong(member.monthsPaid(), member.density())
                .<Answer<PensionForm>>map(Answer.Refused::new)
                .orElseGet(() -> new PensionFormRule(law).disabled(member));
    }

    private Answer<PensionForm> disabled(PensionForm.Disabled member) {
        if (member.monthsPaid() >= asked().value()) {
            return fifteenYears(member.monthsPaid());
        }
        var wait = law.number("jp.disability_months").on(SINCE);
        if (member.event().isBefore(member.registered().plusMonths(wait.value()))) {
            trail.add(Step.of("pension.too_soon", wait.source(), wait.value()));
            return known(new PensionForm.LumpSum());
        }
        return byDensity(member.density());
    }

    static Answer<PensionForm> died(PensionForm.Died member, Law law) {
        return wrong(member.membershipMonths(), member.density())
                .<Answer<PensionForm>>map(Answer.Refused::new)
                .orElseGet(() -> new PensionFormRule(law).died(member));
    }

    private Answer<PensionForm> died(PensionForm.Died member) {
        var paid = member.monthsPaid();
        if (paid != null && paid >= asked().value()) {
            return fifteenYears(paid);
        }
        var year = law.number("jp.survivor_months").on(SINCE);
        return member.membershipMonths() < year.value()
                ? lumpSum("pension.under_a_year", year, member.membershipMonths())
                : byDensity(member.density());
    }

    private static Optional<Step> wrong(int months, Percent density) {
        if (months < 0) {
            return Optional.of(Step.note("pension.months_negative", months));
        }
        return density.units() < 0 || density.compareTo(Percent.HUNDRED) > 0
                ? Optional.of(Step.note("pension.no_such_density", density))
                : Optional.empty();
    }

    private Answer<PensionForm> byDensity(Percent density) {
        var least = law.percent("jp.density").on(SINCE);
        if (density.compareTo(least.value()) < 0) {
            trail.add(Step.of("pension.too_thin", least.source(), density, least.value()));
            return known(new PensionForm.LumpSum());
        }
        trail.add(
                Step.of(
                        "pension.counted_as_fifteen_years",
                        least.source(),
                        density,
                        least.value(),
                        asked().value()));
        return known(new PensionForm.Monthly(asked().value()));
    }

    private Dated<Integer> asked() {
        return law.number("jp.min_months").on(SINCE);
    }

    private Answer<PensionForm> fifteenYears(int paid) {
        trail.add(Step.of("pension.fifteen_years", asked().source(), paid, asked().value()));
        return known(new PensionForm.Monthly(paid));
    }

    private Answer<PensionForm> lumpSum(String key, Dated<Integer> asked, int has) {
        trail.add(Step.of(key, asked.source(), has, asked.value()));
        return known(new PensionForm.LumpSum());
    }

    private Answer<PensionForm> known(PensionForm form) {
        return new Answer.Known<>(form, trail.reasons());
    }
}
