/**
 * Tidiness: sizes, names, and what a source must not contain.
 *
 * <p>One small class a rule; {@code TidyTest} runs them over the repository and {@code
 * TidyGuardsBiteTest} over fixtures that break them.
 */
@NullMarked
package id.payung.house.tidy;

import org.jspecify.annotations.NullMarked;
