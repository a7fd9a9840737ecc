package id.payung.rules.oldage;

import id.payung.rules.identity.Age;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.time.LocalDate;
import java.util.List;

/**
 * From when savings are paid as a whole: at once, a month after a resignation or lay-off, or on the
 * 56th birthday. PP 46/2015 Pasal 22, PP 60/2015, Permenaker 19/2015, Permenaker 4/2022.
 *
 * @param earliest the first day on which they can be claimed
 */
public record PayoutDay(LocalDate earliest) {

    /** PP 46/2015 took effect. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 7, 1);

    /** By the law as known when this was released. */
    public static Answer<PayoutDay> of(Leaving leaving) {
        return of(leaving, Law.builtIn());
    }

    /**
     * Needs to know the birth where an age decides. An officer must decide before July 2015, for a
     * resignation or lay-off in July and August 2015, and for the end of a fixed term before
     * Permenaker 4/2022.
     */
    public static Answer<PayoutDay> of(Leaving leaving, Law law) {
        if (leaving.event().isBefore(FIRST_DAY)) {
            return officer("oldage.jamsostek", leaving);
        }
        var waiting = leaving.reason().waiting();
        return waiting == null ? atAge(leaving, law) : afterWaiting(leaving, waiting, law);
    }

    private static Answer<PayoutDay> atAge(Leaving leaving, Law law) {
        var birth = leaving.birth();
        if (birth == null) {
            return new Answer.NeedsToKnow<>("birth");
        }
        var age = law.number("jht.age").on(leaving.event());
        var day = Age.reachedOn(birth, age.value());
        return known(day, Step.of("oldage.age", age.source(), age.value(), day));
    }

    private static Answer<PayoutDay> afterWaiting(Leaving leaving, String waiting, Law law) {
        var months = law.number(waiting).find(leaving.event());
        if (months.isEmpty()) {
            return officer("oldage.waiting_not_known", leaving);
        }
        var day = leaving.event().plusMonths(months.get().value());
        return known(
                day,
                Step.of(
                        "oldage.waiting",
                        months.get().source(),
                        leaving.reason(),
                        leaving.event(),
                        months.get().value(),
                        day));
    }

    private static Answer<PayoutDay> known(LocalDate day, Step step) {
        var trail = new Reasons.Trail();
        trail.add(step);
        return new Answer.Known<>(new PayoutDay(day), trail.reasons());
    }

    private static Answer<PayoutDay> officer(String key, Leaving leaving) {
        return new Answer.ForAnOfficer<>(
                Step.note(key, leaving.reason(), leaving.event()),
                new Reasons(List.of(), List.of(), false));
    }
}
