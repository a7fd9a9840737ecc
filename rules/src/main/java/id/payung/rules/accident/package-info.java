/**
 * JKK: what a work accident or an occupational disease gives, and who has to report it until when.
 *
 * <p>A benefit takes the version of the law in force on the day of its event: the accident, or the
 * diagnosis. Amounts follow the wage last reported.
 */
@NullMarked
package id.payung.rules.accident;

import org.jspecify.annotations.NullMarked;
