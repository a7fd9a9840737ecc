package id.payung.platform.registry;

import id.payung.rules.Programme;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.RiskGroup;
import id.payung.rules.contribution.Workplace;

import java.util.Set;

/**
 * What a month's contribution depends on, besides wages.
 *
 * @param riskGroup of its kind of business: PP 44/2015, annex I
 * @param voluntary programmes taken beyond those that the size requires: JHT, JP
 * @param labourIntensive has the relief of PP 7/2025
 * @param arrearsBeforeRelief owed something of July 2020 or before: no relief under PP 49/2020
 * @param healthInsurance its workers are in the health insurance (JKN), which JKP asks for
 */
public record EmployerTerms(
        EnterpriseSize size,
        RiskGroup riskGroup,
        Set<Programme> voluntary,
        boolean labourIntensive,
        boolean arrearsBeforeRelief,
        boolean healthInsurance) {

    public EmployerTerms {
        voluntary = Set.copyOf(voluntary);
    }

    /** An employer that takes what its size requires, and no more. */
    public static EmployerTerms of(EnterpriseSize size, RiskGroup riskGroup) {
        return new EmployerTerms(size, riskGroup, Set.of(), false, false, true);
    }

    /** The same as the rules want it. */
    public Workplace workplace() {
        var workplace = Workplace.of(riskGroup, size);
        for (var programme : voluntary) {
            workplace = workplace.with(programme);
        }
        if (labourIntensive) {
            workplace = workplace.asLabourIntensive();
        }
        return arrearsBeforeRelief ? workplace.withArrearsBeforeRelief() : workplace;
    }

    /**
     * Whether its workers can be members of JKP at all: all four programmes for medium and large
     * employers, JKK, JKM and JHT for the others, and the health insurance (Permenaker 3/2025).
     */
    public boolean offersJobLoss() {
        var least =
                switch (size) {
                    case MICRO, SMALL -> Set.of(Programme.JKK, Programme.JKM, Programme.JHT);
                    case MEDIUM, LARGE ->
                            Set.of(Programme.JKK, Programme.JKM, Programme.JHT, Programme.JP);
                };
        return healthInsurance && workplace().programmes().containsAll(least);
    }
}
