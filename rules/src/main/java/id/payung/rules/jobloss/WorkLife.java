package id.payung.rules.jobloss;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What JKP asks of a worker who was laid off.
 *
 * @param birth null when nobody has said
 * @param registered the day of registration with JKP; null when nobody has said
 * @param citizen of Indonesia
 * @param arrears months that a bankrupt employer owes; null when it is not bankrupt, or owes none
 * @param earlierClaims the days of earlier lay-offs for which JKP was paid
 */
public record WorkLife(
        LocalDate layoff,
        LayoffCause cause,
        Contributions paid,
        @Nullable LocalDate birth,
        @Nullable LocalDate registered,
        boolean citizen,
        @Nullable Integer arrears,
        List<LocalDate> earlierClaims) {

    public WorkLife {
        earlierClaims = earlierClaims.stream().sorted().toList();
    }

    /** Of a citizen young enough, laid off for the first time by an employer who owes nothing. */
    public static WorkLife of(LocalDate layoff, Contributions paid) {
        return new WorkLife(layoff, LayoffCause.LAYOFF, paid, null, null, true, null, List.of());
    }
}
