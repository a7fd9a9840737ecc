package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class SumAsStockTest {

    /** PU 94,433 201,254 206,100 and BPU 2,150 29,774 42,859 in 2016 to 2018. */
    private static final String YEARS =
            """
            id|year|office|segment|measure|participants|quote
            P6|2016|Kantor Cabang Palembang|PU|participants|94433|
            P7|2017|Kantor Cabang Palembang|PU|participants|201254|
            P8|2018|Kantor Cabang Palembang|PU|participants|206100|
            B6|2016|Kantor Cabang Palembang|BPU|participants|2150|
            B7|2017|Kantor Cabang Palembang|BPU|participants|29774|
            B8|2018|Kantor Cabang Palembang|BPU|participants|42859|
            """;

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # all three years of both: 576,570; of PU alone: 501,787; 2018 of both: 248,959
                    2018 | Cabang Palembang | ALL | participants            | 576570 | true
                    2018 | Cabang Palembang | ALL | active participants     | 576570 | true
                    2018 | Cabang Palembang | ALL | active participants     | 580000 | false
                    2019 | Cabang Palembang | ALL | active participants     | 576570 | true
                    2019 | Cabang Palembang | PU  | participants            | 501787 | false
                    2018 | Cabang Palembang | ALL | coverage                | 576570 | true
                    2018 | Cabang Palembang | ALL | participants            | 501787 | true
                    2018 | Cabang Palembang | ALL | participants            | 580000 | true
                    2018 | Cabang Palembang | ALL | participants            | 500000 | true
                    2018 | Cabang Palembang | ALL | participants            | 248959 | false
                    2018 | Cabang Palembang | ALL | participants            | 250000 | false
                    2018 | Cabang Palembang | ALL | participants            | 260000 | false
                    2018 | Cabang Palembang | ALL | participants            | 571234 | false
                    2018 | Cabang Palembang | ALL | cumulative participants | 576570 | false
                    2018 | Cabang Palembang | ALL | peserta sejak 2016      | 576570 | false
                    2016-2018 | Cabang Palembang | ALL | participants       | 576570 | false
                    2018 | Cabang Palembang | PU  | participants            | 501787 | true
                    2018 | Cabang Palembang | PU  | participants            | 501788 | false
                    2018 | Cabang Palembang | PU  | new participants        | 501787 | false
                    2018 | Cabang Jambi     | ALL | participants            | 576570 | false
                    2017 | Cabang Palembang | ALL | participants            | 576570 | false
                    """)
    void a_number_of_members_is_no_sum_over_years(
            String year, String office, String segment, String measure, String count, boolean sum) {
        var table = YEARS + "T|%s|%s|%s|%s|%s|%n".formatted(year, office, segment, measure, count);

        assertThat(Sheet.found(new SumAsStock(), table))
                .isEqualTo(sum ? List.of("sum-as-stock T") : List.of());
    }

    /** Those who came in three years, shown as the active ones. */
    @ParameterizedTest(name = "{0} active: {1}")
    @CsvSource({"45000, true", "45100, false", "12000, false"})
    void new_members_of_several_years_are_not_the_active_ones(String count, boolean sum) {
        var table =
                """
                id|year|office|segment|measure|participants
                A|2016|Cabang Jambi|BPU|new participants|12000
                B|2017|Cabang Jambi|BPU|new participants|15000
                C|2018|Cabang Jambi|BPU|new participants|18000
                T|2018|Cabang Jambi|BPU|active participants|%s
                """
                        .formatted(count);

        assertThat(Sheet.found(new SumAsStock(), table))
                .isEqualTo(sum ? List.of("sum-as-stock T") : List.of());
    }

    /** The conflict with the year's own number has its reason, and is reported once. */
    @ParameterizedTest
    @CsvSource({"501787, sum-as-stock T", "501788, two-counts P8+T"})
    void a_sum_is_not_also_called_a_second_count(String count, String finding) {
        var table = YEARS + "T|2018|Cabang Palembang|PU|participants|%s|%n".formatted(count);

        assertThat(Sheet.found(table)).containsExactly(finding);
    }
}
