package id.payung.rules.death;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.WorkingDays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Until when JKM has to be paid, and what a delay costs: three working days from complete papers,
 * one percent of the benefit for each day after (UU 40/2004 Pasal 45).
 *
 * @param due the last day on which payment is in time
 * @param daysLate calendar days after it
 * @param compensation what is added to the benefit
 */
public record LatePayment(LocalDate due, long daysLate, Rupiah compensation) {

    /**
     * A benefit on its way to the family.
     *
     * @param papersComplete the day on which the last paper came in
     * @param paid the day of payment, or of asking
     */
    public record Payment(Rupiah benefit, LocalDate papersComplete, LocalDate paid) {}

    /** By the law as known when this was released. */
    public static Answer<LatePayment> of(Payment payment) {
        return of(payment, Law.builtIn());
    }

    /** Refuses a payment before the papers and a negative benefit; before July 2015 an officer. */
    public static Answer<LatePayment> of(Payment payment, Law law) {
        if (payment.paid().isBefore(payment.papersComplete())) {
            return new Answer.Refused<>(
                    Step.note(
                            "death.paid_before_papers", payment.paid(), payment.papersComplete()));
        }
        if (payment.benefit().isNegative()) {
            return new Answer.Refused<>(Step.note("death.benefit_negative", payment.benefit()));
        }
        var trail = new Reasons.Trail();
        if (payment.papersComplete().isBefore(DeathRule.FIRST_DAY)) {
            return new Answer.ForAnOfficer<>(
                    Step.note("death.jamsostek", payment.papersComplete()), trail.reasons());
        }
        return new Answer.Known<>(computed(payment, law, trail), trail.reasons());
    }

    private static LatePayment computed(Payment payment, Law law, Reasons.Trail trail) {
        var limit = law.number("jkm.payment_days").on(payment.papersComplete());
        var due =
                WorkingDays.of(law).after(payment.papersComplete(), limit.value(), limit.source());
        trail.use(due);
        trail.add(Step.of("death.payment_due", limit.source(), limit.value(), due.value()));
        var late = Math.max(0, ChronoUnit.DAYS.between(due.value(), payment.paid()));
        var rate = law.percent("jkm.late_compensation").on(payment.papersComplete());
        var compensation = payment.benefit().times(late).times(rate.value());
        if (late > 0) {
            trail.add(
                    Step.of(
                            "death.late",
                            rate.source(),
                            late,
                            rate.value(),
                            payment.benefit(),
                            compensation));
        }
        return new LatePayment(due.value(), late, compensation);
    }
}
