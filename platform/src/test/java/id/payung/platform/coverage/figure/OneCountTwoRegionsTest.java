package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class OneCountTwoRegionsTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2020    | Kota Palembang   | ALL | 2900000 | true
                    2020-10 | Kota Palembang   | ALL | 2916275 | true
                    2020    | Sumatera Selatan | ALL | 2900000 | false
                    2020    | Lampung          | ALL | 2900000 | false
                    2019    | Kota Palembang   | ALL | 2900000 | false
                    2020    | Kota Palembang   | PU  | 2900000 | false
                    2020    | Kota Palembang   | ALL | 2800000 | false
                    2020    | Kota Palembang   | ALL | 2916274 | false
                    2020    | Sumbagsel        | ALL | 2916275 | true
                    """)
    void a_part_is_not_as_large_as_its_whole(
            String year, String region, String segment, String count, boolean clash) {
        var table =
                """
                id|year|office|region|segment|measure|participants
                A|2020-10|Kanwil Sumbagsel|Sumatera Selatan|ALL|participants|2916275
                B|%s|Kantor Cabang Palembang|%s|%s|coverage|%s
                """
                        .formatted(year, region, segment, count);

        assertThat(Sheet.found(new OneCountTwoRegions(), table))
                .isEqualTo(clash ? List.of("unlike-regions A+B") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"9999, false", "10000, true"})
    void small_numbers_may_agree_by_chance(String count, boolean clash) {
        var table =
                """
                id|year|office|region|segment|measure|participants
                A|2020|BPJS|Sumatera Selatan|ALL|participants|%1$s
                B|2020|BPJS|Kota Palembang|ALL|participants|%1$s
                """
                        .formatted(count);

        assertThat(Sheet.found(new OneCountTwoRegions(), table)).hasSize(clash ? 1 : 0);
    }
}
