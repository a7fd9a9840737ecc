/**
 * How the repository is built: its format, what its compiler refuses, its launcher, and the notice
 * of what it carries from others.
 */
@NullMarked
package id.payung.house.build;

import org.jspecify.annotations.NullMarked;
