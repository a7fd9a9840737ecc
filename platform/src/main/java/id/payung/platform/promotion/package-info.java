/**
 * What was done to find people: campaigns of the ten channels with their costs, agents who register
 * people under them, and what each brought. Records alone; verdicts are drawn elsewhere.
 */
@ApplicationModule(
        displayName = "Promotion",
        allowedDependencies = {
            "access",
            "contribution",
            "contribution :: report",
            "payment",
            "registry",
            "region"
        })
@NullMarked
package id.payung.platform.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
