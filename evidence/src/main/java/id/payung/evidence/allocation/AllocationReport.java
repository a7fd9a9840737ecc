package id.payung.evidence.allocation;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the next rupiah goes, as a result. A table of experiments has the columns {@code channel,
 * before, after, effect, se}, one row an experiment; a table of known curves has {@code channel,
 * most, half, steepness}, one row a channel. Both may have {@code today, low, high, worth} of the
 * channel, and that of experiments {@code everywhere}, 1 where all districts changed at once.
 */
public final class AllocationReport {
    private final Table table;
    private final BudgetPlan.Ask ask;
    private final String[] names;

    private AllocationReport(Table table, BudgetPlan.Ask ask) {
        this.table = table;
        this.ask = ask;
        names = table.texts("channel");
    }

    /**
     * Plans from the rows of a table.
     *
     * @param ask a budget of NaN stands for the sum that is spent today
     */
    public static Result of(Table table, BudgetPlan.Ask ask) {
        return new AllocationReport(table, ask).result();
    }

    private Result result() {
        var hash = InputHash.of("allocate").number(ask.budget()).number(ask.draws());
        hash.number(ask.level()).number(ask.seed());
        for (var column : table.header()) {
            hash.text(column).texts(List.of(table.texts(column)));
        }
        var channels = channels();
        double today = channels.stream().mapToDouble(Channel::today).sum();
        var plan =
                table.has("effect")
                        ? BudgetPlan.of(channels, trials(), ask)
                        : BudgetPlan.ofCurves(channels, curves(), ask);
        List<String> warnings = new ArrayList<>(plan.warnings());
        if (Math.abs(today - ask.budget()) > 1e-9 * (1 + today)) {
            warnings.add(
                    "The budget is %s and today's spend %s: the gain holds the difference."
                            .formatted(ask.budget(), today));
        }
        plan.unknown()
                .forEach(unknown -> warnings.add(unknown.reason() + " " + unknown.whatWould()));
        return new Result(
                "allocate",
                "What the best split of a budget of %s brings over today's split, in results times their worth."
                        .formatted(ask.budget()),
                outcome(plan),
                cells(plan),
                warnings,
                Provenance.of(ask.seed(), hash));
    }

    private Outcome outcome(BudgetPlan.Plan plan) {
        if (plan.parts().isEmpty()) {
            var first = plan.unknown().getFirst();
            return new Outcome.CannotTell(first.reason(), first.whatWould());
        }
        boolean drawn = table.has("effect");
        return new Outcome.Estimated(
                plan.gain(),
                plan.sd(),
                new Interval(plan.lower(), plan.upper(), ask.level()),
                new Inference(
                        drawn
                                ? "%d curves drawn for each channel, as likely as its experiments make them; %.3f of the draws gain"
                                        .formatted(ask.draws(), plan.better())
                                : "none: the curves were taken as known",
                        drawn
                                ? "experiments compare districts; what a month brings anyway is not"
                                        + " taken for an effect"
                                : "the table holds curves, not experiments"));
    }

    private static List<Cell> cells(BudgetPlan.Plan plan) {
        List<Cell> cells = new ArrayList<>();
        for (var part : plan.parts()) {
            cells.add(
                    Cell.of("kind", "channel")
                            .with("channel", part.channel())
                            .with("today", part.today())
                            .with("planned", part.planned())
                            .with("nextRupiah", part.next())
                            .with("moved", part.moved()));
        }
        if (!plan.parts().isEmpty()) {
            cells.add(
                    Cell.of("kind", "plan")
                            .with("value", plan.value())
                            .with("bound", plan.bound())
                            .with("probabilityBetter", plan.better()));
        }
        for (var unknown : plan.unknown()) {
            cells.add(
                    Cell.of("kind", "unknown")
                            .with("channel", unknown.channel())
                            .with("everywhere", unknown.everywhere())
                            .with("reason", unknown.reason())
                            .with("whatWould", unknown.whatWould()));
        }
        var next = plan.next();
        if (next != null) {
            cells.add(
                    Cell.of("kind", "nextExperiment")
                            .with("channel", next.channel())
                            .with("from", next.from())
                            .with("to", next.to())
                            .with("worth", next.worth()));
        }
        return cells;
    }

    private List<Channel> channels() {
        Map<String, Channel> channels = new LinkedHashMap<>();
        double[] today =
                or("today", table.has("before") ? table.numbersOrMissing("before") : zeros());
        double[] low = or("low", zeros());
        double[] high = or("high", zeros());
        double[] worth = or("worth", zeros());
        for (int row = 0; row < names.length; row++) {
            double most = table.has("high") ? high[row] : Math.max(ask.budget(), today[row]);
            var one =
                    new Channel(
                            names[row],
                            today[row],
                            low[row],
                            most,
                            table.has("worth") ? worth[row] : 1);
            var before = channels.putIfAbsent(names[row], one);
            if (before != null && table.has("today") && !before.equals(one)) {
                throw new BadInput(
                        "%s line %d: '%s' has other values of today, low, high or worth than above."
                                .formatted(table.name(), table.line(row), names[row]));
            }
        }
        return List.copyOf(channels.values());
    }

    private double[] zeros() {
        return new double[names.length];
    }

    private double[] or(String column, double[] otherwise) {
        return table.has(column) ? table.numbers(column) : otherwise;
    }

    private List<Trial> trials() {
        double[] before = table.numbersOrMissing("before");
        double[] after = table.numbersOrMissing("after");
        double[] effect = table.numbersOrMissing("effect");
        double[] se = table.numbersOrMissing("se");
        double[] everywhere =
                table.has("everywhere") ? table.numbersOrMissing("everywhere") : zeros();
        List<Trial> trials = new ArrayList<>();
        for (int row = 0; row < names.length; row++) {
            // A row without effect names a channel that was never tried
            if (!Double.isNaN(effect[row])) {
                try {
                    trials.add(
                            new Trial(
                                    names[row],
                                    before[row],
                                    after[row],
                                    effect[row],
                                    se[row],
                                    everywhere[row] > 0));
                } catch (BadInput bad) {
                    throw new BadInput(
                            "%s line %d: %s"
                                    .formatted(table.name(), table.line(row), bad.getMessage()));
                }
            }
        }
        return trials;
    }

    private List<double[]> curves() {
        if (Arrays.stream(names).distinct().count() < names.length) {
            throw new BadInput(
                    "%s has two curves for a channel. Maybe these are experiments, and lack the column effect."
                            .formatted(table.name()));
        }
        double[] most = table.numbers("most");
        double[] half = table.numbers("half");
        double[] steepness = table.numbers("steepness");
        List<double[]> curves = new ArrayList<>();
        for (int row = 0; row < names.length; row++) {
            curves.add(new double[] {most[row], half[row], steepness[row]});
        }
        return curves;
    }
}
