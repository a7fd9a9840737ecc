/**
 * Where the next rupiah goes: curves of what each channel brings, from experiments alone, the split
 * of a budget that brings the most, what it is likely to gain, and the experiment to run next.
 */
@NullMarked
package id.payung.evidence.allocation;

import org.jspecify.annotations.NullMarked;
