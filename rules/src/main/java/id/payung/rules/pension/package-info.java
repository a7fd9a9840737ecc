/**
 * JP: from when a pension is paid, how much a month, to whom after a death, and when it is one sum
 * instead. PP 45/2015 and Permenaker 29/2015.
 *
 * <p>A pension takes the version of the law of the year in which it is paid.
 */
@NullMarked
package id.payung.rules.pension;

import org.jspecify.annotations.NullMarked;
