/**
 * The commands, and the start of the application. No business: a command reads its words, calls a
 * module, prints one JSON report on standard output, and tells by its exit status how it went.
 */
@ApplicationModule(displayName = "Commands")
@NullMarked
package id.payung.platform.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
