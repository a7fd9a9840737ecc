/**
 * What a month costs: wage earners, the self-employed, construction projects, migrant workers.
 *
 * <p>A contribution month takes the version of the law in force on its first day. Every amount is
 * computed exactly and rounded half up to the sen once, per programme, payer and person.
 */
@NullMarked
package id.payung.rules.contribution;

import org.jspecify.annotations.NullMarked;
