package id.payung.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text file of the repository.
 *
 * @param path from the repository's root, with slashes
 * @param text everything in it
 */
public record Source(String path, String text) {
    /** Tests may do what the product may not: look at the clock, take many parameters. */
    public boolean isTest() {
        return path.contains("/src/test/");
    }

    /** The line of a position in the text, counted from 1. */
    public int lineOf(int position) {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** A finding in this file. */
    public Finding finding(int line, String what) {
        return new Finding(path, line, what);
    }

    /** A finding at each place where the pattern matches. */
    public List<Finding> findAll(Pattern pattern, String what) {
        var findings = new ArrayList<Finding>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var line = lineOf(matcher.start());
            findings.add(finding(line, "\"%s\": %s".formatted(matcher.group().strip(), what)));
        }
        return findings;
    }
}
