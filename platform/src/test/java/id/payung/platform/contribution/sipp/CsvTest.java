package id.payung.platform.contribution.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

class CsvTest {

    private static final String TEXT =
            "KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA\r\n16012345678;René Ñ’Oud;17/08/1990;A1\r\n";

    @TempDir private Path folder = Path.of(".");

    @ParameterizedTest(name = "{0}, parted by \"{1}\", {2}")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            textBlock =
                    """
                    windows-1252 | ;    |
                    UTF-8        | ;    |
                    UTF-8        | ,    |
                    UTF-8        | tab  |
                    UTF-8        | ;    | mark
                    windows-1252 | ,    |
                    UTF-16LE     | tab  | mark
                    UTF-16BE     | ;    | mark
                    UTF-8        | ;    | sep
                    """)
    void however_it_was_saved(String charset, String separator, String more) throws IOException {
        var text = TEXT.replace(";", separator.equals("tab") ? "\t" : separator);
        var before = "mark".equals(more) ? "\uFEFF" : "sep".equals(more) ? "sep=;\r\n" : "";
        var bytes = (before + text).getBytes(Charset.forName(charset));
        var file = Files.write(folder.resolve("karyawan keluar.csv"), bytes);

        assertThat(Scratch.faults(file)).isEmpty();
        assertThat(Scratch.opened(file).format()).isEqualTo(SippFile.Format.CSV);
        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Leaver.class,
                        leaver -> {
                            assertThat(leaver.name()).isEqualTo("René Ñ’Oud");
                            assertThat(leaver.row()).isEqualTo(2);
                        });
    }

    @Test
    void empty_lines_keep_the_count_of_rows() throws IOException {
        var file = new Scratch(folder).text("x.csv", TEXT + "\r\n;;;\r\n16012345679;S;1;B\r\n");

        assertThat(Scratch.findings(file).faults())
                .extracting(Fault::row)
                .containsOnly(5)
                .hasSize(3);
    }

    /** What a spreadsheet does to long numbers when it saves CSV. */
    @Test
    void digits_that_a_spreadsheet_has_cut_off() throws IOException {
        var file = new Scratch(folder).text("x.csv", TEXT.replace("16012345678", "1,60123E+10"));

        assertThat(Scratch.faults(file)).containsExactly("2 KPJ DIGITS_LOST");
    }

    /** So that a spreadsheet leaves them alone. */
    @Test
    void numbers_wrapped_in_a_formula() throws IOException {
        var text = TEXT.replace("16012345678", "\"=\"\"16012345678\"\"\"");
        var file = new Scratch(folder).text("x.csv", text);

        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Leaver.class,
                        leaver -> assertThat(leaver.kpj()).isEqualTo("16012345678"));
    }

    @Test
    void fields_with_line_ends_and_marks() throws IOException {
        var text =
                "KPJ,NAMA_LENGKAP,TGL_LAHIR,SEBAB_NA,KETERANGAN\n"
                        + "16012345678,Slamet,17-08-1990,A1,\"pindah,\nkatanya \"\"baik\"\"\"\n"
                        + "16012345679,Sri,17-08-1990,A2,\n";
        var file = new Scratch(folder).text("x.csv", text);

        assertThat(Scratch.rows(file)).extracting(SippRow::row).containsExactly(2, 3);
        assertThat(Scratch.rows(file).getFirst())
                .isInstanceOfSatisfying(
                        SippRow.Leaver.class,
                        leaver ->
                                assertThat(leaver.remark()).isEqualTo("pindah, katanya \"baik\""));
    }
}
