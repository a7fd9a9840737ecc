/**
 * The employer's month: which wages were reported, what they cost by the law of that month, and how
 * the month stands: draft, final with a payment code, posted to every worker's account.
 */
@NamedInterface("report")
@NullMarked
package id.payung.platform.contribution.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
