/**
 * Tests that keep the whole repository tidy, and what they share: where it lies, and what they
 * found.
 *
 * <p>They read the other modules as text, so they need none of them compiled. Each guard has a
 * fixture that breaks it on purpose: a guard that cannot fail guards nothing.
 */
@NullMarked
package id.payung.house;

import org.jspecify.annotations.NullMarked;
