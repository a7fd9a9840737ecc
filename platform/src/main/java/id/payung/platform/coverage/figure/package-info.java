/**
 * Quoted figures: what someone printed about coverage, kept as it was printed, and checked.
 *
 * <p>A figure carries its source, date, region, what it counts, and whether it is a stock, a flow
 * or not stated. General checks find what cannot be right in a file of figures by its own words and
 * numbers; none of them knows an id, an office or a number of any particular paper.
 */
@NamedInterface("figure")
@NullMarked
package id.payung.platform.coverage.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
