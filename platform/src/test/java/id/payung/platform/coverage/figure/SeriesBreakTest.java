package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SeriesBreakTest {

    /** Participants by year, from 2015 on. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    19.2 23.2 27.1 30.5 55.2 50.4    | participants     | Y2018+Y2019
                    100 105 110 190 195              | participants     | Y2017+Y2018
                    100 105 190 195                  | participants     | Y2016+Y2017
                    100 105 110 200                  | participants     | Y2017+Y2018
                    100 98 97 60 59                  | participants     | Y2017+Y2018
                    100 105 110 200                  | new participants | -
                    94 201 206 214 234               | participants     | -
                    2.1 30.6 42.9 39.7 20.7          | participants     | -
                    22 200 117 202 848               | participants     | -
                    100 110 121 133 146              | participants     | -
                    100 140 180 240 320              | participants     | -
                    100 105 60 103 106               | participants     | -
                    100 105 200                      | participants     | -
                    100 110 0 120 130                | participants     | -
                    100 105 110 x x x 200 210 220    | participants     | -
                    """)
    void a_steady_series_does_not_jump(String counts, String measure, String jump) {
        var table = new StringBuilder("id|year|office|segment|measure|participants\n");
        var year = 2015;
        for (var count : counts.split(" ")) {
            if (!count.equals("x")) {
                table.append(
                        "Y%1$d|%1$d|BPJS|ALL|%2$s|%3$s juta%n".formatted(year, measure, count));
            }
            year++;
        }

        assertThat(Sheet.found(new SeriesBreak(), table.toString()))
                .isEqualTo(jump == null ? List.of() : List.of("series-break " + jump));
    }

    @Test
    void offices_segments_and_measures_are_series_of_their_own() {
        var table =
                """
                id|year|office|segment|measure|participants
                A|2015|BPJS|ALL|participants|100000
                B|2016|BPJS|ALL|participants|105000
                C|2017|BPJS|ALL|participants|110000
                D|2018|Kantor Cabang Palembang|ALL|participants|200000
                E|2018|BPJS|PU|participants|200000
                F|2018|BPJS|ALL|registered participants|200000
                """;

        assertThat(Sheet.found(new SeriesBreak(), table)).isEmpty();
    }

    @Test
    void construction_comes_and_goes_with_its_projects() {
        var table =
                """
                id|year|office|segment|measure|participants
                A|2017|Cabang Jambi|JAKON|participants|100000
                B|2018|Cabang Jambi|JAKON|participants|105000
                C|2019|Cabang Jambi|JAKON|participants|110000
                D|2020|Cabang Jambi|JAKON|participants|298000
                """;

        assertThat(Sheet.found(new SeriesBreak(), table)).isEmpty();
        assertThat(Sheet.found(new SeriesBreak(), table.replace("JAKON", "PU")))
                .containsExactly("series-break C+D");
    }

    @Test
    void the_finding_gives_the_change_in_percent() {
        var table =
                """
                id|year|office|segment|measure|participants
                A|2015|BPJS|ALL|participants|100000
                B|2016|BPJS|ALL|participants|105000
                C|2017|BPJS|ALL|participants|110000
                D|2018|BPJS|ALL|participants|198000
                """;
        var finding = new SeriesBreak().look(Sheet.readings(table)).getFirst();

        assertThat(finding.says()).isEqualTo("110000 → 198000");
        assertThat(finding.computed()).isEqualTo("80.00");
    }
}
