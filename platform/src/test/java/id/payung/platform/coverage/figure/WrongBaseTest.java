package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class WrongBaseTest {

    @ParameterizedTest(name = "{0} {1} / {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kantor Cabang Palembang | participants         | >8.5 Juta Penduduk Sumsel   | true
                    Kantor Cabang Palembang | coverage             | population                  | true
                    Kantor Cabang Palembang | not yet participants | jiwa                        | true
                    Kantor Cabang Palembang | coverage             | labour force                | false
                    Kantor Cabang Palembang | coverage             | penduduk yang bekerja       | false
                    Kantor Cabang Palembang | coverage             | penduduk usia kerja         | false
                    Kantor Cabang Palembang | coverage             | potential workers           | false
                    BPJS Kesehatan          | participants         | penduduk                    | false
                    Kantor Cabang Palembang | JKN participants     | penduduk                    | false
                    BPS                     | labour force         | population >8.5 million     | false
                    BPS                     | employed             | penduduk                    | false
                    """)
    void a_scheme_for_workers_is_measured_by_workers(
            String office, String measure, String denominator, boolean wrong) {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc
                A|2020|%s|ALL|%s|2300000|8500000|%s
                """
                        .formatted(office, measure, denominator);

        assertThat(Sheet.found(new WrongBase(), table))
                .isEqualTo(wrong ? List.of("wrong-base A") : List.of());
    }

    /** 8.5 million is the population in one row, so it cannot be workers in another. */
    @Test
    void a_population_that_passes_for_workers_is_found_by_its_number() {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                P|2020-02|BPS|Sumatera Selatan|ALL|population|8500000||
                A|2020|Cabang Palembang|Kota Palembang|ALL|participants|2300000|8500000|pekerja se-Sumbagsel
                B|2020|Cabang Palembang|Kota Palembang|ALL|participants|2300000|8500000|
                C|2019|Cabang Palembang|Kota Palembang|ALL|participants|2300000|8500000|pekerja
                D|2020|Cabang Bandung|Kota Bandung|ALL|participants|2300000|8500000|pekerja
                E|2020|Cabang Palembang|Kota Palembang|ALL|participants|2300000|8400000|pekerja
                F|2020|Kanwil Sumbagsel|Sumatera Selatan|ALL|participants|2300000|8500000|peserta se-Sumbagsel
                """;

        assertThat(Sheet.found(new WrongBase(), table))
                .containsExactly("wrong-base A", "wrong-base B");
    }
}
