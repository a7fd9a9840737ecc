package id.payung.house.build;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import id.payung.house.Finding;
import id.payung.house.Source;

import java.util.stream.Stream;

/** google-java-format in its AOSP style, 100 columns, imports sorted and the unused taken out. */
final class Format {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Format() {}

    /** The text as it should stand in the file. */
    static String of(Source source) {
        try {
            return FORMATTER.formatSourceAndFixImports(source.text());
        } catch (FormatterException unreadable) {
            throw new IllegalArgumentException(
                    "%s cannot be formatted: %s. Maybe it does not compile."
                            .formatted(source.path(), unreadable.getMessage()),
                    unreadable);
        }
    }

    static Stream<Finding> check(Source source) {
        var formatted = of(source);
        if (formatted.equals(source.text())) {
            return Stream.empty();
        }
        var wanted = formatted.lines().toList();
        var there = source.lines();
        var same = 0;
        while (same < there.size()
                && same < wanted.size()
                && there.get(same).equals(wanted.get(same))) {
            same++;
        }
        return Stream.of(source.finding(same + 1, "not formatted. Run ./payung format."));
    }
}
