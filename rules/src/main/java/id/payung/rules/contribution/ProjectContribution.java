package id.payung.rules.contribution;

import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * What a construction project costs (Jakon): PP 44/2015 Pasal 54-55, Permenaker 5/2021. JKK and JKM
 * alone, for the daily, piece and fixed-term workers of the project; paid once for a contract,
 * monthly where wages are known.
 *
 * @param base the contract value without PPN, or the wages; for reading, rounded to the sen
 */
public record ProjectContribution(Rupiah base, Rupiah jkk, Rupiah jkm) {

    /** Wages are not known: by slices of the contract value. */
    public static Answer<ProjectContribution> ofContract(LocalDate signed, ContractValue value) {
        return ofContract(signed, value, Law.builtIn());
    }

    /** Refuses a contract before July 2015, and a value that is not positive. */
    public static Answer<ProjectContribution> ofContract(
            LocalDate signed, ContractValue value, Law law) {
        return new ProjectRule(signed, law).contract(value);
    }

    /** Wages are known: by the rates of wage earners in the highest group. */
    public static Answer<ProjectContribution> ofWages(LocalDate month, Rupiah wages) {
        return ofWages(month, wages, Law.builtIn());
    }

    /**
     * Refuses a month before July 2015, and wages that are not positive.
     *
     * @param wages of all workers of the project in the month
     */
    public static Answer<ProjectContribution> ofWages(LocalDate month, Rupiah wages, Law law) {
        return new ProjectRule(month, law).wages(wages);
    }

    public Rupiah total() {
        return jkk.plus(jkm);
    }
}
