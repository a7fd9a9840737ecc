package id.payung.house.texts;

import id.payung.house.Finding;
import id.payung.house.Source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of one module in one language: {@code messages/<module>.properties} is Indonesian,
 * {@code messages/<module>_en.properties} English.
 *
 * @param source the file
 * @param texts by key
 */
record Bundle(Source source, Map<String, String> texts) {
    private static final Pattern PATH =
            Pattern.compile("platform/src/main/resources/messages/([a-z]+)(_en)?\\.properties");

    static boolean isBundle(String path) {
        return path.contains("src/main/resources/messages/");
    }

    static Bundle of(Source source) {
        if (!PATH.matcher(source.path()).matches()) {
            throw new IllegalArgumentException(
                    "%s is no bundle. Maybe messages/<module>.properties or <module>_en.properties."
                            .formatted(source.path()));
        }
        var texts = new Properties();
        try {
            texts.load(new StringReader(source.text()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var byKey = new TreeMap<String, String>();
        texts.stringPropertyNames().forEach(key -> byKey.put(key, texts.getProperty(key)));
        return new Bundle(source, byKey);
    }

    String module() {
        return part(1);
    }

    boolean isEnglish() {
        return source.path().endsWith("_en.properties");
    }

    /** What is wrong within one bundle: keys of another module, a key twice, a text left empty. */
    Stream<Finding> check() {
        return Stream.of(strangers(), twice(), empty()).flatMap(findings -> findings);
    }

    /** A finding at the line of a key. */
    Finding finding(String key, String what) {
        var lines = source.lines();
        for (var line = 1; line <= lines.size(); line++) {
            if (keyOf(lines.get(line - 1)).equals(key)) {
                return source.finding(line, key + ": " + what);
            }
        }
        return source.finding(0, key + ": " + what);
    }

    private Stream<Finding> strangers() {
        return texts.keySet().stream()
                .filter(key -> !key.startsWith(module() + "."))
                .map(key -> finding(key, "does not start with \"%s.\".".formatted(module())));
    }

    /** The later of two equal keys would win without a word. */
    private Stream<Finding> twice() {
        var seen = new HashSet<String>();
        return source.lines().stream()
                .map(Bundle::keyOf)
                .filter(texts::containsKey)
                .filter(key -> !seen.add(key))
                .map(key -> finding(key, "stands here twice."));
    }

    private Stream<Finding> empty() {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isBlank())
                .map(text -> finding(text.getKey(), "has no text."));
    }

    private static String keyOf(String line) {
        return line.strip().replaceFirst("\\s*[=:].*", "");
    }

    private String part(int group) {
        var path = PATH.matcher(source.path());
        return path.matches() ? String.valueOf(path.group(group)) : "";
    }
}
