/**
 * Whose tables a module touches: SQL writes the schema of its own module and reads those of the
 * modules that it may use.
 */
@NullMarked
package id.payung.house.sql;

import org.jspecify.annotations.NullMarked;
