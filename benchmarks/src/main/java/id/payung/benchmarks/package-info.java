/** How fast the rules answer. Each file begins with its budget, then measures. */
@NullMarked
package id.payung.benchmarks;

import org.jspecify.annotations.NullMarked;
