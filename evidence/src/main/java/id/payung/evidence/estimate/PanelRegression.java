package id.payung.evidence.estimate;

import id.payung.evidence.algebra.LeastSquares;
import id.payung.evidence.algebra.Matrices;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A regression on columns with effects of units and periods, over chosen cells. The effects are
 * taken out of every column first (Frisch, Waugh, Lovell), so that a column which is nothing but
 * effects is seen and named.
 */
final class PanelRegression {

    private static final double OWN = 1e-8;

    /** One column: its name and its value in each cell. */
    record Column(String name, double[][] values) {}

    private final boolean[][] cells;
    private final TwoWay effects;
    private final List<Column> own = new ArrayList<>();
    private final List<double[]> flat = new ArrayList<>();
    private final List<String> dropped = new ArrayList<>();
    private final TwoWay.Effects ofOutcome;
    private final List<TwoWay.Effects> ofColumns = new ArrayList<>();
    private final LeastSquares fit;
    private final int count;

    /** Fits the outcome in the cells that are true. */
    PanelRegression(boolean[][] cells, double[][] outcome, List<Column> columns) {
        this.cells = cells;
        effects = TwoWay.on(ones(cells));
        var n = 0;
        for (var row : cells) {
            for (var one : row) {
                n += one ? 1 : 0;
            }
        }
        count = n;
        columns.forEach(this::take);
        ofOutcome = effects.fit(outcome);
        var first = LeastSquares.fit(flat.toArray(double[][]::new), flatten(outcome, ofOutcome));
        if (!first.dependent().isEmpty()) {
            for (var j : first.dependent().reversed()) {
                dropped.add(own.get(j).name());
                own.remove(j.intValue());
                flat.remove(j.intValue());
                ofColumns.remove(j.intValue());
            }
            first = LeastSquares.fit(flat.toArray(double[][]::new), flatten(outcome, ofOutcome));
        }
        fit = first;
    }

    private static double[][] ones(boolean[][] cells) {
        var ones = new double[cells.length][cells[0].length];
        for (var i = 0; i < cells.length; i++) {
            for (var t = 0; t < ones[i].length; t++) {
                ones[i][t] = cells[i][t] ? 1 : 0;
            }
        }
        return ones;
    }

    private void take(Column column) {
        var found = effects.fit(column.values);
        var left = flatten(column.values, found);
        var before = flatten(column.values, null);
        var mean = Matrices.mean(before);
        for (var k = 0; k < before.length; k++) {
            before[k] -= mean;
        }
        var length = Math.sqrt(Matrices.dot(before, before));
        if (Math.sqrt(Matrices.dot(left, left)) <= OWN * length + 1e-12 * Math.abs(mean)) {
            dropped.add(column.name);
            return;
        }
        own.add(column);
        flat.add(left);
        ofColumns.add(found);
    }

    private double[] flatten(double[][] values, TwoWay.@Nullable Effects taken) {
        var list = new double[count];
        var k = 0;
        for (var i = 0; i < cells.length; i++) {
            for (var t = 0; t < cells[i].length; t++) {
                if (cells[i][t]) {
                    list[k++] = values[i][t] - (taken == null ? 0 : taken.at(i, t));
                }
            }
        }
        return list;
    }

    int count() {
        return count;
    }

    /** Names of the columns that have a coefficient. */
    List<String> names() {
        return own.stream().map(Column::name).toList();
    }

    /** Names of columns that are effects of units and periods, or combinations of others. */
    List<String> dropped() {
        return List.copyOf(dropped);
    }

    double[] coefficients() {
        return fit.coefficients();
    }

    double[] residuals() {
        return fit.residuals();
    }

    double[][] inverse() {
        return fit.inverse();
    }

    TwoWay effects() {
        return effects;
    }

    /** Column {@code j} without effects, in the order of {@link #residuals}. */
    double[] column(int j) {
        return flat.get(j);
    }

    /** Column {@code j} without effects in any cell, also one that was not fitted. */
    double column(int j, int unit, int period) {
        return own.get(j).values[unit][period] - ofColumns.get(j).at(unit, period);
    }

    /** What the regression expects in any cell, also one that was not fitted. */
    double expected(int unit, int period) {
        var sum = ofOutcome.at(unit, period);
        var coefficients = fit.coefficients();
        for (var j = 0; j < coefficients.length; j++) {
            sum += coefficients[j] * column(j, unit, period);
        }
        return sum;
    }

    /** Residuals in their cells, NaN elsewhere. */
    double[][] residualCells() {
        var left = fit.residuals();
        var placed = new double[cells.length][cells[0].length];
        var k = 0;
        for (var i = 0; i < cells.length; i++) {
            for (var t = 0; t < cells[i].length; t++) {
                placed[i][t] = cells[i][t] ? left[k++] : Double.NaN;
            }
        }
        return placed;
    }

    /** Covariance of the coefficients with errors that go together within a cluster, unscaled. */
    double[][] clustered(List<String> cluster) {
        var k = flat.size();
        var index = new HashMap<String, Integer>();
        cluster.forEach(name -> index.putIfAbsent(name, index.size()));
        var scores = new double[index.size()][k];
        var left = fit.residuals();
        var at = 0;
        for (var i = 0; i < cells.length; i++) {
            var score = scores[index.getOrDefault(cluster.get(i), 0)];
            for (var t = 0; t < cells[i].length; t++) {
                if (cells[i][t]) {
                    for (var j = 0; j < k; j++) {
                        score[j] += flat.get(j)[at] * left[at];
                    }
                    at++;
                }
            }
        }
        return sandwich(scores);
    }

    /** Covariance with errors of different size and no ties, unscaled. */
    double[][] independent() {
        var k = flat.size();
        var left = fit.residuals();
        var scores = new double[count][k];
        for (var at = 0; at < count; at++) {
            for (var j = 0; j < k; j++) {
                scores[at][j] = flat.get(j)[at] * left[at];
            }
        }
        return sandwich(scores);
    }

    private double[][] sandwich(double[][] scores) {
        var inverse = fit.inverse();
        var k = inverse.length;
        var covariance = new double[k][k];
        var part = new double[k];
        for (var score : scores) {
            for (var a = 0; a < k; a++) {
                part[a] = Matrices.dot(inverse[a], score);
            }
            for (var a = 0; a < k; a++) {
                Matrices.add(covariance[a], part[a], part);
            }
        }
        return covariance;
    }
}
