package id.payung.house.texts;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import id.payung.house.Finding;
import id.payung.house.Repository;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Every text is in the bundles, in both languages, and every key that a page names is there. */
class TextsTest {
    private static final Repository HERE = Repository.here();
    private static final List<Bundle> BUNDLES =
            HERE.sources(Bundle::isBundle).stream().map(Bundle::of).toList();
    private static final List<Template> TEMPLATES =
            HERE.sources(Template::isTemplate).stream().map(Template::of).toList();
    private static final List<String> SAME =
            HERE.read("house/src/test/resources/same-in-both.txt").lines().stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();

    @Test
    void both_languages_say_the_same_in_their_own_words() {
        none(new Languages(SAME).check(BUNDLES).toList());
    }

    @Test
    void what_is_listed_as_the_same_in_both_is_so() {
        assertThat(new Languages(SAME).listedInVain(BUNDLES)).isEmpty();
    }

    @Test
    void every_key_of_a_template_is_in_the_bundles() {
        var keys = BUNDLES.stream().flatMap(one -> one.texts().keySet().stream()).collect(toSet());
        var guard = new MessageKeys(keys);

        none(TEMPLATES.stream().flatMap(guard::check).toList());
    }

    @Test
    void no_text_stands_in_a_template() {
        none(TEMPLATES.stream().flatMap(TemplateTexts::check).toList());
    }

    @Test
    void no_script_or_style_stands_in_a_template() {
        none(TEMPLATES.stream().flatMap(InlineCode::check).toList());
    }

    private static void none(List<Finding> findings) {
        assertThat(findings).as(() -> Repository.report(findings)).isEmpty();
    }
}
