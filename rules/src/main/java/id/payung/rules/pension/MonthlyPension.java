package id.payung.rules.pension;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Dated;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A pension a month: 1 % x years of contributions x average indexed wage of a month (PP 45/2015
 * Pasal 17), not below the minimum and not above the maximum of the year (Pasal 18).
 *
 * @param formula before the limits
 * @param monthly what is paid
 */
public record MonthlyPension(Rupiah formula, Rupiah monthly) {

    private static final BigInteger MONTHS_SQUARED = BigInteger.valueOf(144);

    /** Seventy years of contributions: nobody has more. */
    private static final int MOST_MONTHS = 840;

    /** By the law as known when this was released. */
    public static Answer<MonthlyPension> of(PensionBasis basis) {
        return of(basis, Law.builtIn());
    }

    /** Refuses months, a share or a year that cannot be. Limits not yet known are provisional. */
    public static Answer<MonthlyPension> of(PensionBasis basis, Law law) {
        return wrong(basis)
                .<Answer<MonthlyPension>>map(Answer.Refused::new)
                .orElseGet(() -> computed(basis, law));
    }

    private static Optional<Step> wrong(PensionBasis basis) {
        if (basis.months() < 1 || basis.months() > MOST_MONTHS) {
            return Optional.of(
                    Step.note("pension.months_beyond_belief", basis.months(), MOST_MONTHS));
        }
        if (basis.share().units() <= 0 || basis.share().compareTo(Percent.HUNDRED) > 0) {
            return Optional.of(Step.note("pension.no_such_share", basis.share()));
        }
        var year = basis.limitsYear();
        return year == null ? Optional.empty() : PensionLimits.wrong(year);
    }

    private static Answer<MonthlyPension> computed(PensionBasis basis, Law law) {
        var trail = new Reasons.Trail();
        var year = basis.limitsYear();
        var day = PensionLimits.day(year == null ? PensionLimits.FIRST_YEAR : year);
        var accrual = law.percent("jp.accrual").on(day);
        var formula = formula(basis, accrual);
        trail.add(
                Step.of(
                        "pension.formula",
                        accrual.source(),
                        accrual.value(),
                        basis.months(),
                        basis.average().rounded(),
                        basis.share(),
                        formula));
        if (year == null) {
            trail.add(Step.note("pension.without_limits"));
            return new Answer.Known<>(new MonthlyPension(formula, formula), trail.reasons());
        }
        var monthly = PensionLimits.clamp(formula, day, law, trail);
        return new Answer.Known<>(new MonthlyPension(formula, monthly), trail.reasons());
    }

    /** 1 % x (months / 12) x (average / 12) x share, rounded once. */
    private static Rupiah formula(PensionBasis basis, Dated<Percent> accrual) {
        var whole = BigInteger.valueOf(Percent.WHOLE);
        return Rupiah.rounded(
                basis.average()
                        .numerator()
                        .multiply(BigInteger.valueOf(accrual.value().units()))
                        .multiply(BigInteger.valueOf(basis.months()))
                        .multiply(BigInteger.valueOf(basis.share().units())),
                basis.average()
                        .denominator()
                        .multiply(whole)
                        .multiply(whole)
                        .multiply(MONTHS_SQUARED));
    }

    /**
     * What somebody receives of a pension that was already paid to the member: the share, within
     * the limits of the year.
     */
    public static Answer<MonthlyPension> of(Inherited inherited, Law law) {
        var wrong =
                inherited.paid().sen() <= 0
                        ? Optional.of(Step.note("pension.not_positive", inherited.paid()))
                        : PensionLimits.wrong(inherited.year());
        if (wrong.isPresent()) {
            return new Answer.Refused<>(wrong.get());
        }
        var trail = new Reasons.Trail();
        var day = PensionLimits.day(inherited.year());
        var share = inherited.share().on(day, law, trail);
        var part = inherited.paid().times(share);
        trail.add(Step.note("pension.inherited", share, inherited.paid(), part));
        var monthly = PensionLimits.clamp(part, day, law, trail);
        return new Answer.Known<>(new MonthlyPension(part, monthly), trail.reasons());
    }

    /** A pension that was paid to a member until the death. */
    public record Inherited(Rupiah paid, PensionShare share, int year) {}
}
