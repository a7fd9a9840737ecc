package id.payung.rules.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.law.Confidence;
import id.payung.rules.law.Law;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;

/** PP 44/2015 Lampiran I, and the guess from KBLI codes that is not official. */
class BusinessKindTest {

    private static final Law LAW = Law.builtIn();

    @Test
    void the_annex_has_191_kinds() {
        var byGroup =
                BusinessKind.all(LAW).stream()
                        .collect(
                                Collectors.groupingBy(
                                        kind -> kind.group().number(), Collectors.counting()));

        assertThat(BusinessKind.all(LAW)).hasSize(191);
        assertThat(byGroup)
                .containsEntry(1, 23L)
                .containsEntry(2, 25L)
                .containsEntry(3, 96L)
                .containsEntry(4, 23L)
                .containsEntry(5, 24L);
    }

    @Test
    void numbers_run_without_a_gap_in_each_group() {
        for (var group : RiskGroup.values()) {
            var numbers =
                    BusinessKind.all(LAW).stream()
                            .filter(kind -> kind.group() == group)
                            .map(BusinessKind::number)
                            .toList();
            for (var i = 0; i < numbers.size(); i++) {
                assertThat(numbers.get(i)).isEqualTo(i + 1);
            }
        }
    }

    @ParameterizedTest(name = "{0}: group {1} number {2}")
    @CsvSource(
            textBlock =
                    """
                    PETERNAKAN,        1, 19
                    gula perkebunan,   2, 2
                    spiritus,          4, 14
                    kendaraan sepeda motor reparasi, 3, 95
                    """)
    void a_kind_is_found_by_its_words(String words, int group, int number) {
        assertThat(BusinessKind.search(words, LAW).getFirst())
                .satisfies(kind -> {
                    assertThat(kind.group().number()).isEqualTo(group);
                    assertThat(kind.number()).isEqualTo(number);
                });
    }

    @Test
    void what_the_annex_does_not_name_is_not_found() {
        assertThat(BusinessKind.search("roket", LAW)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: group {1} by {2}")
    @CsvSource(
            textBlock =
                    """
                    01,    2, 01
                    01220, 2, 01
                    01461, 1, 014
                    03111, 4, 0311
                    47111, 1, 47
                    47301, 3, 473
                    45407, 3, 45407
                    45403, 1, 45
                    52214, 2, 52214
                    52240, 4, 52
                    99000, 1, 99
                    """)
    void the_longest_known_prefix_guesses(String code, int group, String prefix) {
        assertThat(KbliGuess.of(code, LAW))
                .hasValueSatisfying(guess -> {
                    assertThat(guess.group().number()).isEqualTo(group);
                    assertThat(guess.prefix()).isEqualTo(prefix);
                    assertThat(guess.source().confidence()).isEqualTo(Confidence.MEDIUM);
                });
    }

    @Test
    void all_88_divisions_have_a_guess() {
        var divisions = 0;
        for (var division = 1; division <= 99; division++) {
            divisions += KbliGuess.of("%02d".formatted(division), LAW).isPresent() ? 1 : 0;
        }
        assertThat(divisions).isEqualTo(88);
        assertThat(KbliGuess.of("04", LAW)).isEmpty();
    }
}
