package id.payung.rules.jobloss;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Step;

import java.time.LocalDate;
import java.util.Optional;

/** The two versions of the law of JKP. */
final class InForce {

    /** PP 37/2021 took effect. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

    /** PP 6/2025 took effect. What happens to earlier lay-offs was not read. */
    static final LocalDate CHANGED = LocalDate.of(2025, 2, 7);

    private InForce() {}

    /** Nothing if JKP was in force on the day of the lay-off. */
    static <T> Optional<Answer<T>> beforeTheLaw(LocalDate layoff) {
        return layoff.isBefore(FIRST_DAY)
                ? Optional.of(
                        new Answer.Refused<>(
                                Step.note("jobloss.before_the_law", layoff, FIRST_DAY)))
                : Optional.empty();
    }
}
