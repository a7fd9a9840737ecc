package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.refused;
import static id.payung.platform.contribution.sipp.Scratch.rowsXml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are not taken, each with what is wrong with it. */
class RefusalsTest {

    private static final String GOOD = rowsXml(Template.WAGES, List.of(Scratch.wage()));

    @TempDir private Path folder = Path.of(".");

    @Test
    void an_empty_file() throws IOException {
        var file = Files.createFile(folder.resolve("template_upah.xlsx"));

        assertThat(refused(file).problem()).isEqualTo(Problem.EMPTY_FILE);
    }

    /** A file of 200 MB that takes no room: whoever read it would need seconds. */
    @Test
    @Timeout(5)
    void a_file_of_200_mb() throws IOException {
        var file = folder.resolve("template_upah.xlsx");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.write(new byte[] {'P', 'K', 3, 4});
            large.setLength(200L * 1024 * 1024);
        }

        assertThat(refused(file).problem()).isEqualTo(Problem.TOO_LARGE);
        assertThat(refused(file).operands()).containsExactly("200", "100");
    }

    @Test
    void a_book_with_macros() throws IOException {
        var parts = Scratch.workbook("data_upah", GOOD);
        parts.put("xl/vbaProject.bin", "x");

        assertThat(refused(new Scratch(folder).zip("template_upah.xlsx", parts)).problem())
                .isEqualTo(Problem.MACROS);
    }

    /** A book behind a password is another container: OLE, and broken here behind its mark. */
    @Test
    void an_ole_container_that_is_cut_off() throws IOException {
        var mark = new byte[600];
        var signs = new int[] {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (var i = 0; i < signs.length; i++) {
            mark[i] = (byte) signs[i];
        }
        var file = Files.write(folder.resolve("template_upah.xls"), mark);

        assertThat(refused(file).problem()).isEqualTo(Problem.BROKEN_FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><table><tr><td>NIK</td></tr></table></body></html>",
                "%PDF-1.7 x",
                "\uFEFF<?xml version=\"1.0\"?><Workbook/>",
                "GIF89a\u0001\u0000\u0001\u0000",
            })
    void other_kinds_of_files(String content) throws IOException {
        var file = new Scratch(folder).text("template_upah.xls", content);

        assertThat(refused(file).problem()).isEqualTo(Problem.NOT_A_SPREADSHEET);
    }

    @Test
    void a_zip_that_is_no_book() throws IOException {
        var letter =
                Map.of(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://x\"><Relationship Id=\"1\""
                                + " Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                                + "</Relationships>",
                        "word/document.xml",
                        "<document/>");

        assertThat(refused(new Scratch(folder).zip("letter.docx", letter)).problem())
                .isEqualTo(Problem.NOT_A_SPREADSHEET);
        assertThat(refused(new Scratch(folder).zip("x.zip", Map.of("a.txt", "a"))).problem())
                .isEqualTo(Problem.NOT_A_SPREADSHEET);
    }

    @Test
    void a_truncated_book() throws IOException {
        var file = new Scratch(folder).zip("whole.xlsx", Scratch.workbook("data_upah", GOOD));
        var bytes = Files.readAllBytes(file);
        var half = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(refused(half).problem()).isEqualTo(Problem.BROKEN_FILE);
    }

    /** The directory at its end is whole, the packed sheet is not. */
    @Test
    void a_book_with_a_spoilt_sheet() throws IOException {
        var file = new Scratch(folder).zip("whole.xlsx", Scratch.workbook("data_upah", GOOD));
        var bytes = Files.readAllBytes(file);
        var name = "xl/worksheets/sheet1.xml".getBytes(StandardCharsets.UTF_8);
        var place =
                new String(bytes, StandardCharsets.ISO_8859_1)
                        .indexOf(new String(name, StandardCharsets.ISO_8859_1));
        Arrays.fill(bytes, place + name.length + 20, place + name.length + 120, (byte) 0xFF);
        var spoilt = Files.write(folder.resolve("spoilt.xlsx"), bytes);

        assertThat(refused(spoilt).problem()).isEqualTo(Problem.BROKEN_FILE);
    }

    /** A hundred megabytes of spaces that pack into a tenth of one. */
    @Test
    @Timeout(30)
    void a_zip_bomb() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        var block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : Scratch.workbook("data_upah", "").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().replace("</worksheet>", "").getBytes());
                for (var i = 0; part.getKey().contains("sheet1") && i < 100; i++) {
                    zip.write(block);
                }
                zip.closeEntry();
            }
        }

        assertThat(Files.size(file)).isLessThan(1_000_000);
        assertThat(refused(file).problem()).isEqualTo(Problem.ZIP_BOMB);
    }

    /** The same, saying of itself that it is small: what comes out is counted. */
    @Test
    @Timeout(30)
    void a_zip_bomb_that_lies() throws IOException {
        a_zip_bomb();
        var bytes = Files.readAllBytes(folder.resolve("bomb.xlsx"));
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var entry = text.lastIndexOf("xl/worksheets/sheet1.xml") - 46;
        // The unpacked size in the directory, four bytes at 24 of the entry.
        Arrays.fill(bytes, entry + 24, entry + 28, (byte) 1);
        bytes[entry + 27] = 0;
        bytes[entry + 26] = 0;
        var file = Files.write(folder.resolve("liar.xlsx"), bytes);

        assertThat(refused(file).problem()).isEqualTo(Problem.ZIP_BOMB);
    }

    /** Packs no better than a book does, but no parser could hold it in little memory. */
    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"%s\"/>", "<c t=\"str\"><v>%s</v></c>"})
    void a_piece_without_end(String cell) throws IOException {
        var random = new Random(1);
        var text = new StringBuilder();
        for (var i = 0; i < 3_000_000; i++) {
            text.append((char) ('a' + random.nextInt(26)));
        }
        var xml =
                GOOD.replace("</sheetData>", "<row>" + cell.formatted(text) + "</row></sheetData>");
        var file = new Scratch(folder).zip("long.xlsx", Scratch.workbook("data_upah", xml));

        assertThat(refused(file).problem()).isEqualTo(Problem.ZIP_BOMB);
    }

    @Test
    void a_zip_of_too_many_parts() throws IOException {
        var file = folder.resolve("many.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("xl/media/" + i));
                zip.closeEntry();
            }
        }

        assertThat(refused(file).problem()).isEqualTo(Problem.ZIP_BOMB);
    }

    @Test
    void a_book_that_points_outside_itself() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "1671011708909001");
        var parts = Scratch.workbook("data_upah", GOOD);
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (_, xml) ->
                        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
                                + xml.replace("1671011708909001", "&x;"));

        assertThat(refused(new Scratch(folder).zip("template_upah.xlsx", parts)).problem())
                .isEqualTo(Problem.EXTERNAL_ENTITY);
    }

    @Test
    void a_book_of_entities_within_entities() throws IOException {
        var parts = Scratch.workbook("data_upah", GOOD);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, xml) -> "<!DOCTYPE w [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" + xml);

        assertThat(refused(new Scratch(folder).zip("template_upah.xlsx", parts)).problem())
                .isEqualTo(Problem.EXTERNAL_ENTITY);
    }

    /** Good at the beginning, so it is opened; the break is told with what was read before. */
    @Test
    void a_sheet_that_breaks_off_later() throws IOException {
        var many = Collections.nCopies(50, Scratch.wage());
        var xml = rowsXml(Template.WAGES, many).replace("<row r=\"45\"", "<row r=\"45\" <");
        var file = new Scratch(folder).zip("x.xlsx", Scratch.workbook("data_upah", xml));
        var findings = Scratch.findings(file);

        assertThat(findings.rows()).isEqualTo(43);
        assertThat(findings.isClean()).isFalse();
        assertThat(findings.counts()).containsKey(Problem.BROKEN_XML);
    }

    @Test
    void a_quotation_mark_that_is_not_closed() throws IOException {
        var text = "KPJ,NAMA_LENGKAP,TGL_LAHIR,SEBAB_NA\n16012345678,\"Slamet,17-08-1990,A1\n";
        var file = new Scratch(folder).text("template_tk_na.csv", text);

        assertThat(Scratch.faults(file)).contains("2 BROKEN_CSV");
    }
}
