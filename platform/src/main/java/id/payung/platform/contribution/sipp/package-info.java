/**
 * The files by which employers report to SIPP: recognised, read as a stream, checked row by row,
 * given back with remarks, and written.
 *
 * <p>A plain library: it knows no database, no user and no clock. What only the database can say
 * (is this worker ours, were locked columns changed) its caller adds, batch by batch.
 */
@NamedInterface("sipp")
@NullMarked
package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
