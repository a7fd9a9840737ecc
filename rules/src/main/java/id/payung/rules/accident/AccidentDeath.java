package id.payung.rules.accident;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * What a death by work accident gives: PP 44/2015 Lampiran III, raised by PP 82/2019. The
 * scholarship is apart: {@link id.payung.rules.death.Scholarship}.
 *
 * @param death 60 % of 80 monthly wages, and not less than the death compensation of JKM
 * @param periodic 24 months of periodic compensation (santunan berkala), may be paid at once
 */
public record AccidentDeath(Rupiah death, Rupiah periodic, Rupiah funeral) {

    public Rupiah total() {
        return death.plus(periodic).plus(funeral);
    }

    /** By the law as known when this was released. */
    public static Answer<AccidentDeath> of(Rupiah wage, LocalDate accident) {
        return of(wage, accident, Law.builtIn());
    }

    /**
     * Refuses a wage that is not positive or beyond belief; before July 2015 an officer must
     * decide.
     *
     * @param wage the monthly wage last reported, or the income base of the self-employed
     */
    public static Answer<AccidentDeath> of(Rupiah wage, LocalDate accident, Law law) {
        return Event.<AccidentDeath>problem(accident, wage)
                .orElseGet(() -> computed(wage, accident, law));
    }

    private static Answer<AccidentDeath> computed(Rupiah wage, LocalDate accident, Law law) {
        var reckoning = new Reckoning(accident, law);
        var value =
                new AccidentDeath(
                        compensation(reckoning, wage),
                        reckoning.sum("accident.berkala", "jkk.berkala"),
                        reckoning.sum("accident.funeral", "jkk.funeral"));
        reckoning.note("accident.total", value.total());
        return reckoning.known(value);
    }

    private static Rupiah compensation(Reckoning reckoning, Rupiah wage) {
        var share = reckoning.ofEightyWages("accident.death", reckoning.percent("jkk.death"), wage);
        var least = reckoning.rupiah("jkm.death").value();
        if (share.compareTo(least) >= 0) {
            return share;
        }
        var minimum = reckoning.percent("jkk.death_minimum");
        var raised = least.times(minimum.value());
        reckoning.step("accident.death_minimum", minimum.source(), share, raised);
        return raised;
    }
}
