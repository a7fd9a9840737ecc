package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class UnlikeRegionsTest {

    private final Check check = new UnlikeRegions();

    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # office                 | region                                            | denominator                                      | unlike
                    Kanwil Sumbagsel         | Sumsel, Lampung, Bengkulu, Jambi, Bangka Belitung | labour force of Sumatera Selatan                 | true
                    Kanwil Sumbagsel         | Sumsel, Lampung, Bengkulu, Jambi, Bangka Belitung | labour force of Sumbagsel                        | false
                    Kanwil Sumbagsel         | Sumbagsel                                         | angkatan kerja lima provinsi                     | false
                    Kanwil Sumbagsel         | Sumatera Selatan                                  | participants of Sumbagsel                        | false
                    Kanwil Sumbagsel         | Jawa Barat                                        | participants of Sumbagsel                        | true
                    Kanwil Sumbagsel         | Sumatera Selatan                                  | workers of Sumbagsel                             | true
                    Kantor Cabang Palembang  | Kota Palembang, OKI, Ogan Ilir, Muba              | pekerja se-Sumsel                                | true
                    Kantor Cabang Palembang  | Kota Palembang, OKI, Ogan Ilir, Muba              | workers of Kantor Cabang Palembang               | false
                    Kantor Cabang Palembang  | Kota Palembang, OKI, Ogan Ilir, Muba              | labour force, BPS Sumatera Selatan               | false
                    Kantor Cabang Palembang  | Kota Palembang, OKI, Ogan Ilir, Muba              | labour force (BPS Provinsi Sumatera Selatan)     | false
                    Kantor Cabang Palembang  | Kota Palembang                                    | angkatan kerja Kota Palembang, Sumatera Selatan  | false
                    Kantor Cabang Palembang  | Kota Palembang                                    | labour force of Palembang                        | false
                    Kantor Cabang Palembang  | Kota Palembang                                    | workers in the branch area                       | false
                    Kantor Cabang Palembang  | Sumsel as denominator                             | penduduk                                         | true
                    Kantor Cabang Palembang  | denominator said to be "se Sumbagsel"             | workers                                          | true
                    Kantor Cabang Soreang    | Kota Bandung                                      | angkatan kerja Bandung                           | false
                    Kantor Cabang Soreang    | Kota Bandung                                      | angkatan kerja Kabupaten Bandung                 | true
                    BPS                      | Jawa Barat                                        | labour force of West Java                        | false
                    BPS                      | Indonesia                                         | angkatan kerja nasional                          | false
                    BPS                      | Jawa Tengah                                       | angkatan kerja nasional                          | true
                    Cabang Rimba             | Kabupaten Rimba Raya                              | workers of Rimba Raya                            | false
                    Cabang Rimba             | Kabupaten Rimba Raya                              | workers of Provinsi Lembah Hijau                 | true
                    Cabang Rimba             | Kabupaten Rimba Raya                              | workers of Sumatera Selatan                      | true
                    Cabang Rimba             | Kabupaten Rimba Raya                              | workers                                          | false
                    Cabang Antah             |                                                   | workers of Sumatera Selatan                      | false
                    """)
    void a_count_is_divided_by_its_own_region(
            String office, String region, String denominator, boolean unlike) {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                A|2020|%s|%s|ALL|coverage|100000|400000|%s
                """
                        .formatted(office, region == null ? "" : region, denominator);

        assertThat(Sheet.found(check, table))
                .isEqualTo(unlike ? List.of("unlike-regions A") : List.of());
    }

    /** The number 4,330,000 is the labour force of Sumatera Selatan, whoever repeats it. */
    @Test
    void a_denominator_that_repeats_another_figure_has_its_region() {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                L|2020-02|BPS|Sumatera Selatan|ALL|labour force|4330000||
                A|2020|BPJS|Sumatera Selatan|ALL|participants|900000|4330000|labour force
                B|2020|BPJS|Lampung|ALL|participants|500000|4330000|labour force
                C|2019|BPJS|Lampung|ALL|participants|500000|4330000|labour force
                D|2020|BPJS|Lampung|ALL|participants|500000|4330000|employed
                """;

        assertThat(Sheet.found(check, table)).containsExactly("unlike-regions B");
    }

    @Test
    void a_nameless_regional_office_is_the_one_that_the_file_names() {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                A|2020|Kantor Wilayah Jateng DIY||ALL|participants|500000||
                B|2020|Sekantor Wilayah|Jateng population as denominator|ALL|coverage|500000|900000|workers
                C|2020|Sekantor Wilayah|Jateng, DIY as denominator|ALL|coverage|500000|900000|workers
                """;

        assertThat(Sheet.found(check, table)).containsExactly("unlike-regions B");
    }

    @Test
    void the_finding_names_both_areas_and_their_codes() {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                A|2020|Kanwil Sumbagsel|Sumbagsel|ALL|coverage|100000|400000|labour force of Sumsel
                """;
        var finding = check.look(Sheet.readings(table)).getFirst();

        assertThat(finding.says()).isEqualTo("Sumbagsel / Sumsel");
        assertThat(finding.computed()).isEqualTo("15 16 17 18 19 ≠ 16");
    }
}
