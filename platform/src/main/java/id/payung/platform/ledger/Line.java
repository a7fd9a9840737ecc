package id.payung.platform.ledger;

import id.payung.rules.money.Rupiah;

import java.time.LocalDate;

/**
 * A line of an account's statement.
 *
 * @param bookedOn the day from which it counts
 * @param what why the money moved, for example {@code CONTRIBUTION}
 * @param reference what it moved for
 * @param amount by how much the account grew; below zero it shrank
 * @param balance what stood on the account after this line
 */
public record Line(
        LocalDate bookedOn, String what, String reference, Rupiah amount, Rupiah balance) {}
