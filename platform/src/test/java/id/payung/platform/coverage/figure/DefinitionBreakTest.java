package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DefinitionBreakTest {

    @ParameterizedTest(name = "{0}, {1}, {2} in {3}: {4}")
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    active participants, active participants, registered participants, table 3, B+C
                    peserta aktif,       peserta aktif,       peserta terdaftar,       table 3, B+C
                    active participants, active participants, active participants,     table 3, -
                    active participants, active participants, registered participants, table 4, -
                    active participants, registered participants, active participants, table 3, -
                    active participants, active participants, participants,            table 3, -
                    """)
    void one_table_keeps_to_one_definition(
            String first, String second, String third, String table, String jump) {
        var rows =
                """
                id|year|office|segment|measure|participants|source
                A|2017|BPJS|ALL|%s|100000|table 3
                B|2018|BPJS|ALL|%s|105000|table 3
                C|2019|BPJS|ALL|%s|110000|%s
                """
                        .formatted(first, second, third, table);

        assertThat(Sheet.found(new DefinitionBreak(), rows))
                .isEqualTo(jump == null ? List.of() : List.of("series-break " + jump));
    }
}
