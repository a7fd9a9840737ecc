/**
 * Tables that leave the house: as CSV, as a spreadsheet, and as a package with a data dictionary.
 */
@NullMarked
package id.payung.platform.coverage.series;

import org.jspecify.annotations.NullMarked;
