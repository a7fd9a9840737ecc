/**
 * Invented people for demonstrations and tests: names as people have them, numbers of the right
 * structure, and nobody among them who lives.
 */
@NullMarked
package id.payung.platform.cli.people;

import org.jspecify.annotations.NullMarked;
