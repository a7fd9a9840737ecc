package id.payung.platform.coverage.series;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table to be written, row by row, once.
 *
 * @param name such as {@code campaigns}; its title and meaning come from the messages
 * @param of what it is of, as part of the file's name: palembang-2026
 * @param source where the numbers come from, in the reader's language
 * @param licence under which they may be used, in the reader's language
 * @param rows one value a column, {@link Nothing} where there is none; closed by whoever writes it
 */
public record Series(
        String name,
        String of,
        String source,
        String licence,
        List<Column> columns,
        Stream<List<Object>> rows) {

    /** An empty cell, since lists hold no null. */
    public enum Nothing {
        NOTHING
    }

    public Series {
        columns = List.copyOf(columns);
    }

    /** A value, or an empty cell. */
    public static Object or(@Nullable Object value) {
        return value == null ? Nothing.NOTHING : value;
    }

    /** The name of the file without its ending. */
    public String file() {
        return "payung-" + name + (of.isEmpty() ? "" : "-" + of);
    }
}
