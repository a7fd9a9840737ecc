package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A figure as its source prints it, not as it should be. Texts that the source leaves out are
 * empty.
 *
 * @param line where it stands in its file, the header being line 1
 * @param region the areas as written; it may describe the denominator, and then says so
 * @param participants the value itself, whatever the measure counts
 * @param denominatorSays what the denominator counts, of which region and date, in the source's
 *     words
 * @param printed the percentage as printed
 * @param source where in the document, such as "table 1"
 */
public record Figure(
        String id,
        long line,
        When when,
        String office,
        String region,
        String segment,
        String measure,
        @Nullable BigDecimal target,
        @Nullable BigDecimal participants,
        @Nullable BigDecimal denominator,
        String denominatorSays,
        @Nullable Percentage printed,
        String source,
        String section,
        String quote) {}
