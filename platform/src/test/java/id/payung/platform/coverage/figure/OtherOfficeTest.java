package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/**
 * An invented office: nothing is found while all is sound, and exactly what is spoilt after that.
 */
class OtherOfficeTest {

    private static final Case SOUND = Case.of("/id/payung/platform/coverage/figure/sound.csv");

    @Test
    void sound_figures_are_left_alone() {
        assertThat(SOUND.file().refusals()).isEmpty();
        assertThat(SOUND.findings()).isEmpty();
    }

    private static final String SPOILT =
            """
            T01 | year               | 2023                                     | two-counts T01+T03+T11+T22+T45
            T03 | participants       | 203171                                   | two-counts T03+T11+T22+T45
            T12 | target             | 35600                                    | wrong-percentage T12
            T12 | percentage_printed | 82                                       |
            T12 | percentage_printed | 81.92                                    | truncated-percentage T12
            T13 | percentage_printed | 325                                      |
            T14 | percentage_printed | 102                                      | truncated-percentage T14
            T14 | percentage_printed | 130                                      | wrong-percentage T14
            T14 | quote              | target peserta baru tercapai 103%        | unlike-kinds T14
            T17 | participants       | 1612400                                  | wrong-percentage T17
            T18 | denominator_desc   | informal                                 | unlike-kinds T18
            T18 | participants       | 1471220                                  | unlike-kinds T17+T18, wrong-percentage T18
            T20 | denominator_desc   | penduduk Kota Bandung dan Kota Cimahi    | wrong-base T20
            T20 | denominator_desc   | penduduk yang bekerja, Agustus 2021      | dates-apart T20
            T20 | denominator_desc   | penduduk yang bekerja di Jawa Barat      | unlike-regions T20
            T20 | denominator_desc   | rumah tangga                             | unlike-kinds T20
            T20 | year               | 2025                                     | dates-apart T20
            T21 | segment            | PU                                       | two-counts T03+T11+T21+T22+T45, unlike-kinds T21
            T22 | denominator_desc   | pekerja mandiri                          | unlike-kinds T22
            T24 | denominator_desc   | participants of Jawa Timur               | unlike-regions T24
            T24 | denominator_desc   | workers of Jawa Barat                    | unlike-regions T24
            T26 | denominator_desc   | population of East Java                  | unlike-regions T26
            T27 | office             | BPJS Ketenagakerjaan                     | wrong-base T27
            T28 | denominator_desc   | tenaga kerja perusahaan                  | unlike-kinds T28
            T29 | quote              | 9.480 peserta baru dari target 12.000 peserta aktif | unlike-kinds T29
            T42 | region             | Kota Bandung                             | unlike-regions T10+T42, unlike-regions T20+T42, unlike-regions T24+T42
            T10 | participants       | 851002                                   | two-counts T10+T20
            T32 | measure            | participants                             |
            T40 | denominator_desc   | employed, August 2013                    | dates-apart T40
            T40 | denominator_desc   | employed in Jawa Barat                   | unlike-regions T40
            T44 | denominator_desc   | jumlah penduduk                          | wrong-base T44
            """;

    @ParameterizedTest(name = "{0}.{1} = {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = SPOILT)
    void what_is_spoilt_is_found_and_nothing_else(
            String id, String column, String value, String found) {
        assertThat(SOUND.with(id, column, value).findings())
                .isEqualTo(found == null ? List.of() : List.of(found.split(", ")));
    }

    /** One of each kind at once, in one file: each is found as if it were alone. */
    @Test
    void faults_do_not_hide_each_other() {
        var spoilt =
                SOUND.with("T01", "participants", "182540")
                        .with("T01", "year", "2023")
                        .with("T12", "percentage_printed", "81.92")
                        .with("T13", "percentage_printed", "362")
                        .with(
                                "T20",
                                "denominator_desc",
                                "penduduk yang bekerja di Jawa Barat, 2021")
                        .with("T28", "denominator_desc", "tenaga kerja")
                        .with("T44", "denominator_desc", "jumlah penduduk")
                        .with("T38", "participants", "62860000")
                        .with("T40", "participants", "68.56 million")
                        .with("T40", "percentage_printed", "49")
                        .with("T32", "measure", "participants")
                        .with("T32", "quote", "");

        assertThat(spoilt.findings().stream().map(f -> f.split(" ")[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fault.values()).map(Fault::id).toList());
        assertThat(spoilt.findings())
                .containsExactly(
                        "dates-apart T20",
                        "series-break T37+T38",
                        "sum-as-stock T32",
                        "truncated-percentage T12",
                        "two-counts T01+T03+T11+T22+T45",
                        "unlike-kinds T28",
                        "unlike-regions T20",
                        "wrong-base T44",
                        "wrong-percentage T13");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4"})
    void nor_does_the_order_of_rows(long seed) {
        assertThat(SOUND.shuffled(seed).findings()).isEmpty();
    }
}
