package id.payung.platform.coverage.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class CsvFileTest {

    /** What OWASP lists as taken for a formula, and what only looks like it. */
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
                    =1+1             | '=1+1
                    +62 812          | '+62 812
                    -5               | '-5
                    @SUM(A1)         | '@SUM(A1)
                    ＝1+1             | '＝1+1
                    ^\t=1^           | ^'\t=1^
                    Pasar 16 Ilir    | Pasar 16 Ilir
                    1=1              | 1=1
                    ''               | ''
                    """)
    void a_text_that_a_spreadsheet_would_compute_gets_an_apostrophe(String text, String harmless) {
        assertThat(CsvFile.harmless(text)).isEqualTo(harmless);
    }

    @Test
    void numbers_and_dates_are_written_so_that_any_program_reads_them() throws IOException {
        var columns =
                List.of(
                        Column.text("name"),
                        Column.whole("people"),
                        Column.decimal("rupiah"),
                        Column.date("day"),
                        Column.yesNo("ours"));
        var rows =
                Stream.<List<Object>>of(
                        List.of(
                                "Pasar \"16\", Ilir",
                                -1_234_567L,
                                new BigDecimal("1E+7"),
                                LocalDate.of(2026, 11, 23),
                                true),
                        List.of(
                                Series.Nothing.NOTHING,
                                0L,
                                Series.or(null),
                                Series.or(null),
                                false));
        var out = new ByteArrayOutputStream();

        CsvFile.write(new Series("test", "", "", "", columns, rows), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        name,people,rupiah,day,ours\r
                        "Pasar ""16"", Ilir",-1234567,10000000,2026-11-23,true\r
                        ,0,,,false\r
                        """);
    }
}
