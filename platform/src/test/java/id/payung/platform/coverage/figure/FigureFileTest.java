package id.payung.platform.coverage.figure;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Objects;

class FigureFileTest {

    private static final String ROW =
            """
            id,year,office,region,segment,measure,target,participants,percentage_printed,quote
            A1,2020,Kantor Cabang Palembang,"Kota Palembang, Ogan Ilir",BPU,achievement of target,33350,20651,61.9,"target – 33.350"
            """;

    @Test
    void a_row_is_read_as_it_stands() {
        var figure = FigureFile.read(ROW.getBytes(UTF_8)).figures().getFirst();

        assertThat(figure.id()).isEqualTo("A1");
        assertThat(figure.line()).isEqualTo(2);
        assertThat(figure.region()).isEqualTo("Kota Palembang, Ogan Ilir");
        assertThat(figure.target()).isEqualByComparingTo("33350");
        assertThat(figure.participants()).isEqualByComparingTo("20651");
        assertThat(figure.denominator()).isNull();
        assertThat(figure.denominatorSays()).isEmpty();
        assertThat(figure.quote()).isEqualTo("target – 33.350");
    }

    @Test
    void what_spreadsheets_make_of_it_is_the_same_file() {
        var plain = FigureFile.read(ROW.getBytes(UTF_8));
        var semicolons =
                ROW.replace("\"Kota Palembang, Ogan Ilir\"", "Kota Palembang§ Ogan Ilir")
                        .replace(',', ';')
                        .replace('§', ',')
                        .replace("61.9", "61,9")
                        .replace("20651", "20.651")
                        .replace("\n", "\r\n");
        var mark = new ByteArrayOutputStream();
        mark.writeBytes(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        mark.writeBytes(ROW.getBytes(UTF_8));
        var wide = new ByteArrayOutputStream();
        wide.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE});
        wide.writeBytes(
                ROW.replace(',', '\t')
                        .replace("Kota Palembang\t", "Kota Palembang,")
                        .getBytes(UTF_16LE));

        assertSame(plain, FigureFile.read(mark.toByteArray()));
        assertSame(plain, FigureFile.read(wide.toByteArray()));
        assertSame(plain, FigureFile.read(ROW.getBytes(Charset.forName("windows-1252"))));
        assertSame(plain, FigureFile.read(semicolons.getBytes(Charset.forName("windows-1252"))));
    }

    private static void assertSame(FigureFile plain, FigureFile other) {
        assertThat(other.refusals()).isEmpty();
        assertThat(other.figures()).hasSameSizeAs(plain.figures());
        var expected = plain.figures().getFirst();
        var figure = other.figures().getFirst();
        assertThat(figure.quote()).isEqualTo(expected.quote());
        assertThat(figure.region()).isEqualTo(expected.region());
        assertThat(figure.participants()).isEqualByComparingTo("20651");
        assertThat(printed(figure)).isEqualTo(printed(expected));
    }

    /** Programs that keep columns as floating point write 97.0 for the 97 that was printed. */
    @Test
    void point_zero_that_a_program_added_is_not_taken_for_a_decimal() {
        var added =
                "id,year,measure,participants,percentage_printed\n"
                        + "A,2020.0,achievement,94433.0,97.0\n";
        var printed =
                "id,year,measure,participants,percentage_printed\nA,2020,achievement,94433,97.0\n";

        var figure = FigureFile.read(added.getBytes(UTF_8)).figures().getFirst();
        assertThat(printed(figure).scale()).isZero();
        assertThat(figure.when().key()).isEqualTo("2020-01..2020-12");
        assertThat(printed(FigureFile.read(printed.getBytes(UTF_8)).figures().getFirst()).scale())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    B,2020,participants,,12x4,,           | 1 | line 3, column participants: "12x4" is no number. Maybe 94433, 94.433 or 2,3 juta.
                    B,2020,participants,,1.2E+06,,        | 1 | line 3, column participants: "1.2E+06" has lost digits. Maybe the spreadsheet shortened it: show the column as whole numbers.
                    B,2020,participants,,-5,,             | 1 | line 3, column participants: "-5" is below zero. Maybe the sign is a dash.
                    B,2020,participants,,5,about half,    | 1 | line 3, column percentage_printed: "about half" is no percentage. Maybe 61.9 or 61,9 %.
                    ,2020,participants,,5,,               | 1 | line 3, column id: "" is empty. Maybe number the rows: findings name them.
                    A,2020,participants,,5,,              | 1 | line 3, column id: "A" stands on line 2 already. Maybe the row was copied twice, or needs an id of its own.
                    B,2020,participants,,5,1,2,3,4        | 1 | line 3: "9 cells" do not fit the header's 7. Maybe a text with a separator in it lost its quotation marks.
                    B,2020                                | 1 | line 3: "2 cells" do not fit the header's 7. Maybe a text with a separator in it lost its quotation marks.
                    """)
    void a_bad_row_is_named_and_the_others_are_kept(String row, int kept, String refusal) {
        var file = FigureFile.read((HEADER_AND_A + row + "\n").getBytes(UTF_8));

        assertThat(file.figures()).hasSize(kept);
        assertThat(file.refusals()).extracting(Refusal::text).containsExactly(refusal);
    }

    private static final String HEADER_AND_A =
            "id,year,measure,target,participants,percentage_printed,quote\n"
                    + "A,2020,participants,,7,,\n";

    @Test
    void two_faults_in_one_row_are_both_named() {
        var file = FigureFile.read((HEADER_AND_A + "B,2020,participants,x,y,z,\n").getBytes(UTF_8));

        assertThat(file.refusals())
                .extracting(Refusal::column)
                .containsExactly("target", "participants", "percentage_printed");
    }

    @Test
    void optional_columns_may_be_missing_and_cells_at_the_end_too() {
        var file = FigureFile.read((HEADER_AND_A + "B,2020,participants,,5,\n").getBytes(UTF_8));

        assertThat(file.refusals()).isEmpty();
        assertThat(file.figures()).extracting(Figure::quote).containsExactly("", "");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                          | the file: "" holds nothing. Maybe it was not saved.
                    a,b,c                                       | line 1, column id: "a,b,c" has no column of this name. Maybe the header is missing or in another language; needed are id, year, measure, participants.
                    """)
    void a_file_that_is_none_is_refused(String text, String refusal) {
        var file = FigureFile.read(text.getBytes(UTF_8));

        assertThat(file.figures()).isEmpty();
        assertThat(file.refusals()).extracting(Refusal::text).containsExactly(refusal);
    }

    @Test
    void a_spreadsheet_is_not_taken_for_text() {
        var file = FigureFile.read(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0});

        assertThat(file.refusals().getFirst().text()).contains("Maybe it is a spreadsheet");
    }

    @Test
    void an_open_quotation_mark_is_named_and_what_stands_before_it_is_kept() {
        var file = FigureFile.read((HEADER_AND_A + "B,2020,\"participants,,5,,\n").getBytes(UTF_8));

        assertThat(file.figures()).extracting(Figure::id).containsExactly("A");
        assertThat(file.refusals().getFirst().text())
                .startsWith("line 3: ")
                .endsWith("Maybe a quotation mark is not closed.");
    }

    private static BigDecimal printed(Figure figure) {
        return Objects.requireNonNull(figure.printed()).value();
    }
}
