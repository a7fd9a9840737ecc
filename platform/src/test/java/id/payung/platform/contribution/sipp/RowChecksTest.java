package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.shortly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One value changed in a row that is right in all others. */
class RowChecksTest {

    private static final Map<String, String> LEAVER =
            Map.of(
                    "KPJ", "16012345678",
                    "NAMA_LENGKAP", "Slamet",
                    "TGL_LAHIR", "17-08-1990",
                    "SEBAB_NA", "A1");

    private static final Map<String, String> CORRECTION =
            Map.of("KODE", "160000000000001", "KPJ", "16012345678");

    @TempDir private Path folder = Path.of(".");

    /** The row is about a woman born on 17 August 1990: day 57 in her NIK. */
    @ParameterizedTest(name = "NIK {0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    1671015708909001    |
                    1671 0157 0890 9001 |
                    '1671015708909001   |
                    1671.0157.0890.9001 |
                    167101570890900     | NIK_LENGTH
                    16710157089090011   | NIK_LENGTH
                    16710157O8909001    | NIK_NOT_DIGITS
                    0671015708909001    | NIK_PROVINCE
                    9971015708909001    | NIK_PROVINCE
                    1600015708909001    | NIK_PROVINCE
                    1671017208909001    | NIK_BIRTH
                    1671015713909001    | NIK_BIRTH
                    1671017002909001    | NIK_BIRTH
                    1671015708900000    | NIK_SERIAL
                    1.67101570890900E+15 | DIGITS_LOST
                    1,67102E+15         | DIGITS_LOST
                    1699015708909001    | NIK_REGENCY
                    1671011708909001    | NIK_OTHER_SEX
                    1671015608909001    | NIK_OTHER_BIRTH
                    1671015708919001    | NIK_OTHER_BIRTH
                    9101015708909001    |
                    9301015708909001    |
                    """)
    void a_nik(String nik, String problem) {
        check(Template.NEW_WORKERS, Scratch.newWorker(), "NOMOR_IDENTITAS", nik, problem);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NAMA_LENGKAP        | Suharto            |
                    NAMA_LENGKAP        | Ma'ruf             |
                    NAMA_LENGKAP        | S                  | NAME
                    NAMA_LENGKAP        | Siti 2             | NAME
                    TANGGAL_LAHIR       | 24-11-2026         | BIRTH_IN_FUTURE
                    TANGGAL_LAHIR       | 17-08-1890         | BIRTH_TOO_OLD
                    TANGGAL_LAHIR       | 17-08-2009         | CHILD
                    JENIS_IDENTITAS     | ktp                |
                    JENIS_IDENTITAS     | SIM                | NOT_IN_LIST
                    MASA_LAKU_IDENTITAS | 01-01-2020         | DOCUMENT_EXPIRED
                    MASA_LAKU_IDENTITAS | 31-12-2999         |
                    MASA_LAKU_IDENTITAS | selamanya          | NOT_A_DATE
                    JENIS_KELAMIN       | p                  |
                    JENIS_KELAMIN       | W                  | NOT_IN_LIST
                    STATUS_KAWIN        | K                  | NOT_IN_LIST
                    HP                  | 081234567890       |
                    HP                  | +62 812-3456-7890  |
                    HP                  | 81234567890        |
                    HP                  | 0711234567         | PHONE
                    HP                  | 08123              | PHONE
                    EMAIL               | siti@contoh.id     |
                    EMAIL               | siti@contoh        | EMAIL
                    EMAIL               | siti               | EMAIL
                    EMAIL               | a@b.id, c@d.id     | EMAIL
                    SURAT_MENYURAT_KE   | E                  | MISSING_BECAUSE
                    NPWP                | 12.345.678.9-012.000 |
                    NPWP                | 1234               | NPWP
                    KODE_NEGARA         | id                 |
                    KODE_NEGARA         | INDONESIA          | COUNTRY
                    KODE_POS            | 30121              |
                    KODE_POS            | 3012               | POST_CODE
                    UPAH                | 1.500.000          |
                    UPAH                | 0                  | WAGE_NOT_POSITIVE
                    UPAH                | -1                 | WAGE_NOT_POSITIVE
                    UPAH                | 4500               | WAGE_ABSURD
                    UPAH                | 45000000000        | WAGE_ABSURD
                    UPAH                | 150000             | WAGE_UNUSUAL
                    UPAH                | 450000000          | WAGE_UNUSUAL
                    UPAH                | 4500000.333        | ROUNDED
                    UPAH                | 1.500              | AMBIGUOUS_MONEY
                    LOKASI_PEKERJAAN    | 16.71              |
                    LOKASI_PEKERJAAN    | 1699               | NO_SUCH_PLACE
                    LOKASI_PEKERJAAN    | Palembang          | NO_SUCH_PLACE
                    STATUS_PEGAWAI      | PKWT               |
                    STATUS_PEGAWAI      | T                  | END_WITHOUT_TERM
                    STATUS_PEGAWAI      | K                  | NOT_IN_LIST
                    TGL_AWAL_BEKERJA    | 01-12-2026         | START_IN_FUTURE
                    TGL_AWAL_BEKERJA    | 01-10-1990         | CHILD
                    TGL_AWAL_BEKERJA    | 17-08-1990         | BEFORE
                    TGL_AKHIR_KONTRAK   | 30-09-2026         | BEFORE
                    TGL_AKHIR_KONTRAK   |                    | MISSING_BECAUSE
                    UPAH                |                    | MISSING
                    """)
    void a_new_worker(String column, String value, String problem) {
        check(Template.NEW_WORKERS, Scratch.newWorker(), column, value, problem);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    KPJ          | 123            | KPJ
                    KPJ          | 16012345678901 | KPJ
                    SEBAB_NA     | a3             |
                    SEBAB_NA     | A11            | NO_SUCH_REASON
                    SEBAB_NA     | PHK            | NO_SUCH_REASON
                    SEBAB_NA     | A10            | DISPUTE
                    SEBAB_NA     | A6             | MISSING_BECAUSE
                    TGL_KEJADIAN | 24-11-2026     | EVENT_IN_FUTURE
                    TGL_KEJADIAN | 16-08-1990     | BEFORE
                    """)
    void a_leaver(String column, String value, String problem) {
        check(Template.LEAVERS, LEAVER, column, value, problem);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    NIK     | A1234567       |
                    RAPEL   | -1             | NEGATIVE
                    RAPEL   | 250000,50      |
                    BLTH    | 02-11-2026     | NOT_FIRST_OF_MONTH
                    BLTH    | November 2026  | NOT_A_DATE
                    NPP     | 1              | NPP
                    NPP     |                | MISSING
                    KODE_TK | 12             | WORKER_CODE
                    KODE_TK |                |
                    """)
    void a_wage(String column, String value, String problem) {
        var row = Scratch.with(Scratch.wage(), "TGL_LAHIR", "");
        check(Template.WAGES, row, column, value, problem);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HANDPHONE      | 6281234567890 |
                    LOKASI_PEKERJAAN | 1671        |
                    KODE_BANK      | 014           |
                    KODE_BANK      | 999           | NO_SUCH_BANK
                    NAMA_BANK      | BANK BCA      |
                    NAMA_BANK      | BANK SAYA     | NO_SUCH_BANK
                    NOMOR_REKENING | 12            | ACCOUNT
                    NOMOR_REKENING | 1234567890    | MISSING_BECAUSE
                    """)
    void a_correction(String column, String value, String problem) {
        check(Template.CORRECTIONS, CORRECTION, column, value, problem);
    }

    @Test
    void a_bank_that_is_not_the_code_is_told_with_the_right_one() {
        var row =
                Scratch.with(Scratch.with(CORRECTION, "NAMA_BANK", "BANK BCA"), "KODE_BANK", "009");
        var faults = read(Template.CORRECTIONS, row).faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.problem()).isEqualTo(Problem.OTHER_BANK);
                    assertThat(fault.operands()).containsExactly("BANK BCA", "014");
                });
    }

    @Test
    void a_death_is_told_where_it_belongs() {
        var row =
                Scratch.with(Scratch.with(LEAVER, "SEBAB_NA", "A6"), "TGL_KEJADIAN", "01-10-2026");
        var findings = read(Template.LEAVERS, row);

        assertThat(findings.faults()).isEmpty();
        assertThat(shortly(findings.notices())).containsExactly("2 SEBAB_NA DEATH");
    }

    /** All faults of a row at once, with the column's letter and value. */
    @Test
    void every_fault_of_a_row_is_told() {
        var row = Scratch.newWorker();
        row.put("NOMOR_IDENTITAS", "12");
        row.put("UPAH", "banyak");
        row.put("JENIS_KELAMIN", "");
        row.put("TGL_AWAL_BEKERJA", "besok");

        assertThat(read(Template.NEW_WORKERS, row).faults())
                .extracting(Fault::letter, Fault::value, Fault::problem)
                .containsExactlyInAnyOrder(
                        tuple("O", "12", Problem.NIK_LENGTH),
                        tuple("X", "banyak", Problem.NOT_MONEY),
                        tuple("Q", "", Problem.MISSING),
                        tuple("AC", "besok", Problem.NOT_A_DATE));
    }

    private Findings read(Template template, Map<String, String> row) {
        return Scratch.findings(new Scratch(folder).written(template, List.of(row)));
    }

    private void check(
            Template template,
            Map<String, String> row,
            String column,
            String value,
            String problem) {
        var findings = read(template, Scratch.with(row, column, value == null ? "" : value));
        var found =
                Stream.concat(findings.faults().stream(), findings.notices().stream())
                        .map(Fault::problem)
                        .toList();

        if (problem == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).contains(Problem.valueOf(problem));
            assertThat(findings.valid()).isEqualTo(Problem.valueOf(problem).isNotice() ? 1 : 0);
        }
    }
}
