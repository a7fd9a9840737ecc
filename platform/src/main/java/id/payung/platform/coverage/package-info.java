/**
 * Whom the office reaches and whom it does not: its board with counts from the registry, what the
 * promotion cost, quoted figures with their contradictions, maps, and all of it as open series.
 */
@ApplicationModule(
        displayName = "Coverage",
        allowedDependencies = {"access", "promotion", "contribution", "registry", "region"})
@NullMarked
package id.payung.platform.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
