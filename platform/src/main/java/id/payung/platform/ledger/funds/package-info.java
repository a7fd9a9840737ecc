/**
 * The funds' statements for whoever audits them: the trial balance of any day, and from each sum
 * down to the transfers and to what they were booked for.
 */
@NamedInterface("funds")
@NullMarked
package id.payung.platform.ledger.funds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
