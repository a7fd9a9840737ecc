package id.payung.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a result's detail: named values in the order they were given, such as {@code
 * group=2004, time=2006, estimate=-0.137, se=0.036}. A value is a text, a number, a truth value or
 * a list of those; NaN stands for a number that does not exist.
 */
public record Cell(Map<String, Object> values) {

    public Cell {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Cell of(String key, Object value) {
        return new Cell(Map.of(key, value));
    }

    /** This cell with one value more, or that value in place of the one of the same name. */
    public Cell with(String key, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(key, value);
        return new Cell(more);
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** The number of that name. */
    public double number(String key) {
        return ((Number) value(key)).doubleValue();
    }

    /** The value of that name as text. */
    public String text(String key) {
        return value(key).toString();
    }

    private Object value(String key) {
        return Objects.requireNonNull(
                values.get(key), () -> "There is no %s in %s.".formatted(key, values.keySet()));
    }
}
