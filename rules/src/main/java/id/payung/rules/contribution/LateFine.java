package id.payung.rules.contribution;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.DueDate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What late payment costs an employer: 2 % of the contribution a month (PP 44/2015 Pasal 22(3); PP
 * 45 and 46/2015 alike), 0.5 % for the months of PP 49/2020.
 *
 * @param dueDate the last day in time
 * @param monthsLate months after it; a month that has begun counts whole
 */
public record LateFine(LocalDate dueDate, int monthsLate, Rupiah contribution, Rupiah fine) {

    /** Practice, not read in the text: a month that has begun counts. */
    private static final Citation STARTED_MONTH =
            new Citation("PP 44/2015", "Pasal 22(3)", Confidence.MEDIUM);

    private static final Citation NO_FINE =
            new Citation("PP 44/2015", "Pasal 22", Confidence.MEDIUM);

    /** By the law as known when this was released. */
    public static Answer<LateFine> of(LatePayment facts) {
        return of(facts, Law.builtIn());
    }

    /**
     * Refuses a month before July 2015 and a negative contribution. The self-employed owe no fine:
     * their cover stops instead. For construction and migrant workers an officer must decide.
     */
    public static Answer<LateFine> of(LatePayment facts, Law law) {
        var refusal = Refusals.ofMonth(facts.month());
        if (refusal.isPresent()) {
            return new Answer.Refused<>(refusal.get());
        }
        if (facts.contribution().isNegative()) {
            return new Answer.Refused<>(
                    Step.note("contribution.contribution_negative", facts.contribution()));
        }
        return switch (facts.segment()) {
            case PU -> ofEmployer(facts, law);
            case BPU -> ofSelfEmployed(facts, law);
            case JAKON, PMI ->
                    new Answer.ForAnOfficer<>(
                            Step.note("contribution.fine_of_segment", facts.segment()),
                            Reasons.NONE);
        };
    }

    private static Answer<LateFine> ofEmployer(LatePayment facts, Law law) {
        var due = DueDate.of(facts.month(), law);
        var trail = new Reasons.Trail().after(due.reasons());
        var months = monthsAfter(due.value().day(), facts.paidOn());
        if (months == 0) {
            trail.add(Step.note("contribution.in_time", facts.paidOn()));
            return known(facts, due.value(), Rupiah.ZERO, trail);
        }
        var rate = law.percent("late.fine").on(facts.month().atDay(1));
        var fine = facts.contribution().times(trail.use(rate).times(months));
        trail.add(Step.of("contribution.months_late", STARTED_MONTH, facts.paidOn(), months));
        trail.add(
                Step.of(
                        "contribution.fine",
                        rate.source(),
                        rate.value(),
                        facts.contribution(),
                        months,
                        fine));
        return known(facts, due.value(), fine, trail);
    }

    private static Answer<LateFine> ofSelfEmployed(LatePayment facts, Law law) {
        var due = DueDate.of(facts.month(), law);
        var trail = new Reasons.Trail().after(due.reasons());
        trail.add(Step.of("contribution.no_fine", NO_FINE));
        return known(facts, due.value(), Rupiah.ZERO, trail);
    }

    private static Answer<LateFine> known(
            LatePayment facts, DueDate due, Rupiah fine, Reasons.Trail trail) {
        var months = monthsAfter(due.day(), facts.paidOn());
        return new Answer.Known<>(
                new LateFine(due.day(), months, facts.contribution(), fine), trail.reasons());
    }

    /** The smallest number of months after the due day that reaches the day of payment. */
    static int monthsAfter(LocalDate due, LocalDate paid) {
        if (!paid.isAfter(due)) {
            return 0;
        }
        var whole = Math.toIntExact(ChronoUnit.MONTHS.between(due, paid));
        return paid.isAfter(due.plusMonths(whole)) ? whole + 1 : whole;
    }

    /** Contribution and fine. */
    public Rupiah total() {
        return contribution.plus(fine);
    }
}
