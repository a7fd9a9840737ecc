/**
 * Where the next office or service point goes: the choice of sites that covers the most people, or
 * that is nearest to them on the mean, proven to be the best or with the gap that is left.
 */
@NullMarked
package id.payung.evidence.location;

import org.jspecify.annotations.NullMarked;
