package id.payung.platform.region;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;

/** The files of one edition of the places, as they lie in {@code data/} or as a test lends them. */
@FunctionalInterface
interface Edition {

    /** What decides that places are loaded again; the lines on maps do not. */
    List<String> TABLES =
            List.of(
                    "edition.properties",
                    "provinces.csv",
                    "regencies.csv",
                    "districts.csv",
                    "villages.csv.gz",
                    "former_regencies.csv",
                    "offices.csv",
                    "territories.csv");

    InputStream open(String file) throws IOException;

    /** The edition that this release brings along. */
    static Edition shipped() {
        return file -> {
            var in = Edition.class.getResourceAsStream("data/" + file);
            if (in == null) {
                throw new FileNotFoundException(
                        "data/%s is not in this build. Maybe the build was cut short."
                                .formatted(file));
            }
            return in;
        };
    }

    default byte[] bytes(String file) {
        try (var in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    default int checksum() {
        var sum = new CRC32();
        TABLES.forEach(file -> sum.update(bytes(file)));
        return (int) sum.getValue();
    }

    /** From when on these codes are in force; what they no longer hold ended on that day. */
    default LocalDate inForce() {
        return day("in-force");
    }

    /** When the people were counted. */
    default LocalDate populationOn() {
        return day("population-on");
    }

    private LocalDate day(String key) {
        var properties = new Properties();
        try (var in = open("edition.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LocalDate.parse(properties.getProperty(key, "missing: " + key));
    }
}
