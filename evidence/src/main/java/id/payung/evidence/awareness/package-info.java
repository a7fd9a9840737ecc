/**
 * Do more people know of the programmes than before: weighted shares from surveys, by wave and
 * district, with what clusters and weights cost in precision, and the least change to be seen.
 */
@NullMarked
package id.payung.evidence.awareness;

import org.jspecify.annotations.NullMarked;
