/**
 * A believable year of a branch office for the demo: invented employers, workers, traders and
 * campaigns from a seed, written through the doors that users go through, month by month.
 */
@NullMarked
package id.payung.platform.cli.branch;

import org.jspecify.annotations.NullMarked;
