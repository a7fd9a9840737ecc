/**
 * The numbers under the methods: distributions, least squares that name collinear columns, and the
 * exact least-squares fit on the simplex.
 */
@NullMarked
package id.payung.evidence.algebra;

import org.jspecify.annotations.NullMarked;
