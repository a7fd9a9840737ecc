package id.payung.platform.contribution.project;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One instalment of what a project owes.
 *
 * @param instalment the first is 1
 * @param code the payment code, twelve digits
 * @param payableUntil the last day on which a bank takes it
 * @param settledOn the day on which the payment was booked
 * @param receiptNumber fifteen digits, once it is paid
 */
public record ProjectBill(
        UUID id,
        UUID assessment,
        UUID project,
        String office,
        int instalment,
        Rupiah jkk,
        Rupiah jkm,
        String code,
        LocalDate payableUntil,
        @Nullable LocalDate settledOn,
        @Nullable String receiptNumber) {

    public Rupiah total() {
        return jkk.plus(jkm);
    }

    public boolean isPaid() {
        return settledOn != null;
    }

    /** Whether no bank takes it any more. */
    public boolean isExpired(LocalDate today) {
        return !isPaid() && today.isAfter(payableUntil);
    }
}
