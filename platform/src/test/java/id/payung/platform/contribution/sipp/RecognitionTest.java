package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.headers;
import static id.payung.platform.contribution.sipp.Scratch.refused;
import static id.payung.platform.contribution.sipp.Scratch.rowXml;
import static id.payung.platform.contribution.sipp.Scratch.rowsXml;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Which template it is, whatever the file is called. */
class RecognitionTest {

    @TempDir private Path folder = Path.of(".");

    /** As the help that comes with SIPP's files counts them. */
    @ParameterizedTest(name = "{0}: {1}, {2} columns, first {3}, last {4}")
    @CsvSource({
        "NEW_WORKERS, data_tk_baru,     30, NO_PEGAWAI,      TGL_AKHIR_KONTRAK",
        "CONTINUING,  data_tk_lanjutan, 10, NOMOR_IDENTITAS, TGL_AKHIR_KONTRAK",
        "LEAVERS,     data_tk_na,        6, KPJ,             KETERANGAN",
        "WAGES,       data_upah,        10, NIK,             NPP",
        "CORRECTIONS, update_data_tk,   18, KODE,            NAMA_REKENING",
    })
    void the_templates(Template template, String sheet, int columns, String first, String last) {
        assertThat(template.sheet()).isEqualTo(sheet);
        assertThat(headers(template))
                .hasSize(columns)
                .startsWith(first)
                .endsWith(last)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void the_sheets_name_does_not_matter(Template template) throws IOException {
        var file =
                book("Sheet1", "<sheetData>" + rowXml(1, "", headers(template)) + "</sheetData>");

        assertThat(Scratch.opened(file).template()).isEqualTo(template);
    }

    /** Another program reads what we write: our own reader could be wrong in the same way. */
    @ParameterizedTest
    @EnumSource
    void a_blank_template_has_sipps_columns_and_a_sheet_of_help(Template template)
            throws IOException {
        var file = new Scratch(folder).written(template, List.of());

        try (var in = Files.newInputStream(file);
                var book = new ReadableWorkbook(in)) {
            var sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(sheet -> sheet.getName())
                    .containsExactly(template.sheet(), "Petunjuk Pengisian");
            assertThat(sheets.getFirst().read())
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.stream().map(cell -> cell.getText()))
                                    .containsExactlyElementsOf(headers(template)));
            assertThat(sheets.get(1).read().stream().map(row -> row.getCellText(0)))
                    .containsAll(headers(template));
        }
        assertThat(Scratch.faults(file)).containsExactly("0 NO_ROWS");
    }

    /**
     * Else Excel would make a number of the first NIK that somebody types. The format @ is Text.
     */
    @ParameterizedTest
    @EnumSource
    void the_empty_cells_of_a_blank_template_are_text(Template template) throws IOException {
        var file = new Scratch(folder).written(template, List.of());

        try (var zip = new ZipFile(file.toFile())) {
            var sheet = part(zip, "xl/worksheets/sheet1.xml");
            var styles = part(zip, "xl/styles.xml");
            var formats =
                    Pattern.compile("<xf numFmtId=\"(\\d+)\"[^>]*xfId=\"0\"")
                            .matcher(styles)
                            .results()
                            .map(found -> found.group(1))
                            .toList();
            var text = styles.replaceFirst(".*numFmtId=\"(\\d+)\" formatCode=\"@\".*", "$1");
            var columns =
                    Pattern.compile("<col [^>]*\\bstyle=\"(\\d+)\"")
                            .matcher(sheet)
                            .results()
                            .map(found -> formats.get(Integer.parseInt(found.group(1))))
                            .toList();
            assertThat(columns).hasSize(headers(template).size()).containsOnly(text);
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A new workers' sheet holding the other template's columns, as people do swap them. */
    @Test
    void swapped_templates_are_told() throws IOException {
        var xml = "<sheetData>" + rowXml(1, "", headers(Template.CONTINUING)) + "</sheetData>";
        var fault = refused(book("data_tk_baru", xml));

        assertThat(fault.problem()).isEqualTo(Problem.SWAPPED);
        assertThat(fault.operands())
                .containsExactly("data_tk_baru", "template_tk", "template_tk_lanjutan");
    }

    @Test
    void the_older_layout_is_read_as_new_workers() throws IOException {
        var old = Template.NEW_WORKERS.layouts().get(1);
        var titles = old.columns().stream().map(Column::header).toList();
        var row = Scratch.newWorker();
        row.put("NAMA_DEPAN", "Siti");
        row.put("NAMA_TENGAH", "Nur'aini");
        row.put("NAMA_BELAKANG", "Umar");
        row.put("SUAMI_ISTRI", "Slamet");
        var cells = titles.stream().map(title -> row.getOrDefault(title, "")).toList();
        var xml = "<sheetData>" + rowXml(1, "", titles) + rowXml(2, "", cells) + "</sheetData>";
        var file = book("data_tk_baru", xml);

        assertThat(titles).hasSize(50);
        assertThat(Scratch.faults(file)).isEmpty();
        assertThat(Scratch.opened(file).notices())
                .extracting(Fault::problem)
                .contains(Problem.OLD_LAYOUT);
        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.NewWorker.class,
                        worker -> {
                            assertThat(worker.name()).isEqualTo("Siti Nur'aini Umar");
                            assertThat(worker.job().workPlace()).isNull();
                            assertThat(worker.extra()).containsEntry("SUAMI_ISTRI", "Slamet");
                        });
    }

    /** New workers reduced to what is required look much like continuing ones without a card. */
    @Test
    void a_template_reduced_to_its_required_columns() throws IOException {
        var titles =
                Template.NEW_WORKERS.columns().stream()
                        .filter(Column::isRequired)
                        .map(Column::header)
                        .toList();
        var file = book("Sheet1", "<sheetData>" + rowXml(1, "", titles) + "</sheetData>");

        assertThat(Scratch.opened(file).template()).isEqualTo(Template.NEW_WORKERS);
    }

    @ParameterizedTest(name = "without {1}: {2}")
    @CsvSource({
        "NEW_WORKERS, UPAH,            MISSING_COLUMNS",
        "NEW_WORKERS, NOMOR_IDENTITAS, MISSING_COLUMNS",
        "WAGES,       KPJ,             MISSING_COLUMNS",
        "LEAVERS,     SEBAB_NA,        MISSING_COLUMNS",
    })
    void required_columns_must_be_there(Template template, String gone, Problem problem)
            throws IOException {
        var titles = headers(template).stream().filter(title -> !title.equals(gone)).toList();
        var file = book(template.sheet(), "<sheetData>" + rowXml(1, "", titles) + "</sheetData>");

        assertThat(refused(file).problem()).isEqualTo(problem);
        assertThat(refused(file).operands()).containsExactly(gone, template.fileName());
    }

    @Test
    void a_column_that_is_there_twice() throws IOException {
        var titles = Stream.concat(headers(Template.WAGES).stream(), Stream.of("upah")).toList();
        var file = book("data_upah", "<sheetData>" + rowXml(1, "", titles) + "</sheetData>");

        assertThat(refused(file).problem()).isEqualTo(Problem.COLUMN_TWICE);
        assertThat(refused(file).operands()).containsExactly("upah");
    }

    @Test
    void a_book_without_any_template_names_its_sheets() throws IOException {
        var file =
                book(
                        "Rekap",
                        "<sheetData>" + rowXml(1, "", List.of("Total", "5")) + "</sheetData>");

        assertThat(refused(file).problem()).isEqualTo(Problem.NO_TEMPLATE);
        assertThat(refused(file).operands()).containsExactly("Rekap");
    }

    @Test
    void help_sheets_are_passed_over_and_a_second_sheet_of_rows_is_told() throws IOException {
        var parts = Scratch.workbook("Petunjuk", "<sheetData/>");
        var rows = rowsXml(Template.WAGES, List.of(Scratch.wage()));
        var leavers = "<sheetData>" + rowXml(1, "", headers(Template.LEAVERS)) + "</sheetData>";
        var sheets = new ArrayList<String>();
        var relations = new ArrayList<String>();
        for (var more : List.of("data_upah", "data_tk_na")) {
            var id = "rId" + (sheets.size() + 2);
            sheets.add("<sheet name=\"%s\" sheetId=\"9\" r:id=\"%s\"/>".formatted(more, id));
            relations.add(
                    "<Relationship Id=\"%s\" Type=\"x/worksheet\" Target=\"worksheets/%s.xml\"/>"
                            .formatted(id, "sheet" + more));
            var xml = more.equals("data_upah") ? rows : leavers;
            parts.put(
                    "xl/worksheets/sheet" + more + ".xml",
                    "<worksheet xmlns=\"http://x\">" + xml + "</worksheet>");
        }
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> xml.replace("</sheets>", String.join("", sheets) + "</sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, xml) ->
                        xml.replace(
                                "</Relationships>",
                                String.join("", relations) + "</Relationships>"));
        var opened = Scratch.opened(new Scratch(folder).zip("three.xlsx", parts));

        assertThat(opened.sheet()).isEqualTo("data_upah");
        assertThat(opened.notices())
                .filteredOn(one -> one.problem() == Problem.OTHER_SHEET)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.operands()).containsExactly("data_tk_na", "data_upah"));
    }

    private Path book(String sheet, String xml) throws IOException {
        return new Scratch(folder).zip("book.xlsx", Scratch.workbook(sheet, xml));
    }
}
