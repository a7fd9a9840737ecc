/**
 * Money and rates, exact: an amount is a {@code long} of sen, a rate a {@code long} too.
 *
 * <p>No floating point. The only rounding is half up to the sen, and it happens once per amount.
 */
@NullMarked
package id.payung.rules.money;

import org.jspecify.annotations.NullMarked;
