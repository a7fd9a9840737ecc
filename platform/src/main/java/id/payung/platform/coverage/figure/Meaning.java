package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

/**
 * How the words of a figure were read.
 *
 * @param office code of our own office that the figure is about, null for others
 * @param segment PU, BPU, JAKON, PMI, ALL, FORMAL, INFORMAL, ENTERPRISES, or the source's own word
 * @param counts what the value counts
 * @param kind whether it is a stock, a flow, or not stated
 * @param definition the source's word for what it counts, such as "active"
 * @param regions codes of the area, whole provinces as two digits, {@code *} the whole country,
 *     empty when it cannot be told
 * @param denominatorCounts what the denominator counts; OTHER when there is none or it is not said
 * @param denominatorRegions codes of its area, empty when it cannot be told
 */
public record Meaning(
        @Nullable String office,
        String segment,
        What counts,
        Kind kind,
        String definition,
        String regions,
        What denominatorCounts,
        String denominatorRegions) {}
