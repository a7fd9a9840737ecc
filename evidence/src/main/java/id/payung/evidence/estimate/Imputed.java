package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.estimate.TreatedCells.Aggregate;
import id.payung.evidence.panel.Panel;

import java.util.Arrays;
import java.util.List;

/** Effects of treated cells, each as its outcome less what untreated cells foretell. */
final class Imputed implements CellEffects {

    private final Panel panel;
    private final PanelRegression regression;
    private final double[][] residuals;
    private final TreatedCells treated;
    private final double[] effect;

    Imputed(Panel panel, boolean byPeople) {
        this.panel = panel;
        regression =
                new PanelRegression(
                        Residuals.usable(panel, true), panel.outcome(), Residuals.columns(panel));
        residuals = regression.residualCells();
        for (var row : residuals) {
            for (var t = 0; t < row.length; t++) {
                row[t] = Double.isNaN(row[t]) ? 0 : row[t];
            }
        }
        treated = new TreatedCells(panel, regression.effects(), byPeople);
        effect = new double[treated.size()];
        for (var k = 0; k < effect.length; k++) {
            var cell = treated.get(k);
            effect[k] =
                    panel.outcome()[cell.unit()][cell.period()]
                            - regression.expected(cell.unit(), cell.period());
        }
    }

    @Override
    public TreatedCells cells() {
        return treated;
    }

    @Override
    public void warn(List<String> warnings) {
        Residuals.dropped(regression, warnings);
    }

    @Override
    public double value(Aggregate aggregate) {
        var sum = aggregate.cells().length == 0 ? Double.NaN : 0;
        for (var a = 0; a < aggregate.cells().length; a++) {
            sum += aggregate.weights()[a] * effect[aggregate.cells()[a]];
        }
        return sum;
    }

    @Override
    public double se(Aggregate aggregate) {
        var share = regression.effects().solvePeriods(sums(aggregate));
        var along = alongColumns(aggregate);
        var score = new double[panel.size()];
        for (var i = 0; i < score.length; i++) {
            // A unit's residuals sum to zero, so that its own share drops out.
            score[i] = -Matrices.dot(share, residuals[i]);
            for (var j = 0; j < along.length; j++) {
                for (var t = 0; t < panel.length(); t++) {
                    if (residuals[i][t] != 0) {
                        score[i] -= along[j] * regression.column(j, i, t) * residuals[i][t];
                    }
                }
            }
        }
        var squares = Arrays.stream(aggregate.weights()).map(w -> w * w).toArray();
        var above = new double[squares.length];
        for (var a = 0; a < above.length; a++) {
            above[a] = squares[a] * effect[aggregate.cells()[a]];
        }
        var typical = treated.typical(aggregate, above, squares);
        for (var a = 0; a < typical.length; a++) {
            var k = aggregate.cells()[a];
            score[treated.get(k).unit()] += aggregate.weights()[a] * (effect[k] - typical[a]);
        }
        return Clusters.root(score, panel.extras().cluster());
    }

    private TwoWay.Effects sums(Aggregate aggregate) {
        var units = new double[panel.size()];
        var times = new double[panel.length()];
        for (var a = 0; a < aggregate.cells().length; a++) {
            var cell = treated.get(aggregate.cells()[a]);
            units[cell.unit()] += aggregate.weights()[a];
            times[cell.period()] += aggregate.weights()[a];
        }
        return new TwoWay.Effects(units, times);
    }

    private double[] alongColumns(Aggregate aggregate) {
        var inverse = regression.inverse();
        var sums = new double[inverse.length];
        for (var j = 0; j < sums.length; j++) {
            for (var a = 0; a < aggregate.cells().length; a++) {
                var cell = treated.get(aggregate.cells()[a]);
                sums[j] +=
                        aggregate.weights()[a] * regression.column(j, cell.unit(), cell.period());
            }
        }
        return Arrays.stream(inverse).mapToDouble(row -> Matrices.dot(row, sums)).toArray();
    }
}
