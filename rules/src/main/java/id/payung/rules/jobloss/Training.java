package id.payung.rules.jobloss;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Reasons;
import id.payung.rules.law.Step;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/** What a training of a worker who was laid off may cost: PP 37/2021, PP 6/2025. */
public record Training(Rupiah unitCost) {

    /** By the law as known when this was released. */
    public static Answer<Training> of(LocalDate layoff) {
        return of(layoff, Law.builtIn());
    }

    /** Refuses a lay-off before February 2021. */
    public static Answer<Training> of(LocalDate layoff, Law law) {
        return InForce.<Training>beforeTheLaw(layoff)
                .orElseGet(() -> {
                    var cost = law.rupiah("jkp.training_unit_cost").on(layoff);
                    var trail = new Reasons.Trail();
                    trail.add(Step.of("jobloss.training", cost.source(), cost.value()));
                    return new Answer.Known<>(new Training(cost.value()), trail.reasons());
                });
    }
}
