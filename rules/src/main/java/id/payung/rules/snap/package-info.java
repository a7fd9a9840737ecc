/** Signatures of SNAP, the national standard by which banks and payees call each other. */
@NullMarked
package id.payung.rules.snap;

import org.jspecify.annotations.NullMarked;
