/**
 * How long contributors stay: the curve of those who still pay, whether two groups differ, what a
 * month's risk of lapsing depends on, and how many months a new member is worth.
 */
@NullMarked
package id.payung.evidence.survival;

import org.jspecify.annotations.NullMarked;
