package id.payung.rules.documents;

import id.payung.rules.law.Citation;
import id.payung.rules.law.Confidence;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The sources of the rules and of their tests, read as text. */
final class Sources {

    private static final Pattern CITATION =
            Pattern.compile(
                    "(?:Citation\\.of|new"
                        + " Citation)\\(\\s*\"([^\"]+)\",\\s*\"([^\"]*)\"(?:,\\s*Confidence\\.(\\w+))?");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z_]+(?:\\.[a-z0-9_.]*)?)\"");

    /** Class by its name with package, "contribution/LateFine", to its text. */
    private final Map<String, String> classes = new TreeMap<>();

    private final Map<String, String> tests = new TreeMap<>();
    private final Map<String, Set<String>> literals = new HashMap<>();

    Sources() throws IOException {
        read(Path.of("src/main/java/id/payung/rules"), classes);
        read(Path.of("src/test/java/id/payung/rules"), tests);
        classes.forEach((name, text) -> {
            var found = new HashSet<String>();
            LITERAL.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
            literals.put(name, found);
        });
    }

    private static void read(Path root, Map<String, String> into) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                into.put(name.replace(".java", ""), Files.readString(file));
            }
        }
    }

    /** Every citation that stands in code, with the class it stands in. */
    Map<String, Set<Citation>> citations() {
        var found = new TreeMap<String, Set<Citation>>();
        classes.forEach((name, text) ->
                CITATION.matcher(text)
                        .results()
                        .forEach(hit ->
                                found.computeIfAbsent(name, _ -> new HashSet<>())
                                        .add(citation(hit.group(1), hit.group(2), hit.group(3)))));
        return found;
    }

    private static Citation citation(String instrument, String article, @Nullable String sure) {
        return new Citation(
                instrument, article, sure == null ? Confidence.HIGH : Confidence.valueOf(sure));
    }

    /**
     * The classes that read a parameter: by its whole id, or by the beginning that they complete.
     */
    Set<String> readersOf(String parameter) {
        var readers = new TreeSet<String>();
        literals.forEach((name, ids) -> {
            if (ids.stream().anyMatch(id -> names(id, parameter))) {
                readers.add(name);
            }
        });
        return readers;
    }

    private static boolean names(String literal, String parameter) {
        if (!parameter.startsWith(literal)) {
            return false;
        }
        var rest = parameter.substring(literal.length());
        return rest.isEmpty() || literal.endsWith(".") || rest.matches("[0-9]+");
    }

    /** The test classes of the same package that name a class. */
    Set<String> testsOf(String name) {
        var slash = name.lastIndexOf('/');
        var folder = name.substring(0, slash + 1);
        var word = Pattern.compile("\\b" + name.substring(slash + 1) + "\\b");
        var found = new TreeSet<String>();
        tests.forEach((test, text) -> {
            if (test.startsWith(folder) && test.endsWith("Test") && word.matcher(text).find()) {
                found.add(test.substring(test.lastIndexOf('/') + 1));
            }
        });
        return found;
    }
}
