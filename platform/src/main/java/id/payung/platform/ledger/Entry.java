package id.payung.platform.ledger;

import id.payung.rules.money.Rupiah;

/**
 * One side of a transfer.
 *
 * @param account where
 * @param amount above zero a debit, below zero a credit, never zero
 */
public record Entry(Account account, Rupiah amount) {

    public Entry {
        if (amount.isZero()) {
            throw new IllegalArgumentException(
                    "An entry of nothing on %s. Maybe leave it out.".formatted(account.name()));
        }
    }

    /** We have or are owed {@code amount} more, or owe or earned so much less. */
    public static Entry debit(Account account, Rupiah amount) {
        return new Entry(account, amount);
    }

    /** We owe or earned {@code amount} more, or have or are owed so much less. */
    public static Entry credit(Account account, Rupiah amount) {
        return new Entry(account, Rupiah.ZERO.minus(amount));
    }
}
