/**
 * Who may do what, and who did: log-in, roles, the asker of every transaction, sealed personal
 * data, and the audit trail. Every module may use it.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
@NullMarked
package id.payung.platform.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
