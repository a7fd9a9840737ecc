package id.payung.platform.registry;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a contractor tells of a construction project (Permenaker 44/2015; Permenaker 5/2021).
 *
 * @param address where it is built
 * @param regency dotted code of the regency, if known
 * @param owner who has it built (pemberi kerja proyek)
 * @param contract its value; null where only the wages are known
 * @param starts first day of work
 * @param ends last day of work
 */
public record ProjectFacts(
        String name,
        String address,
        @Nullable String regency,
        String owner,
        Category category,
        WorkOrder order,
        @Nullable Contract contract,
        LocalDate starts,
        LocalDate ends) {

    /** Whose money builds it. */
    public enum Category {
        /** APBN. */
        STATE_BUDGET,
        /** APBD. */
        REGIONAL_BUDGET,
        /** BUMN or BUMD. */
        STATE_OWNED,
        PRIVATE,
        FOREIGN
    }

    /**
     * The work order (SPK), from whose date the deadline counts and whose date chooses the law.
     *
     * @param number as printed on it
     */
    public record WorkOrder(String number, LocalDate on) {}

    /**
     * @param value above zero
     * @param withTax whether value added tax (PPN) is in it, at the rate of the work order's date
     */
    public record Contract(Rupiah value, boolean withTax) {}
}
