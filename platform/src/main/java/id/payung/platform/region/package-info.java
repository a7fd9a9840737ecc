@ApplicationModule(displayName = "Region")
@NullMarked
package id.payung.platform.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
