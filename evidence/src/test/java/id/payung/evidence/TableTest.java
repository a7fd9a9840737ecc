package id.payung.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;

class TableTest {

    @Test
    void columns_are_read_by_name() throws IOException {
        var table = table("district,month,n\n\"Ilir, Barat\",2024-01,1.5e1\nIlir,2024-02,\n");

        assertThat(table.texts("district")).containsExactly("Ilir, Barat", "Ilir");
        assertThat(table.numbersOrMissing("n")).containsExactly(15, Double.NaN);
        assertThat(table.line(1)).isEqualTo(3);
    }

    @Test
    void semicolons_quotes_in_quotes_and_lines_in_quotes_are_read() throws IOException {
        var table = table("\uFEFFa;b\n\"say \"\"hi\"\"\";\"two\nlines\"\n\nx;2\n");

        assertThat(table.texts("a")).containsExactly("say \"hi\"", "x");
        assertThat(table.texts("b")).containsExactly("two\nlines", "2");
        assertThat(table.line(1)).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    12,5  | t.csv line 3 has 3 values under 2 columns
                    12abc | t.csv line 3: "12abc" in column n is no number
                    1e999 | t.csv line 3: "1e999" in column n is no number
                    1..2  | t.csv line 3: "1..2" in column n is no number
                    NaN   | t.csv line 3: column n has no value
                    ~~    | t.csv line 3: column n has no value
                    """)
    void what_is_no_number_is_refused_with_line_and_column(String value, String says) {
        assertThatThrownBy(() -> table("d,n\na,1\nb," + value + "\n").numbers("n"))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(says);
    }

    @Test
    void a_missing_column_is_named_beside_those_that_are_there() {
        assertThatThrownBy(() -> table("d,n\na,1\n").numbers("m"))
                .hasMessage("t.csv has no column m. Its columns are: d, n.");
    }

    @Test
    void an_open_quote_and_double_names_are_refused() {
        assertThatThrownBy(() -> table("d,n\n\"a,1\n"))
                .hasMessageContaining("line 2 opens a quote");
        assertThatThrownBy(() -> table("d,d\na,1\n")).hasMessageContaining("column d twice");
        assertThatThrownBy(() -> table("")).hasMessageContaining("is empty");
    }

    private static Table table(String text) throws IOException {
        return Table.parse("t.csv", new StringReader(text));
    }
}
