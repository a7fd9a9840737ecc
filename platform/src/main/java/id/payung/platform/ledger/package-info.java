/**
 * The book of all money: double entry, append-only, and for each fund a book that balances by
 * itself.
 *
 * <p>Nothing else in Payung says how much money there is. The database refuses a commit after which
 * a transfer does not sum to zero within every fund that it touches.
 */
@ApplicationModule(displayName = "Ledger", allowedDependencies = "access")
@NullMarked
package id.payung.platform.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
