package id.payung.evidence.estimate;

import id.payung.evidence.Cell;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.panel.Panel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Difference in differences by cohort and period (Callaway and Sant'Anna): each wave against units
 * that are not treated (so far), from the last period before its start. It asks what {@link
 * Imputation} asks and hears more noise, since it looks at one period before the start only; it is
 * the cross-check.
 *
 * <p>Example, teen employment and minimum wages in 500 counties: -0.0400 with standard error 0.0120
 * against counties that never raised it.
 */
public final class GroupTime {

    private final Panel panel;
    private final GroupTimeOptions how;
    private final Options options;

    private GroupTime(Panel panel, GroupTimeOptions how, Options options) {
        this.panel = panel;
        this.how = how;
        this.options = options;
    }

    /** The estimate in the unit of the outcome. */
    public static Result estimate(Panel panel, GroupTimeOptions how, Options options) {
        var complete = Complete.withBefore(panel);
        var warnings = new ArrayList<>(complete.warnings());
        var cells = new ArrayList<Cell>();
        var outcome =
                new GroupTime(complete.panel(), how, options).outcome(complete, cells, warnings);
        var hash =
                panel.hash("did")
                        .text(how.toString())
                        .number(options.level())
                        .number(options.draws())
                        .text(options.rule().name());
        return new Result(
                "did",
                Words.effectOnTreated(
                        panel,
                        how.isNever()
                                ? ", by wave, compared with units that are never treated"
                                : ", by wave, compared with units that are not treated yet"),
                outcome,
                cells,
                warnings,
                Provenance.of(options.seed(), hash));
    }

    private Outcome outcome(Complete complete, List<Cell> cells, List<String> warnings) {
        var refusal = refusal(complete);
        if (refusal != null) {
            return refusal;
        }
        var found = new GroupTimeCells(panel, how);
        found.warn(warnings);
        var sums = new GroupTimeSums(panel, found.all(), how.balance());
        if (found.all().stream().noneMatch(GroupTimeCell::isAfter)) {
            return new Outcome.CannotTell(
                    "No treated period has a control.", "Units that are treated later, or never.");
        }
        smallGroups(warnings);
        var choice =
                InferenceRule.choose(
                        options.rule(), panel.treated().length, panel.untreated().length);
        var placebo =
                choice.kind() == InferenceRule.Kind.PLACEBO
                        ? Placebo.run(panel, options, this::statistics)
                        : null;
        each(found.all(), sums, cells);
        summed(sums, choice, placebo, cells);
        preTest(found.all(), choice, cells, warnings);
        var headline = headline(sums);
        var number = new Answer.Number(headline.value(), sums.se(headline), placebo, 0);
        return Answer.of(number, choice, "influence functions, summed by cluster", options);
    }

    private Outcome.@Nullable CannotTell refusal(Complete complete) {
        if (complete.isConstant()) {
            return new Outcome.CannotTell(
                    "The outcome is the same in every cell.", "An outcome that varies.");
        }
        if (panel.treated().length == 0) {
            return new Outcome.CannotTell(
                    "No treated unit with an untreated period is left.",
                    "Periods before the treatment of the treated units.");
        }
        if (how.isNever() && panel.untreated().length == 0) {
            return new Outcome.CannotTell(
                    "No unit is never treated.",
                    "The control \"notyet\", which compares with units that are treated later.");
        }
        return null;
    }

    private void smallGroups(List<String> warnings) {
        for (var group : panel.cohorts()) {
            var size = panel.ofCohort(group).length;
            if (size < 5) {
                warnings.add(
                        "The wave of %s has %d units; errors of so few are too small."
                                .formatted(panel.periods().label(group), size));
            }
        }
    }

    private GroupTimeSums.Sum headline(GroupTimeSums sums) {
        return switch (how.aggregate()) {
            case "group" -> sums.group();
            case "dynamic" -> sums.dynamic();
            case "calendar" -> sums.calendar();
            default -> sums.simple();
        };
    }

    private double[] statistics(Panel one) {
        var sums = new GroupTimeSums(one, new GroupTimeCells(one, how).all(), how.balance());
        return new double[] {
            headline(sums).value(),
            sums.simple().value(),
            sums.group().value(),
            sums.dynamic().value(),
            sums.calendar().value()
        };
    }

    private void each(List<GroupTimeCell> found, GroupTimeSums sums, List<Cell> cells) {
        for (var one : found) {
            var se = sums.se(new GroupTimeSums.Sum(0, one.effect(), one.influence()));
            cells.add(
                    Cell.of("group", panel.periods().label(one.group()))
                            .with("time", panel.periods().label(one.time()))
                            .with("event", one.event())
                            .with("estimate", one.effect())
                            .with("se", one.isReference() ? Double.NaN : se)
                            .with("treated", one.treated()));
        }
    }

    private void summed(
            GroupTimeSums sums,
            InferenceRule.Choice choice,
            @Nullable Placebo placebo,
            List<Cell> cells) {
        var overall = List.of(sums.simple(), sums.group(), sums.dynamic(), sums.calendar());
        var names = List.of("simple", "group", "dynamic", "calendar");
        for (var k = 0; k < names.size(); k++) {
            var one = overall.get(k);
            var number = new Answer.Number(one.value(), sums.se(one), placebo, 1 + k);
            cells.add(
                    Answer.cell(Cell.of("overall", names.get(k)), number, choice, options.level()));
        }
        for (var one : sums.byGroup()) {
            cells.add(
                    Cell.of("group", panel.periods().label(one.key()))
                            .with("estimate", one.value())
                            .with("se", sums.se(one)));
        }
        for (var one : sums.byTime()) {
            cells.add(
                    Cell.of("time", panel.periods().label(one.key()))
                            .with("estimate", one.value())
                            .with("se", sums.se(one)));
        }
        var events = sums.byEvent();
        var band = UniformBand.of(events, sums, panel, options);
        for (var one : events) {
            var se = sums.se(one);
            cells.add(
                    Cell.of("event", one.key())
                            .with("estimate", one.value())
                            .with("se", se)
                            .with("low", one.value() - band * se)
                            .with("high", one.value() + band * se));
        }
        cells.add(Cell.of("band", "event").with("critical", band));
    }

    /** Of these effects, by clusters; the lower half. */
    private double[][] covariance(List<GroupTimeCell> found) {
        var n = panel.size();
        var sums =
                found.stream()
                        .map(cell -> Clusters.sums(cell.influence(), panel.extras().cluster()))
                        .toArray(double[][]::new);
        var covariance = new double[sums.length][sums.length];
        for (var a = 0; a < sums.length; a++) {
            for (var b = 0; b <= a; b++) {
                covariance[a][b] = Matrices.dot(sums[a], sums[b]) / n / n;
            }
        }
        return covariance;
    }

    /** All effects before the start at once, against zero. */
    private void preTest(
            List<GroupTimeCell> found,
            InferenceRule.Choice choice,
            List<Cell> cells,
            List<String> warnings) {
        var before =
                found.stream()
                        .filter(cell -> !cell.isAfter() && cell.isKnown() && !cell.isReference())
                        .toList();
        var k = before.size();
        if (k == 0 || k > 200 || choice.kind() != InferenceRule.Kind.CLUSTERED) {
            return;
        }
        var n = panel.size();
        var effects = before.stream().mapToDouble(GroupTimeCell::effect).toArray();
        var solver = Cholesky.of(covariance(before));
        var freedom = k - solver.dependent().size();
        var statistic = Matrices.dot(effects, solver.solve(effects));
        var p = Distributions.chiSquaredTail(statistic, freedom);
        cells.add(
                Cell.of("test", "no effect before the start")
                        .with("statistic", statistic)
                        .with("freedom", freedom)
                        .with("p", p));
        if (p < 0.05 && freedom < n / 5) {
            warnings.add(
                    "Effects show before the start (p %.4f): units and controls did not run parallel."
                            .formatted(p));
        }
    }
}
