package id.payung.house.tidy;

import id.payung.house.Finding;
import id.payung.house.Source;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that people read as code has at most 400 lines. */
final class FileLength {
    private static final int LINES = 400;
    private static final Pattern CODE = Pattern.compile(".*\\.(java|sql|html|js|css|sh)|payung");

    private FileLength() {}

    static boolean concerns(String path) {
        return CODE.matcher(path).matches();
    }

    static Stream<Finding> check(Source source) {
        var lines = source.lines().size();
        if (lines <= LINES) {
            return Stream.empty();
        }
        var what =
                "%d lines, at most %d are allowed. Maybe it is about two things."
                        .formatted(lines, LINES);
        return Stream.of(source.finding(LINES + 1, what));
    }
}
