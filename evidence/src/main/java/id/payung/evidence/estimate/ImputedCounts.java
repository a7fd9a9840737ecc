package id.payung.evidence.estimate;

import id.payung.evidence.BadInput;
import id.payung.evidence.Names;
import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.estimate.TreatedCells.Aggregate;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.List;

/**
 * The same for counts, zeros included: a Poisson regression on untreated cells, with people at risk
 * as exposure, foretells the treated ones. The effect is the logarithm of what happened over what
 * was foretold. Errors are clustered, so counts may vary more than Poisson's.
 */
final class ImputedCounts implements CellEffects {

    private static final int MOST_STEPS = 200;

    private final Panel panel;
    private final double[][] exposure;
    private final List<String> silent = new ArrayList<>();
    private final double[][] mean;
    private final double[][] residuals;
    private final TwoWay effects;
    private final TreatedCells treated;

    ImputedCounts(Panel panel, boolean byPeople) {
        if (!panel.extras().covariates().isEmpty()) {
            throw new BadInput(
                    "The Poisson model takes no covariates here. Maybe the linear model on log"
                            + " rates.");
        }
        this.panel = panel;
        var risk = panel.extras().atRisk();
        exposure = new double[panel.size()][panel.length()];
        for (var i = 0; i < exposure.length; i++) {
            for (var t = 0; t < exposure[i].length; t++) {
                exposure[i][t] = risk == null ? 1 : risk[i][t];
            }
        }
        var cells = usable();
        mean = new double[panel.size()][panel.length()];
        effects = fit(cells);
        residuals = new double[panel.size()][panel.length()];
        for (var i = 0; i < residuals.length; i++) {
            for (var t = 0; t < residuals[i].length; t++) {
                residuals[i][t] = cells[i][t] ? panel.outcome()[i][t] - mean[i][t] : 0;
            }
        }
        treated = new TreatedCells(panel, effects, byPeople);
    }

    /** Untreated cells; units or periods whose counts are all zero say nothing of a ratio. */
    private boolean[][] usable() {
        var cells = Residuals.usable(panel, true);
        for (var i = 0; i < cells.length; i++) {
            for (var t = 0; t < cells[i].length; t++) {
                if (cells[i][t] && panel.outcome()[i][t] < 0) {
                    throw new BadInput(
                            "%s in %s is %s: a count cannot be negative. Maybe the linear model."
                                    .formatted(
                                            panel.units().get(i),
                                            panel.periods().label(t),
                                            panel.outcome()[i][t]));
                }
            }
        }
        var changed = true;
        while (changed) {
            changed = false;
            for (var i = 0; i < cells.length; i++) {
                changed |= dropUnit(cells, i);
            }
            for (var t = 0; t < panel.length(); t++) {
                changed |= dropPeriod(cells, t);
            }
        }
        return cells;
    }

    private boolean dropUnit(boolean[][] cells, int unit) {
        var any = false;
        for (var t = 0; t < cells[unit].length; t++) {
            if (cells[unit][t] && panel.outcome()[unit][t] > 0) {
                return false;
            }
            any |= cells[unit][t];
        }
        cells[unit] = new boolean[panel.length()];
        if (any) {
            silent.add(panel.units().get(unit));
        }
        return any;
    }

    private boolean dropPeriod(boolean[][] cells, int period) {
        var any = false;
        for (var i = 0; i < cells.length; i++) {
            if (cells[i][period] && panel.outcome()[i][period] > 0) {
                return false;
            }
            any |= cells[i][period];
        }
        for (var row : cells) {
            row[period] = false;
        }
        if (any) {
            silent.add(panel.periods().label(period));
        }
        return any;
    }

    /** Newton's steps, each a weighted fit of effects of units and periods. */
    private TwoWay fit(boolean[][] cells) {
        var average = average(cells);
        var log = new double[panel.size()][panel.length()];
        var weight = new double[panel.size()][panel.length()];
        for (var i = 0; i < log.length; i++) {
            for (var t = 0; t < log[i].length; t++) {
                if (cells[i][t]) {
                    var start = (panel.outcome()[i][t] + average * exposure[i][t]) / 2;
                    log[i][t] = Math.log(start / exposure[i][t]);
                }
            }
        }
        for (var step = 0; ; step++) {
            var target = new double[panel.size()][panel.length()];
            for (var i = 0; i < log.length; i++) {
                for (var t = 0; t < log[i].length; t++) {
                    if (cells[i][t]) {
                        weight[i][t] = exposure[i][t] * Math.exp(log[i][t]);
                        target[i][t] =
                                log[i][t] + (panel.outcome()[i][t] - weight[i][t]) / weight[i][t];
                    }
                }
            }
            var system = TwoWay.on(weight);
            var found = system.fit(target);
            var moved = move(found, log);
            if (moved < 1e-11 || step == MOST_STEPS) {
                settle(log);
                return system;
            }
        }
    }

    private double average(boolean[][] cells) {
        var counts = 0.0;
        var people = 0.0;
        for (var i = 0; i < cells.length; i++) {
            for (var t = 0; t < cells[i].length; t++) {
                if (cells[i][t]) {
                    counts += panel.outcome()[i][t];
                    people += exposure[i][t];
                }
            }
        }
        return people == 0 ? 1 : counts / people;
    }

    private static double move(TwoWay.Effects found, double[][] log) {
        var moved = 0.0;
        for (var i = 0; i < log.length; i++) {
            for (var t = 0; t < log[i].length; t++) {
                var next = found.at(i, t);
                moved = Math.max(moved, Math.abs(next - log[i][t]));
                log[i][t] = next;
            }
        }
        return moved;
    }

    private void settle(double[][] log) {
        for (var i = 0; i < log.length; i++) {
            for (var t = 0; t < log[i].length; t++) {
                mean[i][t] = exposure[i][t] * Math.exp(log[i][t]);
            }
        }
    }

    @Override
    public TreatedCells cells() {
        return treated;
    }

    @Override
    public void warn(List<String> warnings) {
        if (!silent.isEmpty()) {
            warnings.add(
                    "Left out (%d), as nothing happened there without the treatment: %s."
                            .formatted(silent.size(), Names.few(silent)));
        }
    }

    @Override
    public double value(Aggregate aggregate) {
        var sums = totals(aggregate);
        return aggregate.cells().length == 0 ? Double.NaN : Math.log(sums[0] / sums[1]);
    }

    /** Events that happened beyond those foretold, over those cells. */
    double extra(Aggregate aggregate) {
        var sums = totals(aggregate);
        return sums[0] - sums[1];
    }

    private double[] totals(Aggregate aggregate) {
        var sums = new double[2];
        for (var k : aggregate.cells()) {
            var cell = treated.get(k);
            sums[0] += panel.outcome()[cell.unit()][cell.period()];
            sums[1] += mean[cell.unit()][cell.period()];
        }
        return sums;
    }

    @Override
    public double se(Aggregate aggregate) {
        var sums = totals(aggregate);
        var units = new double[panel.size()];
        var times = new double[panel.length()];
        var count = aggregate.cells().length;
        var happened = new double[count];
        var foretold = new double[count];
        for (var a = 0; a < count; a++) {
            var cell = treated.get(aggregate.cells()[a]);
            happened[a] = panel.outcome()[cell.unit()][cell.period()];
            foretold[a] = mean[cell.unit()][cell.period()];
            units[cell.unit()] += foretold[a] / sums[1];
            times[cell.period()] += foretold[a] / sums[1];
        }
        var share = effects.solvePeriods(new TwoWay.Effects(units, times));
        var score = new double[panel.size()];
        for (var i = 0; i < score.length; i++) {
            score[i] = -Matrices.dot(share, residuals[i]);
        }
        var typical = treated.typical(aggregate, happened, foretold);
        for (var a = 0; a < count; a++) {
            var cell = treated.get(aggregate.cells()[a]);
            score[cell.unit()] += (happened[a] - typical[a] * foretold[a]) / sums[0];
        }
        return Clusters.root(score, panel.extras().cluster());
    }
}
