/**
 * What would a change of law cost? Every member of a population is billed under both laws, and the
 * difference is added up for employers, workers, the self-employed, funds and the state.
 *
 * <p>A counting of the same people under other rules, no forecast: nobody joins, leaves or earns
 * less because of the change.
 */
@NullMarked
package id.payung.rules.whatif;

import org.jspecify.annotations.NullMarked;
