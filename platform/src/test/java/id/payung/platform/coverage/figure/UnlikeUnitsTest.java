package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class UnlikeUnitsTest {

    @ParameterizedTest(name = "{0} {1} / {2}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    INFORMAL  | UMKM                 | labour force 4.33 million       | true
                    ALL       | participants         | badan usaha terdaftar           | true
                    ALL       | participants         | rumah tangga                    | true
                    EMPLOYERS | registered           | tenaga kerja                    | true
                    EMPLOYERS | registered           | perusahaan wajib daftar         | false
                    ALL       | participants         | tenaga kerja UMKM               | false
                    ALL       | participants         | workers of 6,202 employers      | false
                    ALL       | participants         | employed                        | false
                    ALL       | participants         |                                 | false
                    ALL       | something else       | enterprises                     | false
                    JAKON     | participants         | construction projects           | true
                    """)
    void persons_are_not_divided_by_things(
            String segment, String measure, String denominator, boolean unlike) {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc
                A|2020|BPJS|%s|%s|100|400|%s
                """
                        .formatted(segment, measure, denominator == null ? "" : denominator);

        assertThat(Sheet.found(new UnlikeUnits(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A") : List.of());
    }
}
