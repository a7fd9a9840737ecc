/** A fixture: says that it uses nothing, and uses what lies above it. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.payung.crooked.lower;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
