package id.payung.platform.coverage.series;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A Frictionless data package (version 1): the CSV, its description for machines, and its data
 * dictionary for people.
 */
final class PackageFile {

    private PackageFile() {}

    static void write(Series series, Dictionary dictionary, Packing packing) throws IOException {
        try (var zip = new ZipOutputStream(packing.out())) {
            enter(zip, "datapackage.json", packing.at());
            zip.write(description(series, dictionary, packing.at()));
            enter(zip, "dictionary.csv", packing.at());
            CsvFile.write(DictionaryRows.of(series, dictionary), zip);
            enter(zip, series.name() + ".csv", packing.at());
            CsvFile.write(series, zip);
            zip.closeEntry();
        }
    }

    /** Where it goes, and when it was packed. */
    record Packing(OutputStream out, LocalDateTime at) {}

    private static void enter(ZipOutputStream zip, String name, LocalDateTime at)
            throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
    }

    private static byte[] description(Series series, Dictionary dictionary, LocalDateTime at) {
        var data = new LinkedHashMap<String, Object>();
        data.put("profile", "tabular-data-package");
        data.put("name", series.file());
        data.put("title", dictionary.title(series));
        data.put("description", dictionary.meaning(series));
        data.put("created", at.toLocalDate().toString());
        data.put("sources", List.of(Map.of("title", series.source())));
        data.put("rights", series.licence());
        data.put("resources", List.of(resource(series, dictionary)));
        return JsonMapper.builder()
                .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsBytes(data);
    }

    private static Map<String, Object> resource(Series series, Dictionary dictionary) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("name", series.name());
        resource.put("path", series.name() + ".csv");
        resource.put("profile", "tabular-data-resource");
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put(
                "schema",
                Map.of(
                        "fields",
                        series.columns().stream().map(c -> field(c, dictionary)).toList()));
        return resource;
    }

    private static Map<String, Object> field(Column column, Dictionary dictionary) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", column.type().frictionless());
        field.put("title", dictionary.title(column));
        field.put("description", dictionary.meaning(column));
        return field;
    }
}
