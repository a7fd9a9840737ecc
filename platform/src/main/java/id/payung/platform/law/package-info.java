/**
 * The law for everybody: an open API over the rules, and a page that answers what somebody is owed.
 * It keeps nothing and knows nobody; the rules have no copy here.
 */
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
@NullMarked
package id.payung.platform.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
