package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;

import java.time.LocalDate;

/**
 * How much sight is left in both eyes together, three times the better eye and once the worse one,
 * and what the loss gives: line 44 of the disability table, for each 10 %.
 *
 * @param efficiency (3 x best + worst) / 4
 * @param lost the rest to 100 %
 * @param percent of 80 monthly wages
 */
public record Vision(Percent efficiency, Percent lost, Percent percent) {

    private static final Citation PRACTICE =
            new Citation("PP 44/2015", "Lampiran III", Confidence.MEDIUM);

    private static final int LINE = 44;
    private static final Percent STEP = Percent.of(10);

    /** The efficiency of each eye, 0 to 100 %. */
    public record Eyes(Percent one, Percent other) {}

    /**
     * Refuses an efficiency below 0 or above 100 %. An officer must decide what a part of 10 %
     * gives, and anything before July 2015.
     */
    public static Answer<Vision> of(Eyes eyes, LocalDate accident, Law law) {
        for (var eye : new Percent[] {eyes.one(), eyes.other()}) {
            if (eye.units() < 0 || eye.compareTo(Percent.HUNDRED) > 0) {
                return new Answer.Refused<>(Step.note("accident.no_such_efficiency", eye));
            }
        }
        return Event.<Vision>beforeTheLaw(accident)
                .orElseGet(() -> decided(eyes, new Reckoning(accident, law), law));
    }

    private static Answer<Vision> decided(Eyes eyes, Reckoning reckoning, Law law) {
        var best = eyes.one().compareTo(eyes.other()) >= 0 ? eyes.one() : eyes.other();
        var worst = best.equals(eyes.one()) ? eyes.other() : eyes.one();
        var efficiency = new Percent((3 * best.units() + worst.units()) / 4);
        var lost = new Percent(Percent.WHOLE - efficiency.units());
        reckoning.step("accident.vision", PRACTICE, best, worst, efficiency, lost);
        if (lost.units() % STEP.units() != 0) {
            return reckoning.officer("accident.part_of_a_step", lost, STEP);
        }
        var line = DisabilityLine.table(law).get(LINE - 1);
        var percent = new Percent(line.percent().units() * (lost.units() / STEP.units()));
        reckoning.step("accident.vision_lost", line.source(), lost, line.percent(), percent);
        return reckoning.known(new Vision(efficiency, lost, percent));
    }
}
