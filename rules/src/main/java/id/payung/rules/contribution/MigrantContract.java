package id.payung.rules.contribution;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * The facts of a migrant worker's (PMI) contract.
 *
 * @param registered the day of payment, which decides the regulation
 * @param months of the contract: 6, 12 or 24
 * @param extensionMonths of an extension; 0 if there is none
 * @param savingsMonthly chosen JHT, a month; zero if none is chosen
 */
public record MigrantContract(
        LocalDate registered, Route route, int months, int extensionMonths, Rupiah savingsMonthly) {

    /** How the worker goes abroad. */
    public enum Route {
        /** Placed by an agency: covered before departure too. */
        AGENCY,
        /** On her own account: no part before departure. */
        INDIVIDUAL
    }
}
