/**
 * Indonesia from province to village, and which office is in charge where and when. Public figures,
 * so everybody may read them; knows no person and no other module.
 */
@ApplicationModule(displayName = "Region", allowedDependencies = "access")
@NullMarked
package id.payung.platform.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
