/**
 * The continuous check of the book: that lines add up, funds balance and mirror each other, the
 * chain is whole and sub-ledgers say the same. What differs is an alarm that names the row.
 */
@NamedInterface("check")
@NullMarked
package id.payung.platform.ledger.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
