/**
 * People and their memberships: who works for whom or for themselves, in which programmes, since
 * when, and what found them.
 */
@ApplicationModule(
        displayName = "Registry",
        allowedDependencies = {"access", "region"})
@NullMarked
package id.payung.platform.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
