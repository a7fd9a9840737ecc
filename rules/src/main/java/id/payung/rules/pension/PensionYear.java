package id.payung.rules.pension;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A pension in the year after another: raised by the inflation of the year before (PP 45/2015 Pasal
 * 17(1) and (4)), within the limits of the year.
 *
 * @param monthly what is paid in the year
 */
public record PensionYear(int year, Rupiah monthly) {

    /** By the law as known when this was released. */
    public static Answer<PensionYear> after(PensionYear before) {
        return after(before, null, Law.builtIn());
    }

    /**
     * Needs to know the inflation if none is recorded; refuses a pension that is not positive and a
     * year before 2015.
     *
     * @param inflation of {@code before}'s year, where given; it goes before what is recorded
     */
    public static Answer<PensionYear> after(
            PensionYear before, @Nullable Percent inflation, Law law) {
        if (before.monthly().sen() <= 0) {
            return new Answer.Refused<>(Step.note("pension.not_positive", before.monthly()));
        }
        var wrong = PensionLimits.wrong(before.year());
        if (wrong.isPresent()) {
            return new Answer.Refused<>(wrong.get());
        }
        var trail = new Reasons.Trail();
        var known =
                inflation != null
                        ? inflation
                        : law.percent("jp.inflation")
                                .find(LocalDate.of(before.year(), 1, 1))
                                .map(trail::use)
                                .orElse(null);
        return known == null
                ? new Answer.NeedsToKnow<>("inflation_pct." + before.year())
                : raised(before, known, law, trail);
    }

    private static Answer<PensionYear> raised(
            PensionYear before, Percent inflation, Law law, Reasons.Trail trail) {
        var year = before.year() + 1;
        var raised = before.monthly().times(Percent.HUNDRED.plus(inflation));
        trail.add(Step.note("pension.year_raised", year, before.monthly(), inflation, raised));
        var monthly = PensionLimits.clamp(raised, PensionLimits.day(year), law, trail);
        return new Answer.Known<>(new PensionYear(year, monthly), trail.reasons());
    }
}
