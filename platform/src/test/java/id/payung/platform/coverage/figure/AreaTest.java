package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Musi Banyuasin, Ogan Ilir, Ogan Komering Ilir, Kota Palembang | 16.02 16.06 16.10 16.71
                    Palembang, OKI, Muba, Kab. Ogan Ilir                          | 16.02 16.06 16.10 16.71
                    Sumsel, Lampung, Bengkulu, Jambi, Bangka Belitung             | 15 16 17 18 19
                    Sumbagsel                                                     | 15 16 17 18 19
                    Sumatera Selatan                                              | 16
                    South Sumatra                                                 | 16
                    Provinsi Jawa Barat                                           | 32
                    West Java                                                     | 32
                    Banyuasin                                                     | 16.07
                    Kota Palembang, Sumatera Selatan                              | 16.71
                    Sumbagsel (Sumsel, Lampung, Bengkulu, Jambi dan Babel)        | 15 16 17 18 19
                    Jambi                                                         | 15
                    Kota Jambi                                                    | 15.71
                    DKI Jakarta                                                   | 31
                    Indonesia                                                     | *
                    """)
    void a_region_column_is_resolved_to_codes(String region, String codes) {
        assertThat(area(region).codes()).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0} and {1}: differ {2}, part {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Sumsel                | Sumatera Selatan           | false | false
                    Sumsel                | Sumbagsel                  | true  | true
                    Sumbagsel             | Sumsel                     | true  | false
                    Kota Palembang        | Sumsel                     | true  | true
                    Bandung               | Kota Bandung               | false | false
                    Bandung               | Kabupaten Bandung          | false | false
                    Kota Bandung          | Kabupaten Bandung          | true  | false
                    Kabupaten Antah       | Kabupaten Berantah         | true  | false
                    Antah                 | Kota Palembang             | false | false
                    Kabupaten Antah       | Kota Palembang             | false | false
                    Kabupaten Antah       | Sumsel                     | true  | false
                    Lembah Hijau          | Rimba Raya                 | true  | false
                    """)
    void areas_are_compared_by_what_lies_in_them(
            String one, String other, boolean differ, boolean part) {
        assertThat(area(one).differs(area(other))).isEqualTo(differ);
        assertThat(area(one).partOf(area(other))).isEqualTo(part);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    Kantor Cabang Palembang                      | 16.02 16.06 16.10 16.71
                    Cabang Palembang                             | 16.02 16.06 16.10 16.71
                    BPJS Ketenagakerjaan Kacab Palembang         | 16.02 16.06 16.10 16.71
                    Palembang dan KCP (Kacab Perintis Banyuasin) | 16.02 16.06 16.07 16.10 16.71
                    Kanwil Sumbagsel                             | 15 16 17 18 19
                    Kantor Wilayah Jateng dan DIY                | 33 34
                    Kanwil Sumatera Barat, Riau & Kepri          | 13 14 21
                    Kantor Cabang Surabaya Karimunjawa           | -
                    BPS                                          | -
                    """)
    void an_office_has_its_territory(String office, String codes) {
        var table =
                """
                id|year|office|region|measure|participants
                A|2020|%s||participants|1
                """
                        .formatted(office);
        var area = Sheet.readings(table).all().getFirst().above().area();

        assertThat(area == null ? null : area.codes()).isEqualTo(codes);
    }

    private static Area area(String region) {
        var table =
                """
                id|year|office|region|measure|participants
                A|2020|BPS|%s|participants|1
                """
                        .formatted(region);
        var area = Sheet.readings(table).all().getFirst().above().area();
        return area == null ? Area.named("none") : area;
    }
}
