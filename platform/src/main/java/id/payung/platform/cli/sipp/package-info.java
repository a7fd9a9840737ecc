/**
 * Employers' SIPP files from the command line: invented ones to try with, and checks of real ones.
 */
@NullMarked
package id.payung.platform.cli.sipp;

import org.jspecify.annotations.NullMarked;
