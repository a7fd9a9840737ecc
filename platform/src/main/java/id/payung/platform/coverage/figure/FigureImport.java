package id.payung.platform.coverage.figure;

import id.payung.platform.access.AuditTrail;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Brings quoted figures into the database. Safe to repeat: the same document twice is stored once,
 * and a figure that says something else becomes a new revision beside the earlier one.
 */
@Component
public class FigureImport {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");

    private final FigureStore store;
    private final AuditTrail audit;
    private final Clock clock;

    FigureImport(FigureStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figures of the case and the outside statistics that come with Payung. */
    @Transactional
    public List<Imported> shipped() {
        var reports = new ArrayList<Imported>();
        Shipped.documents().forEach((document, given) -> reports.add(store(document, given)));
        return List.copyOf(reports);
    }

    /**
     * A file of the form of {@code docs/guide/figures.md}. A file with a row that cannot be read is
     * not stored at all; the report names the rows.
     *
     * @param document what the file is called from now on; small letters, digits, dots and hyphens
     * @throws IllegalArgumentException when that is no such name
     */
    @Transactional
    public Imported file(String document, FigureFile file) {
        if (!NAME.matcher(document).matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no name for a document. Maybe %s."
                            .formatted(document, nameOf(document)));
        }
        if (!file.refusals().isEmpty()) {
            return new Imported(
                    document, file.figures().size(), 0, 0, 0, List.of(), 0, file.refusals());
        }
        return store(document, file.figures().stream().map(Given::inItsOwnWords).toList());
    }

    /** A name for a document made from that of its file: {@code "My figures.csv"} is my-figures. */
    public static String nameOf(String file) {
        var name = file.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT);
        var plain = name.replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[^a-z0-9]+|-+$", "");
        return plain.isEmpty() ? "figures" : plain;
    }

    private Imported store(String document, List<Given> given) {
        store.lock(document);
        var before = store.current(document);
        var stored = 0;
        var revised = 0;
        for (var figure : read(document, given, before)) {
            var earlier = before.get(figure.id());
            if (earlier != null && earlier.saysTheSameAs(figure)) {
                continue;
            }
            store.add(figure);
            stored += earlier == null ? 1 : 0;
            revised += earlier == null ? 0 : 1;
        }
        if (stored + revised > 0) {
            audit.did("IMPORT", "figures", document);
        }
        return new Imported(
                document,
                given.size(),
                stored,
                revised,
                given.size() - stored - revised,
                missing(given, before),
                FigureCheck.findings(given.stream().map(Given::figure).toList()).size(),
                List.of());
    }

    private static List<String> missing(List<Given> given, Map<String, QuotedFigure> before) {
        var missing = new TreeSet<>(before.keySet());
        given.forEach(one -> missing.remove(one.figure().id()));
        return List.copyOf(missing);
    }

    private List<QuotedFigure> read(
            String document, List<Given> given, Map<String, QuotedFigure> before) {
        var readings = Readings.of(given.stream().map(Given::figure).toList());
        var offices = store.ownOffices();
        var now = Instant.now(clock);
        var figures = new ArrayList<QuotedFigure>();
        for (int i = 0; i < given.size(); i++) {
            var reading = readings.all().get(i);
            var earlier = before.get(reading.id());
            figures.add(
                    new QuotedFigure(
                            document,
                            earlier == null ? 1 : earlier.revision() + 1,
                            now,
                            reading.figure(),
                            meaning(given.get(i), readings, i, offices.get(reading.office()))));
        }
        return figures;
    }

    private static Meaning meaning(
            Given given, Readings readings, int index, @Nullable String office) {
        var reading = readings.all().get(index);
        var above = reading.above();
        var below = reading.below();
        var area = above.area();
        return new Meaning(
                office,
                reading.segment(),
                above.what(),
                given.kind() == null ? above.kind() : given.kind(),
                given.definition(),
                area == null ? "" : area.codes(),
                below == null ? What.OTHER : below.what(),
                readings.areaBelow(reading).map(Area::codes).orElse(""));
    }
}
