/**
 * The commands of the evidence kernel: each reads a CSV file, calls one method, and prints its
 * result as one JSON report. They need no database and start no Spring.
 */
@NullMarked
package id.payung.platform.cli.evidence;

import org.jspecify.annotations.NullMarked;
