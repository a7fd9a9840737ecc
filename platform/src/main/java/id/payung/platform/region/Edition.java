package id.payung.platform.region;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;

/** The files of one edition of the places, as they lie in {@code data/} or as a test lends them. */
@FunctionalInterface
interface Edition {

    /** Which edition it is, and its days. */
    String DAYS = "edition.properties";

    InputStream open(String file) throws IOException;

    /** The edition that this release brings along. */
    static Edition shipped() {
        return file -> stream("data/" + file);
    }

    /** The file that fills a table. */
    static String fileOf(String table) {
        return switch (table) {
            case "province" -> "provinces.csv";
            case "regency" -> "regencies.csv";
            case "district" -> "districts.csv";
            case "village" -> "villages.csv.gz";
            case "former_regency" -> "former_regencies.csv";
            case "office" -> "offices.csv";
            case "territory" -> "territories.csv";
            default -> throw new IllegalArgumentException("No file fills the table " + table);
        };
    }

    /** A file of this module, outside the edition. */
    static byte[] resource(String name) {
        try (var in = stream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String name) throws FileNotFoundException {
        var in = Edition.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(
                    "%s is not in this build. Maybe the build was cut short.".formatted(name));
        }
        return in;
    }

    default byte[] bytes(String file) {
        try (var in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        try (var in = open(DAYS)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LocalDate.parse(properties.getProperty(key, "missing: " + key));
    }
}
