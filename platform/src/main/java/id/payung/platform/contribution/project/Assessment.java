package id.payung.platform.contribution.project;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * What a project owes (penetapan iuran): for its contract, or for the wages of a month.
 *
 * @param number the first is 1; a later one of the same contract holds what an addendum adds
 * @param month the month of the wages; null for a contract
 * @param base the contract's value without PPN, or the wages
 * @param bills one an instalment that was billed, in order, without those taken back
 */
public record Assessment(
        UUID id,
        UUID project,
        int number,
        @Nullable YearMonth month,
        Rupiah base,
        Rupiah jkk,
        Rupiah jkm,
        Instalments instalments,
        OffsetDateTime assessedAt,
        List<ProjectBill> bills) {

    public Assessment {
        bills = List.copyOf(bills);
    }

    public Rupiah total() {
        return jkk.plus(jkm);
    }

    /** What was paid of it. */
    public Rupiah paid() {
        return bills.stream()
                .filter(ProjectBill::isPaid)
                .map(ProjectBill::total)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Whether an instalment is left that has no bill. */
    public boolean hasNext() {
        return bills.size() < instalments.count();
    }

    /** Whether a bill waits to be paid. */
    public boolean isOpen() {
        return bills.stream().anyMatch(bill -> !bill.isPaid());
    }
}
