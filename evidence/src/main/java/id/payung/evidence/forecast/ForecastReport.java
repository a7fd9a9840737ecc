package id.payung.evidence.forecast;

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

/** What comes next, as a result: the sum over the steps ahead, each step, and a target's chance. */
public final class ForecastReport {
    private ForecastReport() {}

    /** The columns; {@code unit} is empty for a single series. */
    public record Columns(String unit, String time, String outcome) {}

    /**
     * A target for all series together.
     *
     * @param amount what is to be reached in all; NaN for no target
     * @param soFar what was reached of it before the first step
     */
    public record Target(double amount, double soFar) {
        /** No target. */
        public static final Target NONE = new Target(Double.NaN, 0);
    }

    /** Looks ahead from the rows of a table. */
    public static Result of(Table table, Columns columns, int period, Ahead what) {
        var all = SeriesReader.read(table, columns, period);
        var ask = what.ask();
        var hash = InputHash.of("forecast").text(ask.method().name()).number(ask.steps());
        hash.number(ask.origins()).number(ask.level()).number(ask.eid() ? 1 : 0).number(period);
        hash.number(what.target().amount()).number(what.target().soFar());
        for (var one : all) {
            hash.text(one.name() + one.from()).numbers(one.values());
        }
        var found = Forecaster.ahead(all, ask);
        List<Cell> cells = new ArrayList<>(target(found, what.target(), ask));
        found.together().forEach(step -> cells.add(step("all", step)));
        found.series().forEach(step -> cells.add(step("unit", step)));
        var eid = found.eid();
        if (eid != null) {
            cells.add(
                    Cell.of("kind", "eid")
                            .with("feast", eid.feast())
                            .with("feastSe", eid.feastSe())
                            .with("after", eid.after())
                            .with("afterSe", eid.afterSe()));
        }
        if (eid == null) {
            all.forEach(one -> cells.addAll(models(one, ask)));
        }
        return new Result(
                "forecast",
                "The sum of column %s over the next %d periods and all series, if nothing changes."
                        .formatted(columns.outcome(), ask.steps()),
                outcome(found, ask),
                cells,
                found.warnings(),
                Provenance.of(0, hash));
    }

    /** What is asked, and the target. */
    public record Ahead(Forecaster.Ask ask, Target target) {}

    private static Outcome outcome(Forecaster.Forecast found, Forecaster.Ask ask) {
        var sum = found.sum();
        var how =
                "errors of the same method at %d earlier months: for the sum a t of %d degrees of freedom (windows that do not overlap), for each series conformal, pooled over all series"
                        .formatted(found.origins(), sum.freedom());
        boolean tried = Double.isFinite(sum.se());
        return new Outcome.Estimated(
                sum.mean(),
                sum.se(),
                tried
                        ? new Interval(
                                sum.end(ask.level(), -1), sum.end(ask.level(), 1), ask.level())
                        : null,
                new Inference(
                        tried
                                ? how
                                : "none: the series are too short to try the method on their past",
                        "what a method missed by before says more than its own model does"));
    }

    private static List<Cell> target(Forecaster.Forecast found, Target target, Forecaster.Ask ask) {
        if (Double.isNaN(target.amount()) || !Double.isFinite(found.sum().se())) {
            return List.of();
        }
        return List.of(
                Cell.of("kind", "target")
                        .with("target", target.amount())
                        .with("soFar", target.soFar())
                        .with("steps", ask.steps())
                        .with("chance", found.sum().chance(target.amount() - target.soFar())));
    }

    private static Cell step(String kind, Forecaster.Ahead step) {
        var cell = Cell.of("kind", kind);
        var name = step.name();
        if (name != null) {
            cell = cell.with("unit", name);
        }
        cell = cell.with("step", step.step());
        var month = step.month();
        if (month != null) {
            cell = cell.with("month", month.toString());
        }
        return cell.with("estimate", step.mean())
                .with("low", step.lower())
                .with("high", step.upper())
                .with("pooled", step.pooled());
    }

    private static List<Cell> models(Series one, Forecaster.Ask ask) {
        List<Cell> models = new ArrayList<>();
        var cell = Cell.of("kind", "model").with("unit", one.name());
        if (ask.method() != Method.ETS) {
            var theta = Theta.fit(one.values(), one.period());
            models.add(
                    cell.with("model", "Theta")
                            .with("alpha", theta.alpha())
                            .with("drift", theta.drift())
                            .with("seasonal", theta.seasonal()));
        }
        if (ask.method() != Method.THETA) {
            var ets = Ets.best(one.values(), one.period());
            models.add(
                    cell.with("model", "ETS(%s)".formatted(ets.shape().notation()))
                            .with("alpha", ets.alpha())
                            .with("beta", ets.beta())
                            .with("gamma", ets.gamma())
                            .with("phi", ets.phi())
                            .with("logLikelihood", ets.logLikelihood())
                            .with("aic", ets.aic())
                            .with("aicc", ets.aicc()));
        }
        return models;
    }
}
