/** Days on which people work, due dates, and periods cut wherever something changes. */
@NullMarked
package id.payung.rules.time;

import org.jspecify.annotations.NullMarked;
