package id.payung.rules.contribution;

import id.payung.rules.Programme;
import id.payung.rules.money.Rupiah;

import java.time.YearMonth;
import java.util.Set;

/**
 * The facts of one self-employed person (BPU) in one month.
 *
 * @param income what the person declares to earn in a month
 * @param programmes JKK and JKM at least, JHT by choice
 * @param arrearsBeforeRelief owed something of July 2020 or before (PP 49/2020)
 */
public record SelfEmployedMonth(
        YearMonth month,
        Rupiah income,
        Set<Programme> programmes,
        Sector sector,
        Funding funding,
        boolean arrearsBeforeRelief) {

    public SelfEmployedMonth {
        programmes = Set.copyOf(programmes);
    }
}
