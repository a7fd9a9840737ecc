package id.payung.platform.coverage.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the words of a file's figures, in the light of the whole file. */
final class Interpreter {

    private final Places places;

    private Interpreter(List<Figure> figures) {
        places = new Places(figures);
    }

    static List<Reading> read(List<Figure> figures) {
        var interpreter = new Interpreter(figures);
        return figures.stream().map(interpreter::read).toList();
    }

    private Reading read(Figure figure) {
        var segment = Words.segment(figure.segment());
        var above = above(figure, segment);
        return new Reading(
                figure,
                Office.of(figure.office()),
                segment,
                subject(figure.measure(), above),
                above,
                figure.denominator() == null ? null : below(figure));
    }

    private Side above(Figure figure, String segment) {
        var what = counted(figure.measure(), segment);
        return new Side(
                what,
                kind(what, figure.measure(), beside(figure)),
                status(figure),
                places.ofCount(figure),
                false,
                figure.when());
    }

    private static String status(Figure figure) {
        var said = Words.status(figure.measure());
        return said.isEmpty() && Words.mentionsAny("sum", figure.quote()) ? "CUMULATIVE" : said;
    }

    private Side below(Figure figure) {
        var text = figure.denominatorSays();
        var what = Words.what(text);
        var mention = places.ofDenominator(figure);
        return new Side(
                what,
                kind(what, text, Kind.NOT_STATED),
                Words.status(text),
                mention.area(),
                mention.unclear(),
                dateOfDenominator(figure));
    }

    /** The date in the description that lies closest to the figure's own. */
    static @Nullable When dateOfDenominator(Figure figure) {
        var dates = When.mentionedIn(figure.denominatorSays());
        return dates.stream()
                .filter(date -> !date.apart(figure.when()))
                .findFirst()
                .orElse(dates.isEmpty() ? null : dates.getFirst());
    }

    private static What counted(String measure, String segment) {
        var what = Words.what(measure);
        if (what == What.OTHER && !Words.status(measure).isEmpty()) {
            what = What.PARTICIPANTS;
        }
        return switch (segment) {
            case "ENTERPRISES" -> what == What.PARTICIPANTS ? What.ENTERPRISES : what;
            case "FORMAL" -> isOfTheEmployed(what) ? What.FORMAL : what;
            case "INFORMAL" -> isOfTheEmployed(what) ? What.INFORMAL : what;
            default -> what;
        };
    }

    private static boolean isOfTheEmployed(What what) {
        return what == What.EMPLOYED || what == What.WORKERS;
    }

    /** People and workers are counted on a day; of members the words must say it. */
    private static Kind kind(What what, String measure, Kind beside) {
        var said = Words.kind(measure);
        if (said != Kind.NOT_STATED) {
            return said;
        }
        if (what.workers() || what == What.POPULATION || what == What.WORKING_AGE) {
            return Kind.STOCK;
        }
        return what == What.PARTICIPANTS ? beside : Kind.NOT_STATED;
    }

    private static Kind beside(Figure figure) {
        var count = figure.participants();
        return count == null ? Words.kind(figure.quote()) : Words.kindBeside(count, figure.quote());
    }

    private static String subject(String measure, Side above) {
        var rest = new ArrayList<>(PhraseBook.words(measure));
        for (var list : List.of("what", "kind", "status", "filler")) {
            for (var hit : Words.book(list).find(rest).reversed()) {
                rest.subList(hit.start(), hit.end()).clear();
            }
        }
        var flow = Words.kind(measure) == Kind.FLOW ? "new" : "";
        var others = rest.stream().sorted().collect(Collectors.joining(" "));
        return String.join("/", above.what().name(), above.status(), flow, others);
    }
}
