package id.payung.platform.contribution.project;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.rules.money.Rupiah;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InWordsTest {

    @ParameterizedTest(name = "{0} sen")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0             | nol rupiah                                          | zero rupiah
                    1100          | sebelas rupiah                                      | eleven rupiah
                    1900          | sembilan belas rupiah                               | nineteen rupiah
                    2100          | dua puluh satu rupiah                               | twenty-one rupiah
                    10000         | seratus rupiah                                      | one hundred rupiah
                    21500         | dua ratus lima belas rupiah                         | two hundred fifteen rupiah
                    100000        | seribu rupiah                                       | one thousand rupiah
                    200100        | dua ribu satu rupiah                                | two thousand one rupiah
                    175000000     | satu juta tujuh ratus lima puluh ribu rupiah        | one million seven hundred fifty thousand rupiah
                    100000000000  | satu miliar rupiah                                  | one billion rupiah
                    150000000000000 | satu triliun lima ratus miliar rupiah             | one trillion five hundred billion rupiah
                    150025        | seribu lima ratus rupiah dua puluh lima sen         | one thousand five hundred rupiah and twenty-five sen
                    """)
    void amounts_are_read_out_as_people_do(long sen, String indonesian, String english) {
        assertThat(InWords.of(Rupiah.ofSen(sen), false)).isEqualTo(indonesian);
        assertThat(InWords.of(Rupiah.ofSen(sen), true)).isEqualTo(english);
    }
}
