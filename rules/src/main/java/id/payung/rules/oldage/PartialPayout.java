package id.payung.rules.oldage;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * What may be taken from savings while working on: after ten years of membership, once, 10 % of the
 * balance to prepare for the pension or 30 % for a house. PP 46/2015 Pasal 22(4)-(6).
 */
public sealed interface PartialPayout {

    /** May be taken, up to this. */
    record Allowed(Rupiah most) implements PartialPayout {}

    /** The membership is too short. */
    record TooEarly(int monthsLeft) implements PartialPayout {}

    /** It was taken before; it is given once. */
    record AlreadyTaken() implements PartialPayout {}

    /** What the money is for. */
    enum Purpose {
        PENSION("jht.partial.pension_pct"),
        HOUSE("jht.partial.house_pct");

        private final String parameter;

        Purpose(String parameter) {
            this.parameter = parameter;
        }
    }

    /**
     * What is asked.
     *
     * @param months of membership
     * @param taken whether 10 % or 30 % was taken before
     */
    record Wish(Rupiah balance, int months, Purpose purpose, boolean taken) {}

    /** By the law as known when this was released. */
    static Answer<PartialPayout> of(Wish wish, LocalDate day) {
        return of(wish, day, Law.builtIn());
    }

    /** Refuses a negative balance or time, and a day before July 2015. */
    static Answer<PartialPayout> of(Wish wish, LocalDate day, Law law) {
        if (wish.balance().isNegative() || wish.months() < 0) {
            return new Answer.Refused<>(
                    Step.note("oldage.balance_or_time_negative", wish.balance(), wish.months()));
        }
        var months = law.number("jht.partial.months").find(day);
        if (months.isEmpty()) {
            return new Answer.Refused<>(Step.note("oldage.before_the_law", day));
        }
        var trail = new Reasons.Trail();
        var asked = months.get();
        if (wish.months() < asked.value()) {
            trail.add(
                    Step.of("oldage.partial_early", asked.source(), wish.months(), asked.value()));
            return new Answer.Known<>(new TooEarly(asked.value() - wish.months()), trail.reasons());
        }
        var share = law.percent(wish.purpose().parameter).on(day);
        if (wish.taken()) {
            trail.add(Step.of("oldage.partial_taken", share.source()));
            return new Answer.Known<>(new AlreadyTaken(), trail.reasons());
        }
        var most = wish.balance().times(share.value());
        trail.add(
                Step.of(
                        "oldage.partial",
                        share.source(),
                        wish.purpose(),
                        share.value(),
                        wish.balance(),
                        most));
        return new Answer.Known<>(new Allowed(most), trail.reasons());
    }
}
