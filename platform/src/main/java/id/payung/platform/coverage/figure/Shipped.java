package id.payung.platform.coverage.figure;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published figures that come with Payung: those of the case, and outside statistics beside
 * them, whose columns differ from file to file. Their README names sources and licences.
 */
final class Shipped {

    static final String PAPER = "agustini-putra-2022";

    private static final String FOLDER = "/id/payung/platform/coverage/data/";
    private static final String BPJS = "BPJS Ketenagakerjaan";

    private Shipped() {}

    /** All documents by name, each with its figures. */
    static Map<String, List<Given>> documents() {
        var documents = new LinkedHashMap<String, List<Given>>();
        documents.put(PAPER, paper());
        documents.put("labour-force", rows("labour_force.csv", Shipped::labourForce));
        documents.put("participants", rows("participants.csv", Shipped::participants));
        documents.put("claims", rows("claims.csv", Shipped::claims));
        documents.put("coverage-targets", rows("coverage_targets.csv", Shipped::targets));
        documents.put("perisai", rows("perisai.csv", Shipped::perisai));
        documents.put("jht-crediting-rate", rows("jht_crediting_rate.csv", Shipped::jhtRate));
        return documents;
    }

    private interface Reader {
        List<Given> read(Row row);
    }

    /** One line of a file, from which figures are made. */
    private record Row(NamedCsvRecord cells) {

        String get(String column) {
            return cells.findField(column).orElse("").strip();
        }

        /** A figure of one of the columns; none where the cell is empty or no number. */
        Optional<Figure> figure(String id, String value, Place place) {
            return Numeral.decimal(get(value))
                    .map(number ->
                            new Figure(
                                    id,
                                    cells.getStartingLineNumber(),
                                    When.of(place.when()),
                                    place.office(),
                                    place.region(),
                                    place.segment(),
                                    place.measure(),
                                    null,
                                    number,
                                    null,
                                    "",
                                    null,
                                    get("source"),
                                    "",
                                    ""));
        }
    }

    private record Place(
            String when, String office, String region, String segment, String measure) {}

    private static List<Given> paper() {
        try (var in = Shipped.class.getResourceAsStream(FOLDER + PAPER + ".csv")) {
            if (in == null) {
                throw new IllegalStateException(PAPER + ".csv is missing from the program.");
            }
            var file = FigureFile.read(in.readAllBytes());
            return file.figures().stream().map(Given::inItsOwnWords).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Given> rows(String file, Reader reader) {
        var given = new ArrayList<Given>();
        for (var row : PhraseBook.list(FOLDER + file)) {
            given.addAll(reader.read(new Row(row)));
        }
        return given;
    }

    private static List<Given> labourForce(Row row) {
        var share = row.get("unit").equals("percent") ? " (percent)" : "";
        var measure = row.get("measure");
        var segment =
                measure.startsWith("formal")
                        ? "FORMAL"
                        : measure.startsWith("informal") ? "INFORMAL" : "ALL";
        var place = new Place(row.get("date"), "BPS", row.get("name"), segment, measure + share);
        return row.figure(id(row.get("date"), row.get("code"), measure), "value", place).stream()
                .map(figure -> new Given(figure, Kind.STOCK, measure + share))
                .toList();
    }

    private static List<Given> participants(Row row) {
        var status = row.get("status").replace("\"", "");
        var isBranch = row.get("level").equals("branch");
        var counted =
                status.matches("active|inactive|registered") ? status + " participants" : status;
        var place =
                new Place(
                        row.get("date"),
                        isBranch ? office(row) : BPJS,
                        region(row),
                        row.get("segment"),
                        counted);
        var id = id(row.get("date"), row.get("code"), row.get("segment"), status);
        return row.figure(id, "value", place).stream()
                .map(figure -> new Given(figure, kindOf(status), status))
                .toList();
    }

    /** Who is active or registered is there; of the rest the sources do not say what they count. */
    private static Kind kindOf(String status) {
        return switch (status) {
            case "active", "inactive", "registered", "eligible workers", "potential workers" ->
                    Kind.STOCK;
            default -> Kind.NOT_STATED;
        };
    }

    private static List<Given> claims(Row row) {
        var given = new ArrayList<Given>();
        var isBranch = row.get("level").equals("branch");
        for (var column : List.of("cases", "amount_rp")) {
            var measure = column.equals("cases") ? "claims, cases" : "claims paid (Rp)";
            var place =
                    new Place(
                            row.get("period"),
                            isBranch ? office(row) : BPJS,
                            region(row),
                            row.get("programme"),
                            measure);
            var id = id(row.get("period"), row.get("level"), row.get("programme"), column);
            row.figure(id, column, place)
                    .map(f -> new Given(f, Kind.FLOW, measure))
                    .ifPresent(given::add);
        }
        return given;
    }

    private static List<Given> targets(Row row) {
        var measure = "target: " + row.get("indicator") + " (percent)";
        var place = new Place(row.get("year"), "", "Indonesia", "ALL", measure);
        return row
                .figure(id(row.get("year"), row.get("indicator")), "target_percent", place)
                .stream()
                .map(figure -> new Given(figure, Kind.NOT_STATED, row.get("instrument")))
                .toList();
    }

    private static List<Given> perisai(Row row) {
        var measure = row.get("measure");
        var kind =
                measure.matches(".*(?:recruited|collected).*")
                        ? Kind.FLOW
                        : measure.matches("(?:active )?agents.*|Perisai offices.*")
                                ? Kind.STOCK
                                : Kind.NOT_STATED;
        var place = new Place(row.get("date"), BPJS, "Indonesia", "BPU", "Perisai: " + measure);
        return row.figure(id(row.get("date"), measure), "value", place).stream()
                .map(figure -> new Given(figure, kind, measure))
                .toList();
    }

    private static List<Given> jhtRate(Row row) {
        var place = new Place(row.get("year"), BPJS, "Indonesia", "ALL", "JHT returns (percent)");
        return row.figure(id(row.get("year")), "rate_percent", place).stream()
                .map(figure -> new Given(figure, Kind.NOT_STATED, row.get("status")))
                .toList();
    }

    private static String office(Row row) {
        return row.get("name").replaceFirst(" \\(.*", "");
    }

    /** An office's region stands in brackets behind its name, where the source tells one at all. */
    private static String region(Row row) {
        if (!row.get("level").equals("branch")) {
            return row.get("name");
        }
        return row.get("name").substring(office(row).length()).replaceAll("[()]", "").strip();
    }

    private static String id(String... parts) {
        return String.join("/", parts);
    }
}
