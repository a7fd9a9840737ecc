package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.InputHash;
import id.payung.evidence.Interval;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.Table;
import id.payung.evidence.algebra.Level;
import id.payung.evidence.survival.ShiftedBetaGeometric.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many months a member is worth, as a result, for each segment and for all. */
public final class SbgReport {
    private SbgReport() {}

    /**
     * What is asked.
     *
     * @param month the column of months since joining, from 0 for the start
     * @param active how many were still active after each; empty when each row is a person
     * @param event of a person: whether the month was the last; see {@link Events}
     * @param by the column of segments; empty for one
     * @param ahead up to which month to tell the share that stays; 0 for twice what was seen
     */
    public record Ask(
            String month,
            String active,
            String event,
            String by,
            Span span,
            int ahead,
            double level) {}

    /** Fits the rows of a table. */
    public static Result of(Table table, Ask ask) {
        var hash = InputHash.of("sbg").number(ask.span().tenure()).number(ask.span().horizon());
        hash.number(ask.span().discount()).number(ask.level()).number(ask.ahead());
        hash.numbers(table.numbers(ask.month()));
        List<Cell> cells = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        double people = 0;
        double months = 0;
        double variance = 0;
        for (var segment : segments(table, ask).entrySet()) {
            var cohort = cohort(table, ask, segment.getValue(), hash.text(segment.getKey()));
            var fit = ShiftedBetaGeometric.fit(cohort);
            var worth = fit.worth(ask.span(), ask.level());
            cells.add(cell(segment.getKey(), cohort, fit, worth));
            int last = ask.ahead() > 0 ? ask.ahead() : 2 * cohort.months();
            for (int t = 1; t <= last; t++) {
                cells.add(
                        Cell.of("kind", "month")
                                .with("segment", segment.getKey())
                                .with("month", t)
                                .with("share", fit.share(t))
                                .with("retention", fit.retention(t)));
            }
            for (var warning : fit.warnings()) {
                warnings.add(
                        segment.getKey().isEmpty() ? warning : segment.getKey() + ": " + warning);
            }
            people += cohort.people();
            months += cohort.people() * worth.months();
            variance += Math.pow(cohort.people() * worth.se(), 2);
        }
        double se = Math.sqrt(variance) / people;
        return result(ask, new Worth(months / people, se), new Told(cells, warnings), hash);
    }

    private record Worth(double months, double se) {}

    private record Told(List<Cell> cells, List<String> warnings) {}

    private static Result result(Ask ask, Worth worth, Told told, InputHash hash) {
        double[] found = {worth.months(), worth.se()};
        // On the scale of logarithms, so that no end lies below nil
        double reach = Math.exp(Level.reach(ask.level()) * found[1] / found[0]);
        var span = ask.span();
        return new Result(
                "sbg",
                "The months that a member who has paid %d pays from now on, this one included, within the next %d, a later month counting %s of the one before."
                        .formatted(span.tenure(), span.horizon(), span.discount()),
                new Outcome.Estimated(
                        found[0],
                        found[1],
                        new Interval(
                                found[0] / reach,
                                Math.min(span.horizon(), found[0] * reach),
                                ask.level()),
                        new Inference(
                                "maximum likelihood; the errors of alpha and beta carried over to"
                                        + " the months",
                                "a cohort's counts are independent draws of the same spread of"
                                        + " chances")),
                told.cells(),
                told.warnings(),
                Provenance.of(0, hash));
    }

    private static Cell cell(
            String segment,
            Cohort cohort,
            ShiftedBetaGeometric.Fit fit,
            ShiftedBetaGeometric.Worth worth) {
        return Cell.of("kind", "segment")
                .with("segment", segment)
                .with("people", cohort.people())
                .with("alpha", fit.alpha())
                .with("alphaSe", fit.alphaSe())
                .with("beta", fit.beta())
                .with("betaSe", fit.betaSe())
                .with("logLikelihood", fit.logLikelihood())
                .with("firstChurn", fit.firstChurn())
                .with("months", worth.months())
                .with("se", worth.se())
                .with("low", worth.lower())
                .with("high", worth.upper());
    }

    private static Map<String, List<Integer>> segments(Table table, Ask ask) {
        var segments = new TreeMap<String, List<Integer>>();
        var names = ask.by().isEmpty() ? new String[0] : table.texts(ask.by());
        for (int row = 0; row < table.size(); row++) {
            var name = ask.by().isEmpty() ? "" : names[row];
            segments.computeIfAbsent(name, _ -> new ArrayList<>()).add(row);
        }
        return segments;
    }

    private static Cohort cohort(Table table, Ask ask, List<Integer> rows, InputHash hash) {
        double[] month = table.numbers(ask.month());
        for (int row : rows) {
            if (month[row] != Math.rint(month[row]) || month[row] < 0) {
                throw new BadInput(
                        "%s line %d: %s in column %s is no number of whole months."
                                .formatted(table.name(), table.line(row), month[row], ask.month()));
            }
        }
        if (ask.active().isEmpty()) {
            boolean[] ended = new Events(ask.month(), ask.event(), "", "").ended(table);
            int[] months = new int[rows.size()];
            boolean[] left = new boolean[rows.size()];
            for (int i = 0; i < months.length; i++) {
                months[i] = (int) month[rows.get(i)];
                left[i] = ended[rows.get(i)];
                hash.number(months[i]).number(left[i] ? 1 : 0);
            }
            return Cohort.of(months, left);
        }
        double[] counts = table.numbers(ask.active());
        var byMonth = new TreeMap<Integer, Double>();
        for (int row : rows) {
            hash.number(counts[row]);
            if (byMonth.put((int) month[row], counts[row]) != null) {
                throw new BadInput(
                        "%s line %d: month %.0f comes twice. Maybe name the column of segments."
                                .formatted(table.name(), table.line(row), month[row]));
            }
        }
        if (byMonth.firstKey() != 0 || byMonth.lastKey() != byMonth.size() - 1) {
            throw new BadInput(
                    "%s, column %s: months %s. They must run from 0 without a gap."
                            .formatted(table.name(), ask.month(), byMonth.keySet()));
        }
        return Cohort.active(byMonth.values().stream().mapToDouble(v -> v).toArray());
    }
}
