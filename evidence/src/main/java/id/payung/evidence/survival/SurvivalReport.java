package id.payung.evidence.survival;

import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.InputHash;
import id.payung.evidence.Interval;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** How long members stay, as a result: the median, shares at times, means, and groups compared. */
public final class SurvivalReport {
    private final Ask ask;
    private final List<Cell> cells = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * What is asked.
     *
     * @param times at which to tell the share that stays
     * @param until the mean time is counted up to here; 0 for none
     * @param early 0 compares groups by the log-rank, 1 weighs early lapses more
     * @param curve whether to tell every step
     */
    public record Ask(
            Scale scale, double level, double[] times, double until, double early, boolean curve) {}

    private SurvivalReport(Ask ask) {
        this.ask = ask;
    }

    /** Follows the rows of a table. */
    public static Result of(Table table, Events events, Ask ask) {
        var hash = InputHash.of("survival").text(ask.scale().name());
        hash.numbers(ask.times()).number(ask.until()).number(ask.early()).number(ask.level());
        events.hash(hash, table);
        var spells = events.read(table);
        var report = new SurvivalReport(ask);
        var all = KaplanMeier.of(spells);
        report.tell("", all);
        if (!events.by().isEmpty()) {
            report.compare(spells, events.groups(table));
        }
        return new Result(
                "survival",
                "The time by which half of the members had the event, in the unit of column %s."
                        .formatted(events.time()),
                report.median(all),
                report.cells,
                report.warnings,
                Provenance.of(0, hash));
    }

    private Outcome median(KaplanMeier all) {
        var median = all.quantile(0.5, ask.level(), ask.scale());
        if (median.at().isEmpty()) {
            return new Outcome.CannotTell(
                    "Of %d members %d had the event by %s, fewer than half, so that the median is not reached."
                            .formatted(all.rows(), all.events(), all.lastSeen()),
                    "Follow them longer; or ask for shares at times and for the mean up to a limit,"
                            + " which the cells hold.");
        }
        return new Outcome.Estimated(
                median.at().getAsDouble(),
                Double.NaN,
                new Interval(number(median.lower()), number(median.upper()), ask.level()),
                new Inference(
                        "Greenwood's variance, intervals on the scale %s, turned sideways for times"
                                .formatted(ask.scale()),
                        "members are followed one by one, and some were lost from sight"));
    }

    private static double number(OptionalDouble time) {
        return time.orElse(Double.POSITIVE_INFINITY);
    }

    private void tell(String group, KaplanMeier curve) {
        cells.add(
                Cell.of("kind", "group")
                        .with("group", group)
                        .with("people", curve.rows())
                        .with("events", curve.events())
                        .with("lastSeen", curve.lastSeen()));
        for (double part : new double[] {0.25, 0.5, 0.75}) {
            var time = curve.quantile(part, ask.level(), ask.scale());
            cells.add(
                    Cell.of("kind", "quantile")
                            .with("group", group)
                            .with("part", part)
                            .with("time", number(time.at()))
                            .with("low", number(time.lower()))
                            .with("high", number(time.upper())));
        }
        for (double at : ask.times()) {
            if (at > curve.lastSeen()) {
                warnings.add(
                        "%s: nobody was seen at %s, the last at %s."
                                .formatted(name(group), at, curve.lastSeen()));
            } else {
                cells.add(share("share", group, curve.at(at, ask.level(), ask.scale())));
            }
        }
        tellMean(group, curve);
        tellSteps(group, curve);
    }

    private void tellMean(String group, KaplanMeier curve) {
        if (ask.until() > curve.lastSeen()) {
            warnings.add(
                    "%s: no mean up to %s, since the last was seen at %s."
                            .formatted(name(group), ask.until(), curve.lastSeen()));
        } else if (ask.until() > 0) {
            var mean = curve.mean(ask.until());
            cells.add(
                    Cell.of("kind", "mean")
                            .with("group", group)
                            .with("until", mean.limit())
                            .with("mean", mean.mean())
                            .with("se", mean.se()));
        }
    }

    private void tellSteps(String group, KaplanMeier curve) {
        if (ask.curve()) {
            for (var step : curve.steps(ask.level(), ask.scale())) {
                cells.add(
                        share("step", group, step.share())
                                .with("atRisk", step.atRisk())
                                .with("events", step.events())
                                .with("unseen", step.unseen()));
            }
        }
    }

    private static String name(String group) {
        return group.isEmpty() ? "All" : "Group " + group;
    }

    private static Cell share(String kind, String group, KaplanMeier.Share share) {
        return Cell.of("kind", kind)
                .with("group", group)
                .with("time", share.time())
                .with("share", share.share())
                .with("se", share.se())
                .with("low", share.lower())
                .with("high", share.upper());
    }

    private void compare(Spells spells, List<String> names) {
        for (var group : new TreeSet<>(names)) {
            int[] rows =
                    IntStream.range(0, names.size())
                            .filter(row -> names.get(row).equals(group))
                            .toArray();
            tell(group, KaplanMeier.of(spells.only(rows)));
        }
        var compared = LogRank.of(spells, names, ask.early());
        for (var group : compared.groups()) {
            cells.add(
                    Cell.of("kind", "expected")
                            .with("group", group.name())
                            .with("seen", group.seen())
                            .with("expected", group.expected()));
        }
        cells.add(
                Cell.of("kind", "logrank")
                        .with("early", ask.early())
                        .with("chiSquare", compared.chiSquare())
                        .with("degrees", compared.degrees())
                        .with("p", compared.p()));
        warnings.addAll(compared.warnings());
    }
}
