package id.payung.rules.time;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When the contribution of a month has to be paid: the 15th of the next month (PP 44/2015 Pasal 22;
 * PP 45 and 46/2015 alike), the 30th under PP 49/2020; on a day without work, the next working day.
 *
 * @param day the last day on which payment is in time
 */
public record DueDate(LocalDate day) {

    /** By the law as known when this was released. */
    public static Answer.Known<DueDate> of(YearMonth contributionMonth) {
        return of(contributionMonth, Law.builtIn());
    }

    /**
     * Provisional outside the years of the holiday file.
     *
     * @throws id.payung.rules.law.NoLawInForce before July 2015
     */
    public static Answer.Known<DueDate> of(YearMonth contributionMonth, Law law) {
        var trail = new Reasons.Trail();
        var rule = law.number("due.day").on(contributionMonth.atDay(1));
        var next = contributionMonth.plusMonths(1);
        var nominal = next.atDay(Math.min(trail.use(rule), next.lengthOfMonth()));
        trail.add(Step.of("time.due_day", rule.source(), nominal));
        var working = WorkingDays.of(law).onOrAfter(nominal, rule.source());
        if (!working.value().equals(nominal)) {
            trail.use(working);
            trail.add(Step.note("time.next_working_day", nominal, working.value()));
        }
        if (working.provisional()) {
            trail.markProvisional();
            trail.add(Step.note("time.holidays_not_known", nominal.getYear()));
        }
        return new Answer.Known<>(new DueDate(working.value()), trail.reasons());
    }
}
