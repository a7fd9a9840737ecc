package id.payung.rules.pension;

import id.payung.rules.identity.Age;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When a person reaches the pension age: on the first birthday that completes the age in force on
 * that day (PP 45/2015 Pasal 15: 56 in 2015, one year more every third year from 2019, 65 from
 * 2043). Who was born on 29 February has the birthday on 1 March where that day is missing.
 *
 * @param age the pension age, in years
 * @param reached the birthday
 * @param from the first day of the month after, from which the pension is paid
 * @param deferredUntil the last day until which somebody who works on may put it off
 */
public record PensionAge(int age, LocalDate reached, LocalDate from, LocalDate deferredUntil) {

    private static final int LOWEST = 56;

    /** Beyond every age that the law will ask for. */
    private static final int HIGHEST = 100;

    /** By the law as known when this was released. */
    public static Answer<PensionAge> of(LocalDate birth) {
        return of(birth, Law.builtIn());
    }

    /** Refuses who was beyond the pension age when the programme began in July 2015. */
    public static Answer<PensionAge> of(LocalDate birth, Law law) {
        var ages = law.number("jp.age");
        var trail = new Reasons.Trail();
        for (var age = LOWEST; age <= HIGHEST; age++) {
            var birthday = Age.reachedOn(birth, age);
            var asked = ages.find(birthday);
            if (asked.isEmpty()) {
                return new Answer.Refused<>(
                        Step.note("pension.too_old_when_it_began", birth, age, birthday));
            }
            trail.add(
                    Step.of(
                            age >= asked.get().value()
                                    ? "pension.age_reached"
                                    : "pension.age_not_reached",
                            asked.get().source(),
                            age,
                            birthday,
                            asked.get().value()));
            if (age >= asked.get().value()) {
                return reached(age, birthday, law, trail);
            }
        }
        throw new IllegalStateException("Nobody born on %s retires".formatted(birth));
    }

    private static Answer<PensionAge> reached(
            int age, LocalDate birthday, Law law, Reasons.Trail trail) {
        var years = law.number("jp.defer_years").on(birthday);
        var from = YearMonth.from(birthday).plusMonths(1).atDay(1);
        var deferred = birthday.plusYears(years.value());
        trail.add(Step.note("pension.from", from));
        trail.add(Step.of("pension.deferral", years.source(), years.value(), deferred));
        return new Answer.Known<>(new PensionAge(age, birthday, from, deferred), trail.reasons());
    }
}
