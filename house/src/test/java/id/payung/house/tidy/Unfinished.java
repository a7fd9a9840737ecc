package id.payung.house.tidy;

import id.payung.house.Finding;
import id.payung.house.Source;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nothing is left for later: work is done, or stands in the list of what is not done yet. */
final class Unfinished {
    private static final Pattern FILES =
            Pattern.compile(".*\\.(java|sql|html|js|css|sh|xml|properties|ya?ml)|payung|\\.ci/run");

    /** Put together, so that this file does not hold the words itself. */
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(TO"
                            + "DO|FIX"
                            + "ME|XX"
                            + "X|HA"
                            + "CK)\\b|(?i:not (yet )?imple"
                            + "mented)"
                            + "|Unsupported"
                            + "OperationException");

    private Unfinished() {}

    static boolean concerns(String path) {
        return FILES.matcher(path).matches();
    }

    static Stream<Finding> check(Source source) {
        return source.findAll(WORDS, "left for later. Maybe do it now, or take it out.").stream();
    }
}
