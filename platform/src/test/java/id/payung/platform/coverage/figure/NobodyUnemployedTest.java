package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class NobodyUnemployedTest {

    @ParameterizedTest(name = "{0} + {1} of {2} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    4160000 | 163291  | 4330000 | labour force | true
                    1560000 | 2600000 | 4330000 | labour force | false
                    1730000 | 2600000 | 4330000 | labour force | true
                    1730000 | 2600000 | 4330000 | employed     | false
                    1705000 | 2600000 | 4330000 | labour force | false
                    """)
    void somebody_looks_for_work(
            String formal, String informal, String whole, String counts, boolean unlike) {
        var table =
                """
                id|year|office|region|segment|measure|participants|denominator|denominator_desc
                A|2020-02|BPS|Sumsel|FORMAL|employed|%1$s|%3$s|%4$s
                B|2020-02|BPS|Sumatera Selatan|INFORMAL|employed|%2$s|%3$s|%4$s
                C|2021-02|BPS|Sumatera Selatan|INFORMAL|employed|%2$s|%3$s|%4$s
                D|2020-02|BPS|Lampung|INFORMAL|employed|%2$s|%3$s|%4$s
                """
                        .formatted(formal, informal, whole, counts);

        assertThat(Sheet.found(new NobodyUnemployed(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A+B") : List.of());
    }
}
