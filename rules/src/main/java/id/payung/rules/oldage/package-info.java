/**
 * JHT: when old-age savings are paid, what tax is taken off, how much may be taken early, and what
 * they earn meanwhile.
 *
 * <p>A payout takes the version of the law of the day on which work ended; its tax, of the day of
 * payment.
 */
@NullMarked
package id.payung.rules.oldage;

import org.jspecify.annotations.NullMarked;
