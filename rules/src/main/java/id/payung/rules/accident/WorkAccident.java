package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;

import java.time.LocalDate;

/**
 * Whether something that is no accident in the narrow sense counts as one: a sudden death at the
 * workplace, and since Permenaker 1/2025 violence there.
 *
 * @param counts true: JKK gives its benefits; false: for a death JKM does
 */
public record WorkAccident(boolean counts) {

    /** The wording of 2025 was not read. */
    private static final LocalDate REWORDED = LocalDate.of(2025, 2, 24);

    /**
     * A sudden death.
     *
     * @param attack the day of the attack
     * @param atWorkplace whether it began there
     * @param hours full hours from the attack to the death
     */
    public record SuddenDeath(LocalDate attack, boolean atWorkplace, int hours) {}

    /**
     * Physical violence or rape.
     *
     * @param proven by a police report or a visum
     */
    public record Violence(LocalDate day, boolean atWorkplace, boolean proven) {}

    /** Counts at the workplace and within 24 hours. An officer before July 2015. */
    public static Answer<WorkAccident> of(SuddenDeath death, Law law) {
        if (death.hours() < 0) {
            return new Answer.Refused<>(Step.note("accident.hours_negative", death.hours()));
        }
        return Event.<WorkAccident>beforeTheLaw(death.attack())
                .orElseGet(() -> decided(death, new Reckoning(death.attack(), law)));
    }

    private static Answer<WorkAccident> decided(SuddenDeath death, Reckoning reckoning) {
        var hours = reckoning.number("jkk.sudden_death_hours");
        var source =
                death.attack().isBefore(REWORDED)
                        ? hours.source()
                        : hours.source().with(Confidence.MEDIUM);
        var counts = death.atWorkplace() && death.hours() <= hours.value();
        reckoning.step(
                counts ? "accident.sudden_death_counts" : "accident.sudden_death_does_not_count",
                source,
                hours.value(),
                death.hours());
        return reckoning.known(new WorkAccident(counts));
    }

    /** Counts at the workplace, with proof, since 24 February 2025; else an officer must decide. */
    public static Answer<WorkAccident> of(Violence violence, Law law) {
        var rule = law.parameter("jkk.scope_violence").find(violence.day());
        if (rule.isEmpty()) {
            return Event.officer(Step.note("accident.violence_before_2025", violence.day()));
        }
        if (!violence.atWorkplace()) {
            return Event.officer(Step.note("accident.violence_elsewhere", violence.day()));
        }
        if (!violence.proven()) {
            return new Answer.NeedsToKnow<>("proof");
        }
        var reckoning = new Reckoning(violence.day(), law);
        reckoning.step("accident.violence_counts", rule.get().source());
        return reckoning.known(new WorkAccident(true));
    }
}
