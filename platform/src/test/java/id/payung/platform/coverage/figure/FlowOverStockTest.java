package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FlowOverStockTest {

    @ParameterizedTest(name = "{0}, \"{1}\" / {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    new participants      |                                         | labour force           | true
                    akuisisi              |                                         | angkatan kerja         | true
                    coverage              | akuisisi sebanyak 100.000 tenaga kerja  | workers                | true
                    coverage              | 100.000 peserta, 9.000 peserta baru     | workers                | false
                    coverage              | baru mencapai 100.000 pekerja           | workers                | false
                    active participants   |                                         | labour force           | false
                    active participants   |                                         | angkatan kerja baru    | true
                    new participants      |                                         | angkatan kerja baru    | false
                    new participants      |                                         | potensi pekerja        | false
                    new participants      |                                         | participants last year | false
                    growth of participants|                                         | workers                | false
                    participants          |                                         | labour force           | false
                    annual growth of workers |                                      | workers                | false
                    """)
    void who_came_is_not_divided_by_who_is_there(
            String measure, String quote, String denominator, boolean unlike) {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc|quote
                A|2020|BPJS|ALL|%s|100000|400000|%s|%s
                """
                        .formatted(measure, denominator, quote == null ? "" : quote);

        assertThat(Sheet.found(new FlowOverStock(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A") : List.of());
    }

    @ParameterizedTest(name = "{0}, \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    participants        | 50.000 peserta aktif dari target 60.000 peserta baru             | true
                    active participants | 50.000 dari target 60.000 peserta baru                           | true
                    new participants    | 50.000 dari target 60.000 peserta aktif                          | true
                    new participants    | 50.000 dari target 60.000 peserta baru                           | false
                    active participants | 50.000 dari target 60.000; peserta baru 5.000                     | false
                    active participants | 50.000 dari target 60.000                                        | false
                    participants        | 50.000 dari target 60.000 peserta baru                           | false
                    """)
    void a_target_is_of_the_same_kind_as_its_result(String measure, String quote, boolean unlike) {
        var table =
                """
                id|year|office|segment|measure|target|participants|quote
                A|2020|BPJS|ALL|%s|60000|50000|%s
                """
                        .formatted(measure, quote);

        assertThat(Sheet.found(new FlowOverStock(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A") : List.of());
    }
}
