package id.payung.evidence.estimate;

import id.payung.evidence.Cell;
import id.payung.evidence.Inference;
import id.payung.evidence.Outcome;
import id.payung.evidence.Provenance;
import id.payung.evidence.Result;
import id.payung.evidence.panel.Panel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Synthetic control (Abadie): one district, or the mean of some that start together, against the
 * mix of untreated ones that ran like it before. Intervals by block conformal inference, for each
 * period and for the average; beside it every donor takes the treated one's place.
 *
 * <p>Example, Kansas after its tax cut of 2012: GDP a head 2.9 % lower (plain), 3.4 % with levels
 * taken off, 4.0 % with ridge augmentation.
 */
public final class SyntheticControl {

    private static final int BEFORE = 3;

    /** How the mix is found. */
    public enum Variant {
        /** Levels must match. */
        PLAIN,
        /** Each series' mean before the start is taken off: the usual choice here. */
        DEMEANED,
        /** Plain, then a ridge regression takes out what imbalance is left. */
        RIDGE,
        /** Both. */
        DEMEANED_RIDGE;

        /** By its name in small letters, such as demeaned-ridge. */
        public static Variant named(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.word().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            Choices.unknown(
                                    name, Arrays.stream(values()).map(Variant::word).toList()));
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isLevelled() {
            return this == DEMEANED || this == DEMEANED_RIDGE;
        }

        boolean isAugmented() {
            return this == RIDGE || this == DEMEANED_RIDGE;
        }
    }

    private final Panel panel;
    private final SyntheticFit.How how;
    private final Options options;
    private final double[][] donors;
    private final double[] target;
    private final int start;

    private SyntheticControl(Panel panel, SyntheticFit.How how, Options options) {
        this.panel = panel;
        this.how = how;
        this.options = options;
        donors =
                Arrays.stream(panel.untreated())
                        .mapToObj(i -> panel.outcome()[i])
                        .toArray(double[][]::new);
        start = panel.cohorts()[0];
        var treated = panel.treated();
        target = new double[panel.length()];
        for (var i : treated) {
            for (var t = 0; t < target.length; t++) {
                target[t] += panel.outcome()[i][t] / treated.length;
            }
        }
    }

    /** The estimate in the unit of the outcome; the ridge, where there is one, is chosen. */
    public static Result estimate(Panel panel, Variant variant, Options options) {
        return estimate(panel, variant, -1, options);
    }

    /** With that ridge, which only the augmented variants use; negative to have it chosen. */
    public static Result estimate(Panel panel, Variant variant, double ridge, Options options) {
        var how =
                new SyntheticFit.How(
                        variant.isLevelled(), variant.isAugmented() ? ridge : Double.NaN);
        var hash = panel.hash("synth").text(variant.name()).number(ridge).number(options.level());
        var complete = Complete.of(Residuals.withoutCovariates(panel), BEFORE);
        var warnings = new ArrayList<>(complete.warnings());
        var refusal = refusal(complete);
        List<Cell> cells = List.of();
        Outcome outcome;
        if (refusal == null) {
            var control = new SyntheticControl(complete.panel(), how, options);
            var fit = SyntheticFit.of(control.donors, control.target, control.start, how);
            var outside = control.outside(warnings);
            outcome = outside == null ? control.outcome(fit) : outside;
            cells = control.cells(fit, outside == null);
            control.warn(fit, warnings);
        } else {
            outcome = refusal;
        }
        return new Result(
                "synth",
                Words.effectOnTreated(panel, ", compared with a mix of untreated units"),
                outcome,
                cells,
                warnings,
                Provenance.of(options.seed(), hash));
    }

    private static Outcome.@Nullable CannotTell refusal(Complete complete) {
        var panel = complete.panel();
        if (panel.cohorts().length == 0) {
            return new Outcome.CannotTell(
                    "No treated unit with three periods before its start and without gaps is left.",
                    "Longer series before the start.");
        }
        if (panel.cohorts().length > 1) {
            return new Outcome.CannotTell(
                    "The treated units start in different periods: %s."
                            .formatted(
                                    String.join(
                                            ", ",
                                            Arrays.stream(panel.cohorts())
                                                    .mapToObj(panel.periods()::label)
                                                    .toList())),
                    "The method sdid takes waves; or keep one wave here.");
        }
        if (panel.untreated().length < 2) {
            return new Outcome.CannotTell(
                    "%d units were never treated.".formatted(panel.untreated().length),
                    "At least two, better ten, untreated units of a similar kind.");
        }
        return complete.isConstant()
                ? new Outcome.CannotTell(
                        "The outcome is the same in every cell.", "An outcome that varies.")
                : null;
    }

    /** A treated series outside all donors' cannot be a mix of them. */
    private Outcome.@Nullable CannotTell outside(List<String> warnings) {
        var count = 0;
        for (var t = 0; t < start; t++) {
            var period = t;
            var range = Arrays.stream(donors).mapToDouble(one -> one[period]).summaryStatistics();
            count += target[t] > range.getMax() || target[t] < range.getMin() ? 1 : 0;
        }
        if (how.levelled() || how.isAugmented() || count <= start / 2) {
            if (count > 0 && !how.levelled()) {
                warnings.add(
                        "In %d of %d periods before the start the treated series lies outside all others."
                                .formatted(count, start));
            }
            return null;
        }
        return new Outcome.CannotTell(
                "In %d of %d periods before the start the treated series lies outside all others, so no mix of them is like it."
                        .formatted(count, start),
                "The demeaned variant, if only levels differ; or donors of its size.");
    }

    private void warn(SyntheticFit fit, List<String> warnings) {
        if (start < 12) {
            warnings.add(
                    "Only %d periods before the start; twelve or more make a mix trustworthy."
                            .formatted(start));
        }
        if (donors.length < 10) {
            warnings.add("Only %d donors; ten or more are better.".formatted(donors.length));
        }
        var scaled = fit.imbalance(start) / uniform().imbalance(start);
        if (scaled > 0.5) {
            warnings.add(
                    "The mix fits the time before little better than equal weights (%.0f %% of their distance)."
                            .formatted(100 * scaled));
        }
        if (1.0 / target.length > 1 - options.level()) {
            warnings.add(
                    "%d periods are too few for an interval at that level: it would take %d."
                            .formatted(target.length, (int) Math.ceil(1 / (1 - options.level()))));
        }
    }

    /** The same distance with equal weights, which any good mix must beat. */
    private SyntheticFit uniform() {
        var mean = new double[1][target.length];
        for (var one : donors) {
            for (var t = 0; t < target.length; t++) {
                mean[0][t] += one[t] / donors.length;
            }
        }
        return SyntheticFit.of(mean, target, start, how.withLambda(Double.NaN));
    }

    private Outcome outcome(SyntheticFit fit) {
        var conformal = new BlockConformal(donors, target, start, settled(fit));
        var estimate = fit.meanGap(start);
        var interval = conformal.average(fit.gap(), options.level());
        var text =
                "block conformal over %d cyclic shifts of the residuals; p of no effect in any period %.4f"
                        .formatted(target.length, conformal.pOfNothing());
        var why =
                "one treated series; its own past and its order in time are what there is to"
                        + " compare with";
        return new Outcome.Estimated(estimate, Double.NaN, interval, new Inference(text, why));
    }

    /** The ridge is chosen once, on the data as they are. */
    private SyntheticFit.How settled(SyntheticFit fit) {
        return how.withLambda(fit.lambda());
    }

    private List<Cell> cells(SyntheticFit fit, boolean withIntervals) {
        var cells = new ArrayList<Cell>();
        var expected = 0.0;
        for (var t = start; t < target.length; t++) {
            expected += (target[t] - fit.gap()[t]) / (target.length - start);
        }
        cells.add(
                Cell.of("l2", fit.imbalance(start))
                        .with("scaledL2", fit.imbalance(start) / uniform().imbalance(start))
                        .with("lambda", fit.lambda())
                        .with("lift", fit.meanGap(start) / expected)
                        .with(
                                "total",
                                fit.meanGap(start)
                                        * (target.length - start)
                                        * panel.treated().length));
        var conformal = new BlockConformal(donors, target, start, settled(fit));
        var gaps =
                IntStream.range(0, target.length)
                        .parallel()
                        .mapToObj(t -> {
                            var cell =
                                    Cell.of("time", panel.periods().label(t))
                                            .with("gap", fit.gap()[t]);
                            if (t < start || !withIntervals) {
                                return cell;
                            }
                            var found = conformal.at(t, fit.gap()[t], options.level());
                            return cell.with("low", found.low()).with("high", found.high());
                        })
                        .toList();
        cells.addAll(gaps);
        cells.addAll(weights(fit));
        cells.addAll(ratios());
        return cells;
    }

    private List<Cell> weights(SyntheticFit fit) {
        var names = panel.names(panel.untreated());
        return IntStream.range(0, names.size())
                .filter(j -> fit.weights()[j] != 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -fit.weights()[j]))
                .map(j -> Cell.of("unit", names.get(j)).with("weight", fit.weights()[j]))
                .toList();
    }

    /** Each donor in the treated one's place: mean squared gap after over before. */
    private List<Cell> ratios() {
        var all = new double[donors.length + 1][];
        all[0] = target;
        System.arraycopy(donors, 0, all, 1, donors.length);
        var names = new ArrayList<String>();
        names.add(String.join("+", panel.names(panel.treated())));
        names.addAll(panel.names(panel.untreated()));
        var ratios =
                IntStream.range(0, all.length)
                        .parallel()
                        .mapToDouble(k -> {
                            var others =
                                    IntStream.range(1, all.length)
                                            .filter(j -> j != k)
                                            .mapToObj(j -> all[j])
                                            .toArray(double[][]::new);
                            return ratio(others, all[k]);
                        })
                        .toArray();
        return IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer k) -> -ratios[k]))
                .map(k -> Cell.of("placebo", names.get(k)).with("ratio", ratios[k]))
                .toList();
    }

    private double ratio(double[][] others, double[] own) {
        var plain = how.withLambda(Double.NaN);
        var gap = SyntheticFit.of(others, own, start, plain).gap();
        var before = Arrays.stream(gap, 0, start).map(x -> x * x).average().orElse(0);
        var after = Arrays.stream(gap, start, gap.length).map(x -> x * x).average().orElse(0);
        return after / before;
    }
}
