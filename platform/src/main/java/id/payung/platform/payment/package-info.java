/**
 * Takes money from banks: payment codes, the virtual-account interface of Bank Indonesia's SNAP
 * standard, and receipts.
 *
 * <p>The module knows no bill and no claim. What a payment is for belongs to whoever opened the
 * payable; they implement {@link Settlement} and are called in the transaction of the receipt.
 */
@ApplicationModule(
        displayName = "Payment",
        allowedDependencies = {"access", "ledger"})
@NullMarked
package id.payung.platform.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
