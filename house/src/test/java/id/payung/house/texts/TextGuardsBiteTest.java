package id.payung.house.texts;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.house.Finding;
import id.payung.house.Fixture;
import id.payung.house.Source;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Each guard of the texts refuses what is marked in its fixture, and no other line. */
class TextGuardsBiteTest {
    private static final Set<String> KEYS =
            Set.of("registry.title", "registry.greeting", "registry.state.active");

    static List<Fixture> fixtures() {
        return Fixture.in("texts");
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_guard_refuses_what_is_marked_and_nothing_else(Fixture fixture) {
        var template = Template.of(fixture.source());
        var findings =
                switch (fixture.name()) {
                    case "TemplateTexts.html.txt" -> TemplateTexts.check(template);
                    case "InlineCode.html.txt" -> InlineCode.check(template);
                    case "MessageKeys.html.txt" -> new MessageKeys(KEYS).check(template);
                    default -> throw new IllegalArgumentException(fixture.name());
                };
        var found = findings.toList();

        assertThat(fixture.refusedLines()).isNotEmpty();
        assertThat(found)
                .as(found::toString)
                .extracting(Finding::line)
                .hasSameElementsAs(fixture.refusedLines());
    }

    @ParameterizedTest(name = "{0} · {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    # Indonesian    | English          | refused because
                    Anggota         | Member           | ""
                    Status          | Status           | in both languages
                    JKK             | JKK              | ""
                    {0} / {1}       | {0} / {1}        | ""
                    12 %            | 12 %             | ""
                    Halo {0}        | Hello            | takes the operands
                    Halo {0}        | Hello {1}        | takes the operands
                    Iuran {0}       | {0}'s dues       | a single ' is lost
                    Iuran Jum'at {0} | Friday's dues {0} | a single ' is lost
                    Iuran {0}       | {0}''s dues      | ""
                    Iuran           | The member's dues | ""
                    "   "           | Dues             | has no text
                    """)
    void a_pair_of_texts(String indonesian, String english, String why) {
        var bundles =
                List.of(
                        bundle("registry", "registry.a=" + indonesian),
                        bundle("registry_en", "registry.a=" + english));
        var findings = new Languages(List.of("JKK")).check(bundles).toList();

        if (why.isEmpty()) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).isNotEmpty().allMatch(finding -> finding.what().contains(why));
        }
    }

    static Stream<List<Bundle>> brokenBundles() {
        return Stream.of(
                List.of(bundle("registry", "registry.a=Nama"), bundle("registry_en", "")),
                List.of(bundle("registry", ""), bundle("registry_en", "registry.a=Name")),
                List.of(bundle("registry", "registry.a=Nama")),
                List.of(
                        bundle("registry", "registry.a=Nama\nregistry.a=Siapa"),
                        bundle("registry_en", "registry.a=Name")),
                List.of(
                        bundle("registry", "payment.a=Nama"),
                        bundle("registry_en", "payment.a=Name")));
    }

    @ParameterizedTest
    @MethodSource("brokenBundles")
    void a_key_that_is_missing_double_or_elsewhere_is_refused(List<Bundle> bundles) {
        assertThat(new Languages(List.of()).check(bundles)).isNotEmpty();
    }

    @Test
    void a_text_listed_in_vain_is_named() {
        var bundles =
                List.of(
                        bundle("registry", "registry.a=JKK\nregistry.b=Nama"),
                        bundle("registry_en", "registry.a=JKK\nregistry.b=Name"));

        assertThat(new Languages(List.of("JKK", "Nama")).listedInVain(bundles))
                .containsExactly("Nama");
    }

    private static Bundle bundle(String name, String text) {
        var path = "platform/src/main/resources/messages/%s.properties".formatted(name);
        return Bundle.of(new Source(path, text));
    }
}
