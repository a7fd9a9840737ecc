/**
 * JKP: who has a right to the benefit after a lay-off, how much a month and until when it can be
 * claimed. PP 37/2021, changed by PP 6/2025.
 *
 * <p>A benefit takes the version of the law in force on the day of the lay-off (PHK).
 */
@NullMarked
package id.payung.rules.jobloss;

import org.jspecify.annotations.NullMarked;
