package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PartIsTotalTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(
            textBlock =
                    """
                    2020-02, Sumsel,  FORMAL,   employed in the formal sector, 4160000, true
                    2020-02, Sumsel,  INFORMAL, employed,                      4160000, true
                    2020-02, Sumsel,  FORMAL,   employed,                      1560000, false
                    2020-02, Lampung, FORMAL,   employed,                      4160000, false
                    2021-02, Sumsel,  FORMAL,   employed,                      4160000, false
                    2020-02, Sumsel,  ALL,      employed,                      4160000, false
                    """)
    void a_part_is_not_its_total(
            String year,
            String region,
            String segment,
            String measure,
            String count,
            boolean same) {
        var table =
                """
                id|year|office|region|segment|measure|participants
                A|%s|BPS|%s|%s|%s|%s
                B|2020-02|BPS|Sumatera Selatan|ALL|employed|4160000
                """
                        .formatted(year, region, segment, measure, count);

        assertThat(Sheet.found(new PartIsTotal(), table))
                .isEqualTo(same ? List.of("unlike-kinds A+B") : List.of());
    }
}
