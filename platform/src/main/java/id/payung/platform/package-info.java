/**
 * The running system: one modular application. Each package below is a module with its own
 * controllers, SQL and pages; {@code web} and {@code cli} are shells without business.
 */
@NullMarked
package id.payung.platform;

import org.jspecify.annotations.NullMarked;
