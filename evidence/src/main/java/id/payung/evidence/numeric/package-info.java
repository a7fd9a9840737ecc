/**
 * The few numerical tools that several methods share: two distributions, a descent for smooth
 * functions, and the factor of a positive definite matrix that names the columns it cannot tell
 * apart.
 */
@NullMarked
package id.payung.evidence.numeric;

import org.jspecify.annotations.NullMarked;
