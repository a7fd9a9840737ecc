/** A fixture: what {@code lower} must not use. */
@NullMarked
package id.payung.crooked.upper;

import org.jspecify.annotations.NullMarked;
