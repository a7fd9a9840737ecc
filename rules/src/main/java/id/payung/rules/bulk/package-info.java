/**
 * The contribution rules over columns of millions of members: columns in, columns out, exact to the
 * sen.
 *
 * <p>No rule is written here. Each kernel asks the explaining form once for every class of member,
 * and keeps the rates that it finds; what is left for a row is a product and a quotient. Work goes
 * block by block, so that everything stays in the cache, in loops that the compiler turns into
 * vector instructions.
 */
@NullMarked
package id.payung.rules.bulk;

import org.jspecify.annotations.NullMarked;
