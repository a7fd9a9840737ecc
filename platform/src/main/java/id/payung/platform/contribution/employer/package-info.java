/**
 * The employer's desk: is this month done, what is wrong, what has to be paid, who works here.
 * Pages alone; what they show is told by {@code report}, {@code upload} and the registry.
 */
@NullMarked
package id.payung.platform.contribution.employer;

import org.jspecify.annotations.NullMarked;
