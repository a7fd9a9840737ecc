/**
 * What is owed for a month and why, what was paid, and until when somebody is protected. Amounts
 * come from {@code rules} alone; money moves through {@code payment} and {@code ledger}.
 */
@ApplicationModule(
        displayName = "Contribution",
        allowedDependencies = {
            "access",
            "payment",
            "ledger",
            "ledger :: check",
            "ledger :: funds",
            "registry"
        })
@NullMarked
package id.payung.platform.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
