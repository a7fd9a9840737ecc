package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FormalOverInformalTest {

    @ParameterizedTest(name = "{0} / {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PU       | pekerja informal            | true
                    PU       | bukan penerima upah         | true
                    PU       | pekerja formal              | false
                    PU       | employed                    | false
                    BPU      | formal workers              | true
                    BPU      | pekerja non-formal          | false
                    BPU      | self-employed               | false
                    BPU      | formal and informal workers | false
                    FORMAL   | informal employment         | true
                    INFORMAL | employed 131.63 million     | false
                    ALL      | formal workers              | false
                    JAKON    | informal workers            | false
                    """)
    void neither_sector_is_part_of_the_other(String segment, String denominator, boolean unlike) {
        var table =
                """
                id|year|office|segment|measure|participants|denominator|denominator_desc
                A|2020|BPJS|%s|participants|100|400|%s
                """
                        .formatted(segment, denominator);

        assertThat(Sheet.found(new FormalOverInformal(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A") : List.of());
    }
}
