package id.payung.rules.law;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * One version of a statutory value.
 *
 * @param from first day in force
 * @param to last day in force; null while no end is known
 * @param due the day by which the law renews the value (the pension ceiling: every March); from
 *     then on it still answers, provisionally. Null for what stays until amended.
 */
public record Version<V>(
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate due,
        V value,
        Citation source,
        String note) {

    public Version {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A version ends on %s, before it begins on %s".formatted(to, from));
        }
    }

    /** Whether it was in force on that day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Its value on a day that it covers. */
    public Dated<V> on(LocalDate day) {
        return new Dated<>(value, source, due != null && !day.isBefore(due));
    }

    Version<V> endingOn(LocalDate last) {
        return new Version<>(from, last, null, value, source, note);
    }
}
