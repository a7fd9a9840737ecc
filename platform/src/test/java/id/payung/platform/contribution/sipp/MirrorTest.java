package id.payung.platform.contribution.sipp;

import static id.payung.platform.contribution.sipp.Scratch.headers;
import static id.payung.platform.contribution.sipp.Scratch.rowXml;
import static id.payung.platform.contribution.sipp.Scratch.values;
import static id.payung.platform.contribution.sipp.Scratch.with;

import static org.assertj.core.api.Assertions.assertThat;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The file that goes back to the employer. */
class MirrorTest {

    private static final Locale INDONESIAN = Locale.of("id");

    @TempDir private Path folder = Path.of(".");

    private Path mirror(Path file, BatchSink sink) throws IOException {
        var opened = Scratch.opened(file);
        var findings = opened.read(Scratch.TODAY, sink);
        var mirror = folder.resolve("hasil-" + file.getFileName());
        try (var out = Files.newOutputStream(mirror)) {
            new Mirror(opened, findings, INDONESIAN).write(Scratch.TODAY, out);
        }
        return mirror;
    }

    private static List<Row> rows(Path file) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new ReadableWorkbook(in)) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row.hasCell(i) ? row.getCellText(i) : "")
                .toList();
    }

    @Test
    void rows_stand_where_they_stood_with_a_remark_behind_them() throws IOException {
        var bad = with(Scratch.wage(), "NIK", "167101170890900");
        var xml =
                "<sheetData>"
                        + rowXml(1, "", headers(Template.WAGES))
                        + rowXml(2, "", values(Template.WAGES, Scratch.wage()))
                        + rowXml(5, "", values(Template.WAGES, with(bad, "KPJ", "16012345679")))
                        + "</sheetData>";
        var file = new Scratch(folder).zip("a.xlsx", Scratch.workbook("data_upah", xml));
        var rows = rows(mirror(file, (_, _) -> {}));

        assertThat(rows).extracting(Row::getRowNum).containsExactly(1, 2, 5);
        assertThat(rows.getFirst().getCellText(10)).isEqualTo("KETERANGAN_KESALAHAN");
        assertThat(texts(rows.get(1), 10)).isEqualTo(values(Template.WAGES, Scratch.wage()));
        assertThat(texts(rows.get(1), 11).getLast()).isEmpty();
        assertThat(texts(rows.get(2), 1)).containsExactly("167101170890900");
        assertThat(rows.get(2).getCellText(10))
                .isEqualTo(
                        "[NIK: NIK terdiri atas 16 angka; yang diisi 15. Mungkin ada angka yang"
                                + " terlewat atau terulang; salin dari KTP.]");
    }

    @Test
    void what_the_database_found_stands_there_too() throws IOException {
        var file = new Scratch(folder).written(Template.WAGES, List.of(Scratch.wage()));
        var mirrored =
                mirror(file, (_, findings) -> findings.add(Fault.ofRow(2, Problem.NOT_OUR_WORKER)));

        assertThat(rows(mirrored).get(1).getCellText(10))
                .startsWith("[Pekerja ini tidak terdaftar di perusahaan Anda.");
    }

    /** Of what is found beyond what is kept in full, each row still says that it is not valid. */
    @Test
    void rows_whose_faults_were_only_counted_are_marked() throws IOException {
        var text = new StringBuilder("KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA\n");
        for (var i = 0; i <= Findings.DETAILED; i++) {
            text.append("160%08d;Slamet;17-08-1990;A1\n".formatted(i));
        }
        var file = new Scratch(folder).text("x.csv", text.toString());
        var mirrored =
                mirror(
                        file,
                        (batch, findings) ->
                                batch.forEach(row ->
                                        findings.add(
                                                Fault.ofRow(row.row(), Problem.NO_SUCH_CARD))));
        var lines = Files.readAllLines(mirrored);

        assertThat(lines.get(Findings.DETAILED)).contains("KPJ ini tidak ada");
        assertThat(lines.getLast()).startsWith("16000020000;").contains("Baris ini belum valid");
    }

    /** Numbers become text that means the same; digits that are gone do not come back as zeros. */
    @Test
    void numbers_become_text_and_the_mirror_can_be_read_again() throws IOException {
        var row = with(Scratch.wage(), "NIK", "<c><v>1.67101170890901E+15</v></c>");
        row.put("TGL_LAHIR", "<c><v>33102</v></c>");
        row.put("UPAH", "<c><v>4.5E6</v></c>");
        row.put("KPJ", "x");
        var xml = Scratch.rowsXml(Template.WAGES, List.of(row));
        var file = new Scratch(folder).zip("b.xlsx", Scratch.workbook("data_upah", xml));
        var mirrored = mirror(file, (_, _) -> {});

        var cells = rows(mirrored).get(1);
        assertThat(cells.stream().filter(cell -> cell != null).map(cell -> cell.getType()))
                .containsOnly(CellType.STRING);
        assertThat(cells.getCellText(5)).isEqualTo("17-08-1990");
        assertThat(cells.getCellText(6)).isEqualTo("4500000");
        assertThat(Scratch.faults(mirrored)).isEqualTo(Scratch.faults(file));
        assertThat(Scratch.faults(mirrored))
                .containsExactlyInAnyOrder("2 NIK DIGITS_LOST", "2 KPJ KPJ");
    }

    /** The remarks of the first mirror give way to those of the second. */
    @Test
    void a_mirror_of_a_mirror_has_one_column_of_remarks() throws IOException {
        var bad = with(Scratch.wage(), "UPAH", "x");
        var first = mirror(new Scratch(folder).written(Template.WAGES, List.of(bad)), (_, _) -> {});
        var second = rows(mirror(first, (_, _) -> {}));

        assertThat(second.getFirst().stream().map(cell -> cell.getText()))
                .containsOnlyOnce("KETERANGAN_KESALAHAN");
        assertThat(second.get(1).getCellText(10)).startsWith("[UPAH: ");
    }

    @Test
    void nothing_becomes_a_formula() throws IOException {
        var text =
                "KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA;KETERANGAN\r\n"
                        + "x;\"=HYPERLINK(\"\"http://x\"\")\";+1;-1;@SUM(A1)\r\n";
        var file = new Scratch(folder).text("keluar.csv", text);
        var mirrored = Files.readString(mirror(file, (_, _) -> {}), StandardCharsets.UTF_8);

        assertThat(mirrored).startsWith("\uFEFFKPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA;KETERANGAN;");
        assertThat(mirrored.lines().toList().get(1))
                .startsWith("x;\"'=HYPERLINK(\"\"http://x\"\")\";'+1;'-1;'@SUM(A1);[");

        var row = with(Scratch.wage(), "NAMA_LENGKAP", "=1+1");
        row.put("UPAH", "-5");
        var book = mirror(new Scratch(folder).written(Template.WAGES, List.of(row)), (_, _) -> {});
        var cells = rows(book).get(1);
        assertThat(cells.getCell(4).getType()).isEqualTo(CellType.STRING);
        assertThat(cells.getCellText(4)).isEqualTo("=1+1");
        assertThat(cells.getCell(6).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void the_remarks_are_in_the_language_that_was_asked_for() throws IOException {
        var file =
                new Scratch(folder)
                        .written(Template.WAGES, List.of(with(Scratch.wage(), "UPAH", "")));
        var opened = Scratch.opened(file);
        var findings = opened.read(Scratch.TODAY, (_, _) -> {});
        var mirror = folder.resolve("english.xlsx");
        try (var out = Files.newOutputStream(mirror)) {
            new Mirror(opened, findings, Locale.ENGLISH).write(Scratch.TODAY, out);
        }

        assertThat(rows(mirror).get(1).getCellText(10))
                .isEqualTo("[UPAH: Must be filled and is empty. Fill this cell.]");
    }
}
