package id.payung.platform.ledger;

import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

/**
 * A line of a fund's trial balance: the sums over all accounts of one kind. Over a whole fund
 * debits equal credits.
 *
 * @param kind which accounts
 * @param other the other fund of an {@code INTERFUND} account, else null
 * @param debit sum of all debits, not negative
 * @param credit sum of all credits, not negative
 */
public record TrialLine(Account.Kind kind, @Nullable Fund other, Rupiah debit, Rupiah credit) {}
