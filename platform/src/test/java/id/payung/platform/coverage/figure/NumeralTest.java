package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;

class NumeralTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    94433         | 94433
                    94.433        | 94433
                    94,433        | 94433
                    94 433        | 94433
                    1.234.567     | 1234567
                    1,234,567     | 1234567
                    7.952.597,5   | 7952597.5
                    7,952,597.5   | 7952597.5
                    94433.0       | 94433
                    94433,00      | 94433
                    14.5          | 14.5
                    7,5           | 7.5
                    2,3 juta      | 2300000
                    2.3 juta      | 2300000
                    131,63 million| 131630000
                    48,5juta      | 48500000
                    12 ribu       | 12000
                    1,25 miliar   | 1250000000
                    >8500000      | 8500000
                    Rp 500.000    | 500000
                    ~ 270 juta    | 270000000
                    0             | 0
                    """)
    void a_count_is_read_with_either_mark(String text, BigDecimal count) {
        assertThat(Numeral.count(text))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(count));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"abc", "12x", "1.2.3", "12.34.567", "2,3 jutaan orang", "1,23,456", "--"})
    void what_is_no_number_is_not_guessed(String text) {
        assertThat(Numeral.count(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "n/a", "NA", "NaN", "null", "None", "…"})
    void nothing_is_nothing(String text) {
        assertThat(Numeral.blank(text)).isTrue();
    }

    /** The scale is what was printed: it decides what counts as rounded. */
    @ParameterizedTest(name = "{0} has {2} decimals")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    61.9      | 61.9    | 1
                    61,9 %    | 61.9    | 1
                    97        | 97      | 0
                    97%       | 97      | 0
                    302.40    | 302.40  | 2
                    56,50 %   | 56.50   | 2
                    116 persen| 116     | 0
                    1.234,5   | 1234.5  | 1
                    1.234     | 1.234   | 3
                    -3,2      | -3.2    | 1
                    """)
    void a_percentage_keeps_its_decimals(String text, BigDecimal value, int decimals) {
        var percentage = Percentage.of(text).orElseThrow();

        assertThat(percentage.value()).isEqualByComparingTo(value);
        assertThat(percentage.value().scale()).isEqualTo(decimals);
        assertThat(percentage.text()).isEqualTo(text.strip());
    }
}
