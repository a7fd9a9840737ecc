/**
 * Cases in, answers out: what {@code payung law --cases} and the API read and print.
 *
 * <p>A case names a kind, a date and its inputs. Each kind translates inputs into the facts of one
 * rule and its answer back; no rule is written here.
 */
@NullMarked
package id.payung.rules.cases;

import org.jspecify.annotations.NullMarked;
