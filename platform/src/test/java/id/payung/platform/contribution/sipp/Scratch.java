package id.payung.platform.contribution.sipp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files for the tests, written by hand where a library would not write what people bring. */
record Scratch(Path folder) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** A wage row that is right in every cell. */
    static Map<String, String> wage() {
        var row = new LinkedHashMap<String, String>();
        row.put("NIK", "1671011708909001");
        row.put("KPJ", "16012345678");
        row.put("KODE_TK", "160000000000001");
        row.put("NAMA_LENGKAP", "Siti Nur'aini");
        row.put("TGL_LAHIR", "17-08-1990");
        row.put("UPAH", "4500000");
        row.put("RAPEL", "");
        row.put("BLTH", "01-11-2026");
        row.put("NPP", "16000123");
        return row;
    }

    /** A new worker who is right in every cell: born 17 August 1990, a woman. */
    static Map<String, String> newWorker() {
        var row = new LinkedHashMap<String, String>();
        row.put("NAMA_LENGKAP", "Siti Nur'aini");
        row.put("TANGGAL_LAHIR", "17-08-1990");
        row.put("JENIS_IDENTITAS", "KTP");
        row.put("NOMOR_IDENTITAS", "1671015708909001");
        row.put("MASA_LAKU_IDENTITAS", "SEUMUR HIDUP");
        row.put("JENIS_KELAMIN", "P");
        row.put("STATUS_KAWIN", "T");
        row.put("UPAH", "4500000");
        row.put("LOKASI_PEKERJAAN", "1671");
        row.put("STATUS_PEGAWAI", "Y");
        row.put("TGL_AWAL_BEKERJA", "01-10-2026");
        row.put("TGL_AKHIR_KONTRAK", "30-09-2027");
        return row;
    }

    static Map<String, String> with(Map<String, String> row, String header, String value) {
        var other = new LinkedHashMap<>(row);
        other.put(header, value);
        return other;
    }

    Path written(Template template, List<Map<String, String>> rows) {
        var file = folder.resolve(template.fileName() + ".xlsx");
        try (var out = Files.newOutputStream(file);
                var writer = SippWriter.xlsx(template, out)) {
            for (var row : rows) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    Path zip(String name, Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    /** The parts of a workbook of one sheet, to change and to pack. */
    static Map<String, String> workbook(String sheetName, String sheetXml) {
        var parts = new LinkedHashMap<String, String>();
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        parts.put(
                "_rels/.rels",
                """
                <Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/officeDocument"\
                 Target="xl/workbook.xml"/></Relationships>\
                """
                        .formatted(packages, office));
        parts.put(
                "xl/workbook.xml",
                """
                <workbook xmlns="%s" xmlns:r="%s"><workbookPr/><sheets>\
                <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
                """
                        .formatted(main, office, sheetName));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                """
                <Relationships xmlns="%s"><Relationship Id="rId1" Type="%s/worksheet"\
                 Target="worksheets/sheet1.xml"/></Relationships>\
                """
                        .formatted(packages, office));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"%s\">%s</worksheet>".formatted(main, sheetXml));
        return parts;
    }

    /** A row of inline texts; a value that begins with {@code <} is a cell's own XML. */
    static String rowXml(int number, String attributes, List<String> values) {
        var xml = new StringBuilder("<row r=\"%d\"%s>".formatted(number, attributes));
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var place = Letters.of(i) + number;
            if (value.startsWith("<")) {
                xml.append(value.replace("<c", "<c r=\"" + place + "\""));
            } else if (!value.isEmpty()) {
                xml.append("<c r=\"%s\" t=\"inlineStr\"><is><t>".formatted(place))
                        .append(value.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    static List<String> headers(Template template) {
        return template.columns().stream().map(Column::header).toList();
    }

    static List<String> values(Template template, Map<String, String> row) {
        return headers(template).stream().map(one -> row.getOrDefault(one, "")).toList();
    }

    static String rowsXml(Template template, List<Map<String, String>> rows) {
        var xml = new StringBuilder("<sheetData>").append(rowXml(1, "", headers(template)));
        for (var i = 0; i < rows.size(); i++) {
            xml.append(rowXml(i + 2, "", values(template, rows.get(i))));
        }
        return xml.append("</sheetData>").toString();
    }

    static SippFile.Opened opened(Path file) {
        var opened = SippFile.open(file, file.getFileName().toString());
        assertThat(opened).isInstanceOf(SippFile.Opened.class);
        return (SippFile.Opened) opened;
    }

    static Fault refused(Path file) {
        var opened = SippFile.open(file, file.getFileName().toString());
        assertThat(opened).isInstanceOf(SippFile.Refused.class);
        return ((SippFile.Refused) opened).fault();
    }

    static List<SippRow> rows(Path file) {
        var rows = new ArrayList<SippRow>();
        opened(file).read(TODAY, (batch, _) -> rows.addAll(batch));
        return rows;
    }

    static Findings findings(Path file) {
        return opened(file).read(TODAY, (_, _) -> {});
    }

    /** What is wrong, in short: {@code 2 NIK NIK_LENGTH}. */
    static List<String> faults(Path file) {
        return shortly(findings(file).faults());
    }

    static List<String> shortly(List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        "%d %s %s"
                                .formatted(fault.row(), fault.column(), fault.problem())
                                .replace("  ", " "))
                .toList();
    }
}
