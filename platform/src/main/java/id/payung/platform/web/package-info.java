/**
 * The shell around all pages: layout, log-in, languages, formats, security headers, errors. No
 * business; nobody uses it but the templates.
 */
@ApplicationModule(displayName = "Web")
@NullMarked
package id.payung.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
