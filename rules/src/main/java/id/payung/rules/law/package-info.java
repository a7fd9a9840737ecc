/**
 * How a number gets its dates and its source, and how an answer carries its reasons.
 *
 * <p>The values lie in data files that a lawyer can read and compare; this package loads them,
 * refuses what has a gap, an overlap, an unknown unit or no source, and answers what was in force
 * on a day.
 */
@NullMarked
package id.payung.rules.law;

import org.jspecify.annotations.NullMarked;
