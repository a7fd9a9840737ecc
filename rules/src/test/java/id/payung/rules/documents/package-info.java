/** Draws docs/law from the law's data, the sources and the cases, and holds it equal to them. */
@NullMarked
package id.payung.rules.documents;

import org.jspecify.annotations.NullMarked;
