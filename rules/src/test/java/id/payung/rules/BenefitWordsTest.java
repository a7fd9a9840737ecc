package id.payung.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every step that a benefit can take has its words in both languages, and no word is left over. */
class BenefitWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/payung/rules");

    @ParameterizedTest
    @ValueSource(strings = {"accident", "death"})
    void both_languages_say_all_that_the_package_says(String area) throws IOException {
        var used = keysUsed(area);

        assertThat(used).isNotEmpty();
        assertThat(keys(area, "id")).isEqualTo(used);
        assertThat(keys(area, "en")).isEqualTo(used);
        assertThat(words(area, "id").stringPropertyNames())
                .isEqualTo(words(area, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"accident", "death"})
    void both_languages_name_the_same_operands(String area) throws IOException {
        var indonesian = words(area, "id");
        var english = words(area, "en");
        for (var key : indonesian.stringPropertyNames()) {
            assertThat(operands(indonesian.getProperty(key)))
                    .as(area + "." + key)
                    .isEqualTo(operands(english.getProperty(key)));
        }
    }

    private static TreeSet<String> operands(String words) {
        var found = new TreeSet<String>();
        Pattern.compile("\\{\\d}").matcher(words).results().forEach(hit -> found.add(hit.group()));
        return found;
    }

    private static TreeSet<String> keysUsed(String area) throws IOException {
        var literal = Pattern.compile("\"" + area + "\\.([a-z0-9_]+)\"");
        var found = new TreeSet<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literal.matcher(Files.readString(file))
                        .results()
                        .forEach(hit -> found.add(hit.group(1)));
            }
        }
        return found;
    }

    /** Names of enums begin with a capital and belong to operands, not to steps. */
    private static TreeSet<String> keys(String area, String language) throws IOException {
        var keys = new TreeSet<String>(words(area, language).stringPropertyNames());
        keys.removeIf(key -> Character.isUpperCase(key.charAt(0)));
        return keys;
    }

    private static Properties words(String area, String language) throws IOException {
        var words = new Properties();
        var name = "/id/payung/rules/%s/steps_%s.properties".formatted(area, language);
        try (var stream =
                Objects.requireNonNull(BenefitWordsTest.class.getResourceAsStream(name), name)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words;
    }
}
