package id.payung.rules.oldage;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.time.WorkingDays;

import java.time.LocalDate;

/**
 * Until when savings have to be paid: five working days from complete papers, Permenaker 4/2022.
 *
 * @param due the last day on which payment is in time
 */
public record PayoutPromise(LocalDate due) {

    /** By the law as known when this was released. */
    public static Answer<PayoutPromise> of(LocalDate papersComplete) {
        return of(papersComplete, Law.builtIn());
    }

    /** Before Permenaker 4/2022 an officer must decide. */
    public static Answer<PayoutPromise> of(LocalDate papersComplete, Law law) {
        var trail = new Reasons.Trail();
        var days = law.number("jht.payment_days").find(papersComplete);
        if (days.isEmpty()) {
            return new Answer.ForAnOfficer<>(
                    Step.note("oldage.promise_not_known", papersComplete), trail.reasons());
        }
        var due =
                WorkingDays.of(law).after(papersComplete, days.get().value(), days.get().source());
        trail.use(due);
        trail.add(
                Step.of(
                        "oldage.payment_due",
                        days.get().source(),
                        days.get().value(),
                        due.value()));
        return new Answer.Known<>(new PayoutPromise(due.value()), trail.reasons());
    }
}
