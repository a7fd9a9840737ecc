/**
 * What comes next if nothing changes, how far off that may be, and how likely a target is: Theta
 * and exponential smoothing, intervals from the errors they made before, and the feast that moves
 * eleven days a year.
 */
@NullMarked
package id.payung.evidence.forecast;

import org.jspecify.annotations.NullMarked;
