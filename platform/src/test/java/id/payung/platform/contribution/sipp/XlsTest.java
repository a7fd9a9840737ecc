package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.headers;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Workbooks of before 2007. */
class XlsTest {

    @TempDir private Path folder = Path.of(".");

    private final HSSFWorkbook book = new HSSFWorkbook();

    private HSSFSheet wages() {
        var sheet = book.createSheet("data_upah");
        fill(sheet, 0, headersAsRow());
        return sheet;
    }

    private static Map<String, String> headersAsRow() {
        var row = new HashMap<String, String>();
        headers(Template.WAGES).forEach(header -> row.put(header, header));
        return row;
    }

    private static void fill(HSSFSheet sheet, int number, Map<String, String> values) {
        var row = sheet.createRow(number);
        var titles = headers(Template.WAGES);
        for (var i = 0; i < titles.size(); i++) {
            var value = values.getOrDefault(titles.get(i), "");
            if (!value.isEmpty()) {
                row.createCell(i).setCellValue(value);
            }
        }
    }

    private Path saved() throws IOException {
        var file = folder.resolve("template_upah.xls");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void numbers_dates_formulas_and_errors() throws IOException {
        book.createSheet("Petunjuk").createRow(0).createCell(0).setCellValue("Isi dengan teks");
        var sheet = wages();
        fill(sheet, 1, Scratch.wage());
        var row = sheet.getRow(1);
        row.createCell(2).setCellValue(16012345678.0);
        row.createCell(5).setCellValue(33102);
        row.createCell(6).setCellFormula("2000000*2+0.5");
        fill(sheet, 2, Scratch.with(Scratch.wage(), "NIK", "1671011708909002"));
        sheet.getRow(2).createCell(2).setCellFormula("\"1601234\"&\"5679\"");
        sheet.getRow(2).createCell(6).setCellFormula("1/0");
        fill(sheet, 3, Scratch.with(Scratch.wage(), "KPJ", "16012345670"));
        sheet.getRow(3).createCell(0).setCellValue(1671011708909010.0);
        sheet.getRow(3).setZeroHeight(true);
        book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        var file = saved();

        assertThat(Scratch.opened(file).format()).isEqualTo(SippFile.Format.XLS);
        assertThat(Scratch.faults(file)).containsExactly("3 UPAH CELL_ERROR", "4 NIK DIGITS_LOST");
        assertThat(Scratch.findings(file).counts()).containsEntry(Problem.HIDDEN_ROWS, 1L);
        assertThat(Scratch.rows(file))
                .singleElement()
                .isInstanceOfSatisfying(
                        SippRow.Wage.class,
                        wage -> {
                            assertThat(wage.kpj()).isEqualTo("16012345678");
                            assertThat(wage.birth()).isEqualTo(LocalDate.of(1990, 8, 17));
                            assertThat(wage.wageSen()).isEqualTo(400_000_050);
                        });
    }

    @Test
    void merged_cells_and_hidden_columns() throws IOException {
        var sheet = wages();
        fill(sheet, 1, Scratch.wage());
        fill(sheet, 2, Scratch.with(Scratch.wage(), "NIK", "1671011708909002"));
        sheet.getRow(2).removeCell(sheet.getRow(2).getCell(2));
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 2, 2));
        sheet.setColumnHidden(4, true);
        var file = saved();

        assertThat(Scratch.faults(file)).containsExactly("2 KPJ MERGED", "3 KPJ MERGED");
        assertThat(Scratch.opened(file).notices())
                .filteredOn(one -> one.problem() == Problem.HIDDEN_COLUMNS)
                .singleElement()
                .satisfies(one -> assertThat(one.operands()).containsExactly("E"));
    }

    @Test
    void a_book_behind_a_password() throws IOException {
        fill(wages(), 1, Scratch.wage());
        Biff8EncryptionKey.setCurrentUserPassword("rahasia");
        Path file;
        try {
            file = saved();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(Scratch.refused(file).problem()).isEqualTo(Problem.ENCRYPTED);
    }

    /** How a new workbook behind a password looks from outside. */
    @Test
    void a_new_book_behind_a_password() throws IOException {
        assertThat(Scratch.refused(container("EncryptedPackage")).problem())
                .isEqualTo(Problem.ENCRYPTED);
    }

    @Test
    void other_containers() throws IOException {
        assertThat(Scratch.refused(container("WordDocument")).problem())
                .isEqualTo(Problem.NOT_A_SPREADSHEET);
        assertThat(Scratch.refused(container("Workbook")).problem())
                .as("zeros where its records should be")
                .isEqualTo(Problem.NOT_A_SPREADSHEET);
    }

    @Test
    void an_old_book_with_macros() throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDirectory("_VBA_PROJECT_CUR");
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), "Workbook");
            assertThat(Scratch.refused(written(container)).problem()).isEqualTo(Problem.MACROS);
        }
    }

    private Path container(String name) throws IOException {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5_000]), name);
            return written(container);
        }
    }

    private Path written(POIFSFileSystem container) throws IOException {
        var file = folder.resolve("container.xls");
        try (var out = Files.newOutputStream(file)) {
            container.writeFilesystem(out);
        }
        return file;
    }
}
