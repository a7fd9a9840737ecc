package id.payung.rules.contribution;

import id.payung.rules.Programme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What matters of an employer for a month's contribution.
 *
 * @param programmes those that apply (JKK, JKM, JHT, JP); see {@link EnterpriseSize#required()}
 * @param labourIntensive belongs to the six industries of PP 7/2025 with at least 50 active members
 *     and JKK paid up to January 2025
 * @param arrearsBeforeRelief owed something of July 2020 or before, and so had no relief under PP
 *     49/2020
 */
public record Workplace(
        RiskGroup riskGroup,
        Set<Programme> programmes,
        boolean labourIntensive,
        boolean arrearsBeforeRelief) {

    public Workplace {
        programmes =
                programmes.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(programmes));
    }

    /** An employer that takes what its size requires. */
    public static Workplace of(RiskGroup riskGroup, EnterpriseSize size) {
        return new Workplace(riskGroup, size.required(), false, false);
    }

    /** The same with one more programme, taken by choice. */
    public Workplace with(Programme programme) {
        var more = EnumSet.of(programme);
        more.addAll(programmes);
        return new Workplace(riskGroup, more, labourIntensive, arrearsBeforeRelief);
    }

    /** The same as a labour-intensive employer under PP 7/2025. */
    public Workplace asLabourIntensive() {
        return new Workplace(riskGroup, programmes, true, arrearsBeforeRelief);
    }

    /** The same with arrears of July 2020 or before. */
    public Workplace withArrearsBeforeRelief() {
        return new Workplace(riskGroup, programmes, labourIntensive, true);
    }
}
