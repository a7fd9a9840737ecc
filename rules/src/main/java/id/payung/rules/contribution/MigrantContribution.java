package id.payung.rules.contribution;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.util.Optional;

/**
 * What a migrant worker pays: Permenaker 18/2018, 4/2023, PM P2MI 9/2026.
 *
 * @param before once, for the time before departure (agency only)
 * @param during once, for the contract
 * @param extension for the months of an extension
 * @param savingsMonthly chosen JHT, a month; not part of the total, which is paid at once
 */
public record MigrantContribution(
        Rupiah before, Rupiah during, Rupiah extension, Rupiah savingsMonthly) {

    private static final Citation BASIS = Citation.of("Permenaker 4/2023", "");

    /** By the law as known when this was released. */
    public static Answer<MigrantContribution> of(MigrantContract facts) {
        return of(facts, Law.builtIn());
    }

    /**
     * Refuses a day before 10 December 2018, a contract of no months, a negative extension and JHT
     * that is none of the steps; of a contract that is not 6, 12 or 24 months long, an officer must
     * decide.
     */
    public static Answer<MigrantContribution> of(MigrantContract facts, Law law) {
        var refusal = refusal(facts, law);
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        var trail = new Reasons.Trail();
        if (facts.months() != 6 && facts.months() != 12 && facts.months() != 24) {
            return new Answer.ForAnOfficer<>(
                    Step.of("contribution.pmi_months", BASIS, facts.months()), Reasons.NONE);
        }
        var day = facts.registered();
        var before =
                facts.route() == MigrantContract.Route.AGENCY
                        ? premium(
                                "contribution.pmi_before", law.rupiah("pmi.before").on(day), trail)
                        : Rupiah.ZERO;
        var during =
                premium(
                        "contribution.pmi_during",
                        law.rupiah("pmi.during." + facts.months()).on(day),
                        trail);
        return new Answer.Known<>(
                new MigrantContribution(
                        before, during, extension(facts, law, trail), facts.savingsMonthly()),
                trail.reasons());
    }

    private static Optional<Step> refusal(MigrantContract facts, Law law) {
        var first = law.rupiah("pmi.before").versions().getFirst().from();
        if (facts.registered().isBefore(first)) {
            return Optional.of(Step.note("contribution.before_pmi", facts.registered(), first));
        }
        if (facts.months() <= 0) {
            return Optional.of(Step.note("contribution.pmi_no_months", facts.months()));
        }
        if (facts.extensionMonths() < 0) {
            return Optional.of(
                    Step.note("contribution.pmi_extension_negative", facts.extensionMonths()));
        }
        var savings = facts.savingsMonthly();
        var isStep =
                savings.isZero()
                        || savings.sen() % 100 == 0
                                && law.all().containsKey("pmi.jht." + savings.sen() / 100);
        return isStep
                ? Optional.empty()
                : Optional.of(Step.of("contribution.pmi_savings", BASIS, savings));
    }

    private static Rupiah extension(MigrantContract facts, Law law, Reasons.Trail trail) {
        if (facts.extensionMonths() == 0) {
            return Rupiah.ZERO;
        }
        var monthly = law.rupiah("pmi.extension").on(facts.registered());
        var amount = trail.use(monthly).times(facts.extensionMonths());
        trail.add(
                Step.of(
                        "contribution.pmi_extension",
                        monthly.source(),
                        facts.extensionMonths(),
                        monthly.value(),
                        amount));
        return amount;
    }

    private static Rupiah premium(String key, Dated<Rupiah> premium, Reasons.Trail trail) {
        trail.use(premium);
        trail.add(Step.of(key, premium.source(), premium.value()));
        return premium.value();
    }

    /** What is paid at once. */
    public Rupiah total() {
        return before.plus(during).plus(extension);
    }
}
