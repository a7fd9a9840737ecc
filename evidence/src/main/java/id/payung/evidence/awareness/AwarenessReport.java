package id.payung.evidence.awareness;

import id.payung.evidence.BadInput;
import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.InputHash;
import id.payung.evidence.Interval;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Whether more people know, as a result: the last change over all districts, or the one share. */
public final class AwarenessReport {
    private AwarenessReport() {}

    /**
     * Which columns hold what; the empty text stands for none.
     *
     * @param answer 1 and 0, or a scale of which {@code yesFrom} and above count as yes
     * @param yesFrom from which answer on it is a yes
     */
    public record Columns(
            String wave,
            String district,
            String answer,
            double yesFrom,
            String weight,
            String cluster) {}

    /** Finds shares and changes in the rows of a table. */
    public static Result of(Table table, Columns columns, double level) {
        int rows = table.size();
        if (rows == 0) {
            throw new BadInput(table.name() + " holds no answers.");
        }
        double[] yes = table.numbersOrMissing(columns.answer());
        for (int row = 0; row < rows; row++) {
            if (!Double.isNaN(yes[row]) && columns.yesFrom() != 1) {
                yes[row] = yes[row] >= columns.yesFrom() ? 1 : 0;
            } else if (yes[row] != 0 && yes[row] != 1 && !Double.isNaN(yes[row])) {
                throw new BadInput(
                        "%s line %d: the answer %s in column %s is neither 0 nor 1. Maybe say from which answer on it counts as yes."
                                .formatted(
                                        table.name(), table.line(row), yes[row], columns.answer()));
            }
        }
        double[] weight = new double[rows];
        Arrays.fill(weight, 1);
        if (!columns.weight().isEmpty()) {
            weight = table.numbers(columns.weight());
        }
        var answers =
                new Answers(
                        texts(table, columns.wave()),
                        texts(table, columns.district()),
                        yes,
                        weight,
                        columns.cluster().isEmpty()
                                ? List.of()
                                : List.of(table.texts(columns.cluster())));
        var hash = InputHash.of("awareness").number(level).numbers(yes).numbers(weight);
        hash.texts(answers.wave()).texts(answers.district()).texts(answers.cluster());
        return result(Survey.of(answers, level), columns, level, hash);
    }

    private static List<String> texts(Table table, String column) {
        return column.isEmpty()
                ? Collections.nCopies(table.size(), "")
                : List.of(table.texts(column));
    }

    private static Result result(
            Survey.Findings found, Columns columns, double level, InputHash hash) {
        List<Cell> cells = new ArrayList<>();
        found.shares().forEach(share -> cells.add(share(share)));
        found.changes().forEach(change -> cells.add(change(change)));
        var inference = new Inference(how(columns), "a share of people drawn with weights");
        var changes = found.changes().stream().filter(c -> wide(c.district(), found)).toList();
        if (changes.isEmpty()) {
            var share = found.shares().getFirst();
            return new Result(
                    "awareness",
                    "The share of people who answer yes in column %s.".formatted(columns.answer()),
                    new Outcome.Estimated(
                            share.share(),
                            share.se(),
                            new Interval(share.lower(), share.upper(), level),
                            inference),
                    cells,
                    found.warnings(),
                    Provenance.of(0, hash));
        }
        var last = changes.getLast();
        return new Result(
                "awareness",
                "The change of the share who answer yes in column %s, from wave %s to wave %s."
                        .formatted(columns.answer(), last.from(), last.to()),
                new Outcome.Estimated(
                        last.change(),
                        last.se(),
                        new Interval(last.lower(), last.upper(), level),
                        inference),
                cells,
                found.warnings(),
                Provenance.of(0, hash));
    }

    private static String how(Columns columns) {
        return columns.cluster().isEmpty()
                ? "variance over people; Wilson's interval for the people the sample is worth"
                : "variance over the clusters of column %s; Wilson's interval for the people the sample is worth"
                        .formatted(columns.cluster());
    }

    /** Whether the change is that of all districts, or of the only one. */
    private static boolean wide(String district, Survey.Findings found) {
        return district.equals(found.shares().getFirst().district());
    }

    private static Cell share(Survey.Share share) {
        return Cell.of("kind", "share")
                .with("wave", share.wave())
                .with("unit", share.district())
                .with("people", share.people())
                .with("missing", share.missing())
                .with("share", share.share())
                .with("se", share.se())
                .with("low", share.lower())
                .with("high", share.upper())
                .with("designEffect", share.designEffect());
    }

    private static Cell change(Survey.Change change) {
        return Cell.of("kind", "change")
                .with("from", change.from())
                .with("to", change.to())
                .with("unit", change.district())
                .with("change", change.change())
                .with("se", change.se())
                .with("low", change.lower())
                .with("high", change.upper())
                .with("p", change.p())
                .with("detectable", change.detectable());
    }
}
