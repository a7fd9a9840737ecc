package id.payung.platform.contribution.upload;

import id.payung.platform.contribution.sipp.Template;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of a template, written by hand as CSV with semicolons. */
final class Sheet {

    private final Template template;
    private final List<Map<String, String>> rows = new ArrayList<>();

    Sheet(Template template) {
        this.template = template;
    }

    Sheet row(Map<String, String> cells) {
        rows.add(cells);
        return this;
    }

    InputStream content() {
        var headers = template.columns().stream().map(column -> column.header()).toList();
        var text = new StringBuilder(String.join(";", headers)).append('\n');
        for (var row : rows) {
            text.append(
                            headers.stream()
                                    .map(header -> row.getOrDefault(header, ""))
                                    .collect(Collectors.joining(";")))
                    .append('\n');
        }
        return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A new worker born on 17 August 1990, as the NIKs of {@code People} say. */
    static Map<String, String> newWorker(String nik, String name, String wage) {
        return Map.ofEntries(
                Map.entry("NAMA_LENGKAP", name),
                Map.entry("TANGGAL_LAHIR", "17-08-1990"),
                Map.entry("JENIS_IDENTITAS", "KTP"),
                Map.entry("NOMOR_IDENTITAS", nik),
                Map.entry("MASA_LAKU_IDENTITAS", "31-12-2030"),
                Map.entry("JENIS_KELAMIN", "P"),
                Map.entry("STATUS_KAWIN", "T"),
                Map.entry("UPAH", wage),
                Map.entry("LOKASI_PEKERJAAN", "1671"),
                Map.entry("STATUS_PEGAWAI", "T"),
                Map.entry("TGL_AWAL_BEKERJA", "02-11-2026"));
    }
}
