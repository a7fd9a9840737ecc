package id.payung.platform.cli.people;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A district (kecamatan).
 *
 * @param code with dots
 * @param digits the code without dots
 * @param regency its regency's name, without Kabupaten or Kota
 */
record District(String code, String digits, String regency) {

    private static final String FOLDER = "/id/payung/platform/region/data/";

    /** All districts of the country, in the order of their codes. */
    static List<District> all() {
        var regencies =
                lines("regencies.csv").stream()
                        .collect(
                                Collectors.toMap(
                                        line -> line.getField("code"),
                                        line ->
                                                line.getField("name")
                                                        .replaceFirst("^(Kabupaten|Kota) ", "")));
        return lines("districts.csv").stream()
                .map(line ->
                        new District(
                                line.getField("code"),
                                line.getField("code").replace(".", ""),
                                regencies.getOrDefault(line.getField("regency_code"), "")))
                .toList();
    }

    private static List<NamedCsvRecord> lines(String file) {
        var in = Objects.requireNonNull(District.class.getResourceAsStream(FOLDER + file), file);
        try (var csv =
                CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
