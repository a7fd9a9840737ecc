package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

/**
 * One side of a ratio as its words describe it: the count itself, or the denominator.
 *
 * @param status ACTIVE, REGISTERED, INACTIVE, CUMULATIVE, or empty when not said
 * @param area null when none is named
 * @param areaUnclear an area is named that cannot be resolved, so nothing may be concluded
 * @param when null when none is named
 */
record Side(
        What what,
        Kind kind,
        String status,
        @Nullable Area area,
        boolean areaUnclear,
        @Nullable When when) {}
