/** What agents (Perisai) earn; not law, but the agency's dated schemes, kept the same way. */
@NullMarked
package id.payung.rules.agent;

import org.jspecify.annotations.NullMarked;
