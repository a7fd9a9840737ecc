package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;

import java.time.LocalDate;

/**
 * An occupational disease (Perpres 7/2019) that shows itself after the work has ended gives a right
 * for three years from then: PP 44/2015.
 *
 * @param lastDay the last day on which a diagnosis still gives the right
 * @param allowed whether this diagnosis does
 */
public record OccupationalDisease(LocalDate lastDay, boolean allowed) {

    /** By the law as known when this was released. */
    public static Answer<OccupationalDisease> of(LocalDate workEnded, LocalDate diagnosed) {
        return of(workEnded, diagnosed, Law.builtIn());
    }

    /** A diagnosis during the work is always in time. An officer if it lies before July 2015. */
    public static Answer<OccupationalDisease> of(
            LocalDate workEnded, LocalDate diagnosed, Law law) {
        return Event.<OccupationalDisease>beforeTheLaw(diagnosed)
                .orElseGet(() -> decided(workEnded, diagnosed, new Reckoning(diagnosed, law)));
    }

    private static Answer<OccupationalDisease> decided(
            LocalDate workEnded, LocalDate diagnosed, Reckoning reckoning) {
        var years = reckoning.number("jkk.pak_after_leaving_years");
        var last = workEnded.plusYears(years.value());
        reckoning.step("accident.disease_until", years.source(), years.value(), workEnded, last);
        return reckoning.known(new OccupationalDisease(last, !diagnosed.isAfter(last)));
    }
}
