package id.payung.platform.payment;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * What somebody asks to be paid.
 *
 * @param what what it is for
 * @param description shown at the bank, at most 64 characters, for example {@code Iuran BPU
 *     2026-11}
 * @param amount above zero, to be paid exactly
 * @param payableUntil the last day on which a bank may take it, in western Indonesian time
 */
public record Due(What what, Wording wording, Rupiah amount, LocalDate payableUntil) {

    public Due {
        if (amount.isNegative() || amount.isZero()) {
            throw new IllegalArgumentException(
                    "%s cannot be paid. Maybe nothing is due and no payment code is needed."
                            .formatted(amount));
        }
    }
}
