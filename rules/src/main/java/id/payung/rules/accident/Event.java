package id.payung.rules.accident;

import id.payung.rules.contribution.Refusals;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What every benefit of JKK asks first of the accident. */
final class Event {

    /** PP 44/2015 took effect; before it lies Jamsostek, whose amounts are not certain here. */
    static final LocalDate FIRST_DAY = LocalDate.of(2015, 7, 1);

    private Event() {}

    /** Nothing if a benefit that follows the wage can be computed. */
    static <T> Optional<Answer<T>> problem(LocalDate day, Rupiah wage) {
        return Refusals.ofWage(wage)
                .<Answer<T>>map(Answer.Refused::new)
                .or(() -> beforeTheLaw(day));
    }

    /** Nothing if the event lies under PP 44/2015. */
    static <T> Optional<Answer<T>> beforeTheLaw(LocalDate day) {
        return day.isBefore(FIRST_DAY)
                ? Optional.of(officer(Step.note("accident.jamsostek", day)))
                : Optional.empty();
    }

    /** Nothing if a cost is not below zero. */
    static <T> Optional<Answer<T>> negativeCost(Rupiah cost) {
        return cost.isNegative()
                ? Optional.of(new Answer.Refused<>(Step.note("accident.cost_negative", cost)))
                : Optional.empty();
    }

    static <T> Answer<T> officer(Step question) {
        return new Answer.ForAnOfficer<>(question, new Reasons(List.of(), List.of(), false));
    }
}
