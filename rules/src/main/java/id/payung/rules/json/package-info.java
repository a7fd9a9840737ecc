/** JSON, strictly: enough to read cases and to print answers without a library. */
@NullMarked
package id.payung.rules.json;

import org.jspecify.annotations.NullMarked;
