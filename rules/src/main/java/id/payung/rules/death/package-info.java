/**
 * JKM: what the family of a member receives after a death that was no work accident, who of the
 * family receives it, and the scholarship of the children.
 *
 * <p>A benefit takes the version of the law in force on the day of the death.
 */
@NullMarked
package id.payung.rules.death;

import org.jspecify.annotations.NullMarked;
