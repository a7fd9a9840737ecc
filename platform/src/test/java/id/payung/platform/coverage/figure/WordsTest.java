package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    population >8.5 million                     | POPULATION
                    ">8.5 Juta Penduduk" Sumsel                 | POPULATION
                    jumlah penduduk                             | POPULATION
                    penduduk yang bekerja                       | EMPLOYED
                    penduduk usia kerja                         | WORKING_AGE
                    penduduk usia 15 tahun ke atas yang bekerja | EMPLOYED
                    angkatan kerja (penduduk 15 tahun ke atas)  | LABOUR_FORCE
                    labour force 4.33 million                   | LABOUR_FORCE
                    employed 131.63 million                     | EMPLOYED
                    employed "in the formal sector" (sic)       | FORMAL
                    formal+informal of table 2                  | EMPLOYED
                    "8.5 juta orang pekerja (se Sumbagsel)"     | WORKERS
                    jumlah total potensi pekerja                | WORKERS
                    pekerja informal                            | INFORMAL
                    pekerja non-formal                          | INFORMAL
                    bukan penerima upah                         | INFORMAL
                    participants of Sumbagsel                   | PARTICIPANTS
                    "active" participants                       | PARTICIPANTS
                    not yet participants                        | NON_PARTICIPANTS
                    achievement of target                       | PARTICIPANTS
                    UMKM                                        | ENTERPRISES
                    pekerja UMKM                                | WORKERS
                    badan usaha terdaftar                       | ENTERPRISES
                    rumah tangga                                | HOUSEHOLDS
                    turnover lower bound (Rp)                   | MONEY
                    wage replacement months 1-6 (percent)       | RATE
                    pekerja dengan upah di bawah rupiah tertentu | OTHER
                    something quite different                   | OTHER
                    """)
    void the_words_say_what_is_counted(String text, What what) {
        assertThat(Words.what(text)).isEqualTo(what);
    }

    @ParameterizedTest(name = "{0} in \"{1}\": {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    39671  | mengakuisisi tenaga kerja sebanyak 39.671 peserta dari target 58.681         | FLOW
                    412300 | 412.300 peserta, di antaranya 12.000 peserta baru                            | NOT_STATED
                    12000  | 412.300 peserta, di antaranya 12.000 peserta baru                            | FLOW
                    2150   | 2.150 peserta atau sebesar 16.9% dari target yaitu 12.685                    | NOT_STATED
                    50000  | 50.000 peserta aktif dari target 60.000 peserta baru                         | STOCK
                    2300000| baru mencapai 2300000 pekerja                                                | NOT_STATED
                    777    | 50.000 peserta aktif                                                         | NOT_STATED
                    """)
    void a_quote_speaks_of_the_number_that_it_stands_beside(
            BigDecimal number, String quote, Kind kind) {
        assertThat(Words.kindBeside(number, quote)).isEqualTo(kind);
    }
}
