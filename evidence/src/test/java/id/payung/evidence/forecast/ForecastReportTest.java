package id.payung.evidence.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.payung.evidence.Result;
import id.payung.evidence.Table;
import id.payung.evidence.forecast.ForecastReport.Ahead;
import id.payung.evidence.forecast.ForecastReport.Columns;
import id.payung.evidence.forecast.ForecastReport.Target;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ForecastReportTest {
    /** Rows in any order: the line of {@link ThetaTest}, from March 2024 on. */
    private static final String LINE =
            IntStream.range(0, 20)
                    .map(i -> (i * 7 + 5) % 20)
                    .mapToObj(t ->
                            "%d-%02d,%d"
                                    .formatted(2024 + (t + 2) / 12, (t + 2) % 12 + 1, 50 + 6 * t))
                    .collect(Collectors.joining("\n", "month,registered\n", "\n"));

    /** 167 and 170. A target of 337 in all is even odds, one of 437 with 100 reached as well. */
    @Test
    void a_line_goes_on_at_half_its_slope() {
        var result = ahead(LINE, new Target(437, 100));

        assertThat(result.estimated().estimate()).isCloseTo(337, within(0.01));
        assertThat(result.cellsWith("kind", "target").getFirst().number("chance"))
                .isCloseTo(0.5, within(0.01));
        assertThat(result.cellsWith("kind", "unit").getFirst().text("month")).isEqualTo("2025-11");
        assertThat(result.cellsWith("kind", "model").getFirst().number("drift"))
                .isCloseTo(3, within(1e-6));
    }

    @Test
    void the_same_rows_in_another_order_give_the_same_hash() {
        var sorted = LINE.lines().skip(1).sorted().collect(Collectors.joining("\n"));

        assertThat(ahead("month,registered\n" + sorted, Target.NONE).provenance())
                .isEqualTo(ahead(LINE, Target.NONE).provenance());
        assertThat(ahead(LINE.replace(",50\n", ",51\n"), Target.NONE).provenance())
                .isNotEqualTo(ahead(LINE, Target.NONE).provenance());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-07 | 2024-06 | at 2024-06
                    2024-07 | 2030-01 | has nothing before line
                    2024-07 | July    | "July" in column month is no period
                    2024-07 | 2024-13 | "2024-13" in column month is no period
                    """)
    void a_bad_period_is_named(String good, String bad, String says) {
        assertThatThrownBy(() -> ahead(LINE.replace(good + ",", bad + ","), Target.NONE))
                .hasMessageContaining(says);
    }

    private static Result ahead(String text, Target target) {
        try {
            return ForecastReport.of(
                    Table.parse("d.csv", new StringReader(text)),
                    new Columns("", "month", "registered"),
                    1,
                    new Ahead(new Forecaster.Ask(Method.THETA, 2, 12, 0.9, false), target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
