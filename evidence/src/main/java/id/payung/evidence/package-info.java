/** Did it work, and where next: estimates that say how they were inferred, and when they cannot. */
@NullMarked
package id.payung.evidence;

import org.jspecify.annotations.NullMarked;
