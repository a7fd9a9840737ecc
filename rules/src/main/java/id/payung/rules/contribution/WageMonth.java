package id.payung.rules.contribution;

import id.payung.rules.money.Rupiah;

import java.time.YearMonth;

/**
 * The facts of one wage earner (PU) in one month.
 *
 * @param wage before any ceiling
 * @param jobLossMember is a member of JKP: citizen, below 54 at registration, in the programmes
 *     that the employer's size requires and in the health insurance
 */
public record WageMonth(YearMonth month, Wage wage, Workplace workplace, boolean jobLossMember) {

    /** Of a person paid by the month. */
    public WageMonth(YearMonth month, Rupiah wage, Workplace workplace, boolean jobLossMember) {
        this(month, new Wage.Monthly(wage), workplace, jobLossMember);
    }
}
