package id.payung.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every message key has words in both languages, with the same operands, and is used. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/id/payung/rules");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+)\\.([a-z0-9_]+)\"");
    private static final Pattern OPERAND = Pattern.compile("\\{\\d}");

    static Stream<String> areas() throws IOException {
        try (var found = Files.list(BUNDLES)) {
            return found
                    .filter(area -> Files.exists(area.resolve("steps_id.properties")))
                    .map(area -> area.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void both_languages_have_the_same_keys_and_operands(String area) throws IOException {
        var indonesian = words(area, "id");
        var english = words(area, "en");

        assertThat(indonesian.stringPropertyNames())
                .isEqualTo(english.stringPropertyNames())
                .isNotEmpty();
        for (var key : english.stringPropertyNames()) {
            assertThat(operands(indonesian, key)).as(key).isEqualTo(operands(english, key));
        }
    }

    @ParameterizedTest
    @MethodSource("areas")
    void every_word_is_used(String area) throws IOException {
        var unused = new TreeSet<>(words(area, "en").stringPropertyNames());
        unused.removeIf(key -> Character.isUpperCase(key.charAt(0))); // words for enums
        unused.removeAll(
                keysInCode().stream()
                        .filter(key -> key.startsWith(area + "."))
                        .map(key -> key.substring(area.length() + 1))
                        .toList());

        assertThat(unused).isEmpty();
    }

    @Test
    void every_key_in_the_code_has_words() throws IOException {
        var missing = new TreeSet<String>();
        for (var key : keysInCode()) {
            var dot = key.indexOf('.');
            var area = key.substring(0, dot);
            if (areas().anyMatch(area::equals)
                    && !words(area, "id").containsKey(key.substring(dot + 1))
                    && !isParameter(key)) {
                missing.add(key);
            }
        }

        assertThat(missing).isEmpty();
    }

    /** Parameter ids look like keys; agent's scheme and its words share a first part. */
    private static boolean isParameter(String key) {
        return Law.builtIn().all().containsKey(key);
    }

    private static Set<String> keysInCode() throws IOException {
        var keys = new HashSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                KEY.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> keys.add(found.group(1) + "." + found.group(2)));
            }
        }
        return keys;
    }

    private static Properties words(String area, String language) throws IOException {
        var words = new Properties();
        try (var reader =
                Files.newBufferedReader(
                        BUNDLES.resolve(area).resolve("steps_" + language + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static Set<String> operands(Properties words, String key) {
        var operands = new TreeSet<String>();
        OPERAND.matcher(words.getProperty(key))
                .results()
                .forEach(found -> operands.add(found.group()));
        return operands;
    }
}
