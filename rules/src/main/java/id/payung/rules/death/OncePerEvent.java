package id.payung.rules.death;

import id.payung.rules.law.Step;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** One event gives one benefit: a second claim for it is refused. */
public final class OncePerEvent {

    private OncePerEvent() {}

    /**
     * Why a benefit is not paid again; nothing if it was not paid yet.
     *
     * @param event the day of the accident or the death
     * @param paid days of the events for which this benefit was paid before
     */
    public static Optional<Step> refusal(LocalDate event, Collection<LocalDate> paid) {
        return paid.contains(event)
                ? Optional.of(Step.note("death.already_paid", event))
                : Optional.empty();
    }
}
