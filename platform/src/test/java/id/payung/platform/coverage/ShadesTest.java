package id.payung.platform.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

class ShadesTest {

    /** Limits are quarters of the places above nobody, rounded up to two digits. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 0                        | 0-0
                    7                          | 0-0 1-7
                    3 3 3                      | 0-0 1-3
                    1 2 3 4                    | 0-0 1-1 2-2 3-3 4-4
                    0 5 12 40 118 4321         | 0-0 1-12 13-40 41-120 121-4400
                    166 167 168 169 732        | 0-0 1-170 171-740
                    """)
    void counts_have_five_colours_at_most(String counts, String limits) {
        var numbers = Stream.of(counts.split(" ")).map(Long::valueOf).toList();

        var shades = Shades.ofCounts(numbers);

        assertThat(shades).hasSizeLessThanOrEqualTo(5);
        assertThat(shades.stream().map(s -> s.from() + "-" + s.to()).toList())
                .containsExactly(limits.split(" "));
        assertThat(numbers).allSatisfy(n -> assertThat(Shades.of(n, shades)).isNotNull());
    }

    @Test
    void nobody_anywhere_is_one_colour() {
        assertThat(Shades.ofCounts(List.of())).hasSize(1);
    }

    @ParameterizedTest(name = "{0} % has colour {1}")
    @CsvSource(
            textBlock =
                    """
                    0, 0
                    19, 0
                    20, 1
                    79, 3
                    80, 4
                    100, 4
                    182, 4
                    """)
    void percents_have_five_colours_and_the_last_is_open(long percent, int colour) {
        assertThat(Shades.ofPercents()).hasSize(5);
        assertThat(Shades.of(percent, Shades.ofPercents())).isEqualTo(colour);
    }
}
