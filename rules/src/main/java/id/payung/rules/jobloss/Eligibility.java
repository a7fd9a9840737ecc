package id.payung.rules.jobloss;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;

import java.util.List;

/**
 * Whether a worker who was laid off has a right to JKP: PP 37/2021 Pasal 4, 19, 20 and 25, PP
 * 6/2025 Pasal 19 and 39A.
 *
 * @param obstacles all that stands against it; empty when there is a right
 */
public record Eligibility(List<Step> obstacles) {

    public Eligibility {
        obstacles = List.copyOf(obstacles);
    }

    public boolean eligible() {
        return obstacles.isEmpty();
    }

    /** By the law as known when this was released. */
    public static Answer<Eligibility> of(WorkLife life) {
        return of(life, Law.builtIn());
    }

    /**
     * Refuses a lay-off before February 2021. An officer must decide when the right hangs on
     * whether the month of the lay-off itself counts, which the sources do not say, and what more
     * arrears of a bankrupt employer mean before PP 6/2025.
     */
    public static Answer<Eligibility> of(WorkLife life, Law law) {
        return InForce.<Eligibility>beforeTheLaw(life.layoff())
                .orElseGet(() -> new EligibilityRule(life, law).decided());
    }
}
