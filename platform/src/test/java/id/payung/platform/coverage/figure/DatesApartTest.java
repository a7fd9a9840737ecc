package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DatesApartTest {

    @ParameterizedTest(name = "{0} {1} / {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020    | coverage               | labour force, August 2015              | true
                    2020    | coverage               | labour force 2019                      | true
                    2020    | coverage               | labour force, February 2020            | false
                    2020-09 | coverage               | labour force 2020-02                   | false
                    2021-01 | coverage               | angkatan kerja Agustus 2020            | false
                    2020    | coverage               | angkatan kerja 2018 dan 2020           | false
                    2020    | coverage               | labour force                           | false
                    2020    | coverage               | 2015 pekerja menurut UU 2011           | true
                    2020    | coverage               | workers under UU 2011                  | false
                    2020    | increase of participants | participants in 2019                 | false
                    2016-2020 | coverage             | labour force 2018                      | false
                    """)
    void both_sides_are_of_one_time(
            String year, String measure, String denominator, boolean apart) {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc
                A|%s|BPJS|ALL|%s|100000|400000|%s
                """
                        .formatted(year, measure, denominator);

        assertThat(Sheet.found(new DatesApart(), table))
                .isEqualTo(apart ? List.of("dates-apart A") : List.of());
    }

    /** 131,630,000 employed are those of February 2020, in whatever year they are used. */
    @Test
    void a_denominator_that_repeats_another_figure_has_its_date() {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                E|2020-02|BPS|Indonesia|ALL|employed|131630000||
                A|2020-09|BPJS|Indonesia|ALL|participants|50400000|131630000|employed 131.63 million
                B|2022-09|BPJS|Indonesia|ALL|participants|55400000|131630000|employed 131.63 million
                C|2022-09|BPJS|Lampung|ALL|participants|55400000|131630000|employed 131.63 million
                D|2022-09|BPJS|Indonesia|ALL|participants|55400000|131630000|workers
                """;

        assertThat(Sheet.found(new DatesApart(), table)).containsExactly("dates-apart B");
    }
}
