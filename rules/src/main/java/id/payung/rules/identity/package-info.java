/** The numbers that name a person: what can be read out of them, and what is wrong with them. */
@NullMarked
package id.payung.rules.identity;

import org.jspecify.annotations.NullMarked;
