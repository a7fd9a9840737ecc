/**
 * The law of Indonesia's employment social security, executable: pure functions over dated numbers.
 *
 * <p>No clock, no database, no framework. A result carries its amounts, its steps and the articles
 * it rests on.
 */
@NullMarked
package id.payung.rules;

import org.jspecify.annotations.NullMarked;
