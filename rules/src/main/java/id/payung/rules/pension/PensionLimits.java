package id.payung.rules.pension;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The least and the most that a monthly pension is, of a year: PP 45/2015 Pasal 18, raised each
 * year by inflation.
 */
public record PensionLimits(Rupiah minimum, Rupiah maximum) {

    static final int FIRST_YEAR = 2015;

    /** By the law as known when this was released. */
    public static Answer<PensionLimits> of(int year) {
        return of(year, Law.builtIn());
    }

    /** Those that begin in the year. Refuses a year before 2015; later ones are provisional. */
    public static Answer<PensionLimits> of(int year, Law law) {
        return wrong(year)
                .<Answer<PensionLimits>>map(Answer.Refused::new)
                .orElseGet(() -> on(day(year), law));
    }

    /** Those in force on a day. Refuses a day before July 2015. */
    public static Answer<PensionLimits> on(LocalDate day, Law law) {
        if (law.rupiah("jp.minimum").find(day).isEmpty()) {
            return new Answer.Refused<>(Step.note("pension.limits_before_the_law", day));
        }
        var trail = new Reasons.Trail();
        var minimum = law.rupiah("jp.minimum").on(day);
        var maximum = law.rupiah("jp.maximum").on(day);
        trail.use(minimum);
        trail.use(maximum);
        trail.add(Step.of("pension.limits", minimum.source(), minimum.value(), maximum.value()));
        return new Answer.Known<>(
                new PensionLimits(minimum.value(), maximum.value()), trail.reasons());
    }

    static Optional<Step> wrong(int year) {
        return year < FIRST_YEAR
                ? Optional.of(Step.note("pension.year_before_the_law", year, FIRST_YEAR))
                : Optional.empty();
    }

    /** The limits that begin in a year, in February or March, are those of its last day. */
    static LocalDate day(int year) {
        return LocalDate.of(year, 12, 31);
    }

    static Rupiah clamp(Rupiah pension, LocalDate day, Law law, Reasons.Trail trail) {
        var minimum = law.rupiah("jp.minimum").on(day);
        var maximum = law.rupiah("jp.maximum").on(day);
        trail.use(minimum);
        trail.use(maximum);
        if (pension.compareTo(minimum.value()) < 0) {
            trail.add(Step.of("pension.raised", minimum.source(), pension, minimum.value()));
            return minimum.value();
        }
        if (pension.compareTo(maximum.value()) > 0) {
            trail.add(Step.of("pension.cut", maximum.source(), pension, maximum.value()));
            return maximum.value();
        }
        trail.add(
                Step.of(
                        "pension.within",
                        minimum.source(),
                        pension,
                        minimum.value(),
                        maximum.value()));
        return pension;
    }
}
