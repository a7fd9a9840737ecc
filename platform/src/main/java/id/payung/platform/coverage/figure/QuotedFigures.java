package id.payung.platform.coverage.figure;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The quoted figures that were imported. They are published, so whoever asks may read them all; no
 * number here is Payung's own.
 */
@Component
public class QuotedFigures {

    private static final List<String> SEGMENTS = List.of("PU", "BPU", "JAKON", "PMI");

    private final FigureStore store;

    QuotedFigures(FigureStore store) {
        this.store = store;
    }

    /** The names of the documents, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> documents() {
        return store.documents();
    }

    /** Each figure of a document as it was given last, in the document's order. */
    @Transactional(readOnly = true)
    public List<QuotedFigure> in(String document) {
        return store.ofDocument(document);
    }

    /** One figure as it was given last. */
    @Transactional(readOnly = true)
    public Optional<QuotedFigure> find(String document, String figure) {
        return revisions(document, figure).stream().reduce((_, later) -> later);
    }

    /** Every revision of a figure, the first one first. */
    @Transactional(readOnly = true)
    public List<QuotedFigure> revisions(String document, String figure) {
        return store.revisions(document, figure);
    }

    /** What cannot be right in a document, in its order. */
    @Transactional(readOnly = true)
    public List<Finding> findings(String document) {
        return FigureCheck.findings(figures(store.ofDocument(document)));
    }

    /**
     * Target and result of an office by segment (PU, BPU, JAKON, PMI) and year.
     *
     * @param office its code, such as {@code palembang}
     */
    @Transactional(readOnly = true)
    public List<Achievement> achievements(String office) {
        var achievements = new ArrayList<Achievement>();
        for (var document : store.documentsAbout(office)) {
            achievements.addAll(achievements(office, store.ofDocument(document)));
        }
        achievements.sort(
                Comparator.comparing((Achievement a) -> SEGMENTS.indexOf(a.segment()))
                        .thenComparing(Achievement::year)
                        .thenComparing(a -> a.used().document()));
        return List.copyOf(achievements);
    }

    private static List<Achievement> achievements(String office, List<QuotedFigure> quoted) {
        var figures = figures(quoted);
        var readings = Readings.of(figures);
        var findings = FigureCheck.findings(figures);
        var cells = new LinkedHashMap<String, List<Integer>>();
        for (int i = 0; i < quoted.size(); i++) {
            var meaning = quoted.get(i).meaning();
            if (office.equals(meaning.office())
                    && meaning.counts() == What.PARTICIPANTS
                    && SEGMENTS.contains(meaning.segment())
                    && quoted.get(i).year() != null) {
                var cell =
                        meaning.segment() + quoted.get(i).year() + readings.all().get(i).subject();
                cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(i);
            }
        }
        var achievements = new ArrayList<Achievement>();
        for (var cell : cells.values()) {
            var best = cell.reversed().stream().max(Comparator.comparing(i -> weight(readings, i)));
            best.filter(i -> quoted.get(i).figure().participants() != null)
                    .ifPresent(i -> achievements.add(achievement(quoted, cell, i, findings)));
        }
        return achievements;
    }

    /** How much speaks for a figure: a value, with its target, with a percentage that follows. */
    private static int weight(Readings readings, int index) {
        var reading = readings.all().get(index);
        var figure = reading.figure();
        if (figure.participants() == null) {
            return 0;
        }
        if (figure.target() == null) {
            return 1;
        }
        var follows =
                Printed.verdict(reading, readings)
                        .filter(verdict -> verdict.outcome() != Printed.Outcome.WRONG)
                        .isPresent();
        return follows ? 3 : 2;
    }

    private static Achievement achievement(
            List<QuotedFigure> quoted, List<Integer> cell, int used, List<Finding> findings) {
        var chosen = quoted.get(used);
        var others = cell.stream().filter(i -> i != used).map(quoted::get).toList();
        var ids = Set.copyOf(cell.stream().map(i -> quoted.get(i).id()).toList());
        var year = chosen.year();
        return new Achievement(
                chosen.meaning().segment(),
                year == null ? 0 : year,
                chosen,
                others,
                findings.stream()
                        .filter(f -> f.figures().stream().anyMatch(ids::contains))
                        .toList());
    }

    private static List<Figure> figures(List<QuotedFigure> quoted) {
        return quoted.stream().map(QuotedFigure::figure).toList();
    }
}
