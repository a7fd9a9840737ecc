package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class CalledNewTest {

    @ParameterizedTest(name = "{0}, {1}% \"{2}\": {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    participants        | 97  | mencapai target kepesertaan baru yaitu 97% | true
                    participants        | 98  | mencapai target kepesertaan baru yaitu 98% | true
                    participants        | 97  | mencapai target kepesertaan yaitu 97%      | false
                    participants        | 55  | mencapai target kepesertaan baru yaitu 55% | false
                    """)
    void a_percentage_of_new_members_is_not_one_of_members(
            String measure, String printed, String quote, boolean unlike) {
        var table =
                """
                id|year|office|segment|measure|target|participants|percentage_printed|quote
                A|2020|Cabang Palembang|PU|achievement|||%s|%s
                B|2020|Cabang Palembang|PU|%s|239285|233965||
                """
                        .formatted(printed, quote, measure);

        assertThat(Sheet.found(new CalledNew(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A") : List.of());
    }

    @ParameterizedTest(name = "{0} {1} beside {2} {3}: {4}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    new participants | 39671 | active participants | 39671 | true
                    new participants | 39671 | active participants | 90671 | false
                    new participants | 39671 | new participants    | 39671 | false
                    new participants | 39671 | participants        | 39671 | false
                    new participants | 671   | active participants | 671   | false
                    """)
    void one_number_is_not_both_new_and_there(
            String measure, String count, String other, String otherCount, boolean unlike) {
        var table =
                """
                id|year|office|segment|measure|participants
                A|2020|Cabang Palembang|BPU|%s|%s
                B|2020|Cabang Palembang|BPU|%s|%s
                """
                        .formatted(measure, count, other, otherCount);

        assertThat(Sheet.found(new CalledNew(), table))
                .isEqualTo(unlike ? List.of("unlike-kinds A+B") : List.of());
    }
}
