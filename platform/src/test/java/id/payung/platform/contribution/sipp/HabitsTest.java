package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.faults;
import static id.payung.platform.contribution.sipp.Scratch.findings;
import static id.payung.platform.contribution.sipp.Scratch.headers;
import static id.payung.platform.contribution.sipp.Scratch.newWorker;
import static id.payung.platform.contribution.sipp.Scratch.rowXml;
import static id.payung.platform.contribution.sipp.Scratch.rowsXml;
import static id.payung.platform.contribution.sipp.Scratch.shortly;
import static id.payung.platform.contribution.sipp.Scratch.values;
import static id.payung.platform.contribution.sipp.Scratch.wage;
import static id.payung.platform.contribution.sipp.Scratch.with;
import static id.payung.platform.contribution.sipp.Template.NEW_WORKERS;
import static id.payung.platform.contribution.sipp.Template.WAGES;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What Excel and people do to a template. */
class HabitsTest {

    @TempDir private Path folder = Path.of(".");

    private Path book(String sheet, String xml) throws IOException {
        return new Scratch(folder).zip("template.xlsx", Scratch.workbook(sheet, xml));
    }

    private Path wages(String xml) throws IOException {
        return book("data_upah", xml);
    }

    private Path wage(String column, String cellXml) throws IOException {
        return wages(rowsXml(WAGES, List.of(with(Scratch.wage(), column, cellXml))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template_upah (1).xlsx", "template_upah_1.xlsx", "gaji nov.xls", "x"})
    void the_file_may_have_any_name_and_is_told_which_one_sipp_wants(String name)
            throws IOException {
        var file = wages(rowsXml(WAGES, List.of(Scratch.wage())));
        var opened = SippFile.open(file, name);

        assertThat(opened)
                .isInstanceOfSatisfying(
                        SippFile.Opened.class,
                        one -> {
                            assertThat(one.template()).isEqualTo(WAGES);
                            assertThat(one.notices())
                                    .extracting(Fault::problem)
                                    .containsExactly(Problem.OTHER_FILE_NAME);
                            assertThat(one.notices().getFirst().operands())
                                    .containsExactly(name, "template_upah.xlsx");
                        });
    }

    /** The file is named for new workers and filled with those who have a card. */
    @Test
    void a_name_of_another_template_is_told() throws IOException {
        var titles = rowXml(1, "", headers(Template.CONTINUING));
        var file = book("Sheet1", "<sheetData>" + titles + "</sheetData>");
        var opened = (SippFile.Opened) SippFile.open(file, "template_tk (2).xlsx");

        assertThat(opened.template()).isEqualTo(Template.CONTINUING);
        assertThat(opened.notices())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.problem()).isEqualTo(Problem.NAMED_OTHERWISE);
                    assertThat(one.operands())
                            .containsExactly(
                                    "template_tk (2).xlsx", "template_tk", "template_tk_lanjutan");
                });
    }

    @ParameterizedTest(name = "a header like \"{0}\"")
    @ValueSource(
            strings = {"nama_lengkap", " NAMA LENGKAP ", "Nama Lengkap*", "\uFEFFNAMA_LENGKAP"})
    void headers_in_any_case_with_any_spaces(String title) throws IOException {
        var titles = new ArrayList<>(headers(WAGES));
        titles.set(titles.indexOf("NAMA_LENGKAP"), title);
        var xml = rowXml(1, "", titles) + rowXml(2, "", values(WAGES, Scratch.wage()));

        assertThat(faults(wages("<sheetData>" + xml + "</sheetData>"))).isEmpty();
    }

    @Test
    void columns_in_another_order_with_a_title_above() throws IOException {
        var titles = new ArrayList<>(headers(WAGES));
        var cells = new ArrayList<>(values(WAGES, Scratch.wage()));
        Collections.reverse(titles);
        Collections.reverse(cells);
        var xml =
                rowXml(1, "", List.of("PT Contoh, upah November"))
                        + rowXml(3, "", titles)
                        + rowXml(4, "", cells);
        var file = wages("<sheetData>" + xml + "</sheetData>");

        assertThat(faults(file)).isEmpty();
        assertThat(Scratch.rows(file)).extracting(SippRow::row).containsExactly(4);
    }

    @ParameterizedTest(name = "NIK as {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1.67101570890901E+15 | DIGITS_LOST
                    1671015708909010     | DIGITS_LOST
                    1.671015708909001E15 |
                    1671015708909001     |
                    9.101015708909E15    | DIGITS_LOST
                    """)
    void a_nik_as_a_number(String number, String problem) throws IOException {
        var file = wage("NIK", "<c><v>" + number + "</v></c>");

        assertThat(faults(file))
                .isEqualTo(problem == null ? List.of() : List.of("2 NIK " + problem));
    }

    @Test
    void numbers_as_text_and_text_as_numbers() throws IOException {
        var row = with(Scratch.wage(), "UPAH", "<c><v>4500000.5</v></c>");
        row.put("KPJ", "<c><v>16012345678</v></c>");
        row.put("NPP", "<c><v>1600123</v></c>");
        row.put("TGL_LAHIR", "<c s=\"1\"><v>33102</v></c>");
        row.put("BLTH", "<c><v>46327</v></c>");
        var file = wages(rowsXml(WAGES, List.of(row)));

        assertThat(faults(file)).isEmpty();
        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Wage.class,
                        wage -> {
                            assertThat(wage.kpj()).isEqualTo("16012345678");
                            assertThat(wage.npp()).as("its zero is back").isEqualTo("01600123");
                            assertThat(wage.wageSen()).isEqualTo(450_000_050);
                            assertThat(wage.birth()).isEqualTo(LocalDate.of(1990, 8, 17));
                            assertThat(wage.month().atDay(1)).isEqualTo(LocalDate.of(2026, 11, 1));
                        });
        assertThat(findings(file).notices())
                .filteredOn(one -> one.problem() == Problem.NOT_TEXT)
                .singleElement()
                .satisfies(one -> assertThat(one.operands()).containsExactly("5", "C2"));
    }

    @Test
    void days_counted_from_1904() throws IOException {
        var row = with(Scratch.wage(), "TGL_LAHIR", "<c><v>31640</v></c>");
        row.put("BLTH", "<c><v>44865</v></c>");
        var parts = Scratch.workbook("data_upah", rowsXml(WAGES, List.of(row)));
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> xml.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>"));
        var file = new Scratch(folder).zip("mac.xlsx", parts);

        assertThat(faults(file)).isEmpty();
        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Wage.class,
                        wage -> {
                            assertThat(wage.birth()).isEqualTo(LocalDate.of(1990, 8, 17));
                            assertThat(wage.month().atDay(1)).isEqualTo(LocalDate.of(2026, 11, 1));
                        });
    }

    @Test
    void apostrophes_and_spaces_that_nobody_sees() throws IOException {
        var row = with(Scratch.wage(), "NIK", "'1671011708909001\u00A0");
        row.put("NAMA_LENGKAP", "\u00A0Siti \u00A0 Nur'aini\u200B ");
        row.put("KPJ", "\u202D16012345678\u202C");
        var file = wages(rowsXml(WAGES, List.of(row)));

        assertThat(faults(file)).isEmpty();
        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Wage.class,
                        wage -> assertThat(wage.name()).isEqualTo("Siti Nur'aini"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    <c><f>A1*2</f><v>4500000</v></c>                 |
                    <c t="str"><f>CONCAT("4500000")</f><v>4500000</v></c> |
                    <c t="e"><f>A1/0</f><v>#REF!</v></c>             | CELL_ERROR
                    <c t="e"><v>#N/A</v></c>                         | CELL_ERROR
                    <c><f>A1*2</f></c>                               | NOT_CALCULATED
                    <c><f>A1*2</f><v></v></c>                        | NOT_CALCULATED
                    <c t="b"><v>1</v></c>                            | NOT_MONEY
                    """)
    void formulas_give_their_value(String cell, String problem) throws IOException {
        var file = wage("UPAH", cell);

        assertThat(faults(file))
                .isEqualTo(problem == null ? List.of() : List.of("2 UPAH " + problem));
    }

    /** C2:C3 are merged: who belongs to the value is unclear in both rows. */
    @Test
    void merged_cells_are_told_with_their_range() throws IOException {
        var first = Scratch.wage();
        var second = with(with(Scratch.wage(), "NIK", "1671011708909002"), "KPJ", "");
        var third = with(with(Scratch.wage(), "NIK", "1671011708909003"), "KPJ", "16012345679");
        var xml =
                rowsXml(WAGES, List.of(first, second, third))
                        + "<mergeCells count=\"2\"><mergeCell ref=\"C2:C3\"/>"
                        + "<mergeCell ref=\"A1:B1\"/></mergeCells>";
        var findings = findings(wages(xml));

        assertThat(shortly(findings.faults())).containsExactly("2 KPJ MERGED", "3 KPJ MERGED");
        assertThat(findings.faults().getFirst().operands()).containsExactly("C2:C3");
        assertThat(findings.valid()).isEqualTo(1);
    }

    @Test
    void hidden_rows_and_columns_are_read_and_told() throws IOException {
        var second = with(with(Scratch.wage(), "NIK", "1671011708909002"), "KPJ", "16012345679");
        var xml =
                "<cols><col min=\"2\" max=\"3\" width=\"0\" hidden=\"1\"/>"
                        + "<col min=\"4\" max=\"4\" width=\"9\"/></cols><sheetData>"
                        + rowXml(1, "", headers(WAGES))
                        + rowXml(2, "", values(WAGES, Scratch.wage()))
                        + rowXml(3, " hidden=\"1\"", values(WAGES, second))
                        + "</sheetData>";
        var findings = findings(wages(xml));

        assertThat(findings.valid()).isEqualTo(2);
        assertThat(operands(findings, Problem.HIDDEN_ROWS)).containsExactly("1", "3");
        assertThat(operands(findings, Problem.HIDDEN_COLUMNS)).containsExactly("B, C");
    }

    @Test
    void empty_rows_between_are_told_and_those_behind_are_not() throws IOException {
        var later = with(with(Scratch.wage(), "NIK", "1671011708909002"), "KPJ", "16012345679");
        var xml =
                "<sheetData>"
                        + rowXml(1, "", headers(WAGES))
                        + rowXml(2, "", values(WAGES, Scratch.wage()))
                        + rowXml(3, "", List.of(" ", "\u00A0"))
                        + rowXml(6, "", values(WAGES, later))
                        + rowXml(7, "", List.of(" "))
                        + "<row r=\"8\"/><row r=\"1000\"><c r=\"A1000\" s=\"1\"/></row>"
                        + "</sheetData>";
        var findings = findings(wages(xml));

        assertThat(findings.rows()).isEqualTo(2);
        assertThat(findings.valid()).isEqualTo(2);
        assertThat(operands(findings, Problem.EMPTY_ROWS)).containsExactly("3", "3");
    }

    @Test
    void columns_of_somebody_else_are_ignored_and_told() throws IOException {
        var titles = new ArrayList<>(headers(WAGES));
        titles.add(0, "No");
        titles.add("Catatan HRD");
        titles.add("KETERANGAN_KESALAHAN");
        var cells = new ArrayList<>(values(WAGES, Scratch.wage()));
        cells.add(0, "1");
        cells.add("lembur");
        cells.add("salah");
        var xml = rowXml(1, "", titles) + rowXml(2, "", cells);
        var findings = findings(wages("<sheetData>" + xml + "</sheetData>"));

        assertThat(findings.valid()).isEqualTo(1);
        assertThat(operands(findings, Problem.EXTRA_COLUMNS)).containsExactly("No, Catatan HRD");
    }

    @Test
    void cells_and_rows_without_their_places() throws IOException {
        var xml =
                (rowXml(1, "", headers(WAGES)) + rowXml(2, "", filled()))
                        .replaceAll("<c r=\"[A-Z]+[0-9]+\"", "<c")
                        .replaceAll("<row r=\"[0-9]+\"", "<row");

        assertThat(faults(wages("<sheetData>" + xml + "</sheetData>"))).isEmpty();
    }

    private static List<String> filled() {
        var row = with(Scratch.wage(), "ID_PEGAWAI", "P1");
        row.put("RAPEL", "0");
        return values(WAGES, row);
    }

    @Test
    void texts_in_the_shared_table_with_formats_within() throws IOException {
        var row = with(Scratch.wage(), "NAMA_LENGKAP", "<c t=\"s\"><v>1</v></c>");
        var parts = Scratch.workbook("data_upah", rowsXml(WAGES, List.of(row)));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, xml) ->
                        xml.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId2\" Type=\"http://x/sharedStrings\""
                                        + " Target=\"/xl/sharedStrings.xml\"/></Relationships>"));
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"http://x\"><si><t>nobody</t></si><si><r><t>Siti </t></r>"
                        + "<r><t>Nur&apos;aini</t></r><rPh><t>x</t></rPh></si></sst>");
        var file = new Scratch(folder).zip("shared.xlsx", parts);

        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Wage.class,
                        wage -> assertThat(wage.name()).isEqualTo("Siti Nur'aini"));
    }

    /** The JDK's reader counts entities, and must not mistake plain ampersands for an attack. */
    @Test
    void a_great_many_ampersands() throws IOException {
        var many = "A & B ".repeat(30);
        var rows = new ArrayList<Map<String, String>>();
        for (var i = 0; i < 5_000; i++) {
            rows.add(
                    with(
                            with(newWorker(), "ALAMAT", many),
                            "NOMOR_IDENTITAS",
                            "167101570890%04d".formatted(i + 1)));
        }

        assertThat(findings(book("data_tk_baru", rowsXml(NEW_WORKERS, rows))).valid())
                .isEqualTo(5_000);
    }

    private static List<String> operands(Findings findings, Problem problem) {
        return findings.notices().stream()
                .filter(one -> one.problem() == problem)
                .findFirst()
                .orElseThrow()
                .operands();
    }
}
