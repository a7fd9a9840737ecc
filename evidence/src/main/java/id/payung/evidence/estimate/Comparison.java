package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.LeastSquares;
import id.payung.evidence.algebra.Matrices;

import java.util.Arrays;
import java.util.List;

/**
 * The change of treated units against that of controls, between two periods, with what each unit
 * contributes to the error (its influence). Covariates enter by a regression on the controls, by
 * weights from a logit of being treated, or by both: then one of the two may be wrong.
 */
final class Comparison {

    /** How covariates enter. */
    enum Kind {
        REGRESSION,
        WEIGHTS,
        BOTH
    }

    /**
     * What is compared.
     *
     * @param treated for each unit used
     * @param change of the outcome
     * @param columns covariates, of which the first is all ones
     */
    record Units(boolean[] treated, double[] change, double[][] columns) {}

    /** The difference, and the influence of each unit on it, whose mean is zero. */
    record Found(double difference, double[] influence, List<Integer> dependent) {}

    private final Units units;
    private final int n;

    private Comparison(Units units) {
        this.units = units;
        n = units.change.length;
    }

    static Found of(Units units, Kind kind) {
        var comparison = new Comparison(units);
        if (units.columns.length == 1) {
            return comparison.ofMeans();
        }
        return switch (kind) {
            case REGRESSION -> comparison.byRegression();
            case WEIGHTS -> comparison.byWeights();
            case BOTH -> comparison.byBoth();
        };
    }

    private Found ofMeans() {
        var sums = new double[2];
        var counts = new int[2];
        for (var i = 0; i < n; i++) {
            var side = units.treated[i] ? 1 : 0;
            sums[side] += units.change[i];
            counts[side]++;
        }
        var influence = new double[n];
        for (var i = 0; i < n; i++) {
            var side = units.treated[i] ? 1 : 0;
            var own = (units.change[i] - sums[side] / counts[side]) * n / counts[side];
            influence[i] = side == 1 ? own : -own;
        }
        return new Found(sums[1] / counts[1] - sums[0] / counts[0], influence, List.of());
    }

    private Found byRegression() {
        var outcome = outcome();
        var left = outcome.left;
        var share = share();
        var difference = 0.0;
        for (var i = 0; i < n; i++) {
            difference += units.treated[i] ? left[i] / (share * n) : 0;
        }
        var along = means(i -> units.treated[i] ? 1 : 0);
        var influence = new double[n];
        for (var i = 0; i < n; i++) {
            influence[i] =
                    units.treated[i]
                            ? (left[i] - difference) / share
                            : -outcome.representation(i, along) / share;
        }
        return new Found(difference, influence, outcome.dependent);
    }

    private Found byWeights() {
        var logit = Logit.fit(units.columns, units.treated);
        var weight = weights(logit);
        var share = share();
        var mean = Matrices.mean(weight);
        var own = mean(i -> units.treated[i] ? units.change[i] : 0) / share;
        var others = mean(i -> weight[i] * units.change[i]) / mean;
        var along = means(i -> weight[i] * (units.change[i] - others));
        var influence = new double[n];
        for (var i = 0; i < n; i++) {
            influence[i] =
                    (units.treated[i] ? (units.change[i] - own) / share : 0)
                            - (weight[i] * (units.change[i] - others)
                                            + logit.representation(i, along))
                                    / mean;
        }
        return new Found(own - others, influence, logit.dependent());
    }

    private Found byBoth() {
        var outcome = outcome();
        var left = outcome.left;
        var logit = Logit.fit(units.columns, units.treated);
        var weight = weights(logit);
        var share = share();
        var mean = Matrices.mean(weight);
        var own = mean(i -> units.treated[i] ? left[i] : 0) / share;
        var others = mean(i -> weight[i] * left[i]) / mean;
        var alongTreated = means(i -> units.treated[i] ? 1 : 0);
        var alongWeights = means(i -> weight[i] * (left[i] - others));
        var alongControls = means(i -> weight[i]);
        var influence = new double[n];
        for (var i = 0; i < n; i++) {
            var first =
                    (units.treated[i] ? left[i] - own : 0)
                            - outcome.representation(i, alongTreated);
            var second =
                    weight[i] * (left[i] - others)
                            + logit.representation(i, alongWeights)
                            - outcome.representation(i, alongControls);
            influence[i] = first / share - second / mean;
        }
        return new Found(own - others, influence, outcome.dependent);
    }

    /** Odds of being treated, for the controls; zero for the treated. */
    private double[] weights(Logit logit) {
        var weight = new double[n];
        for (var i = 0; i < n; i++) {
            var p = logit.chance(i);
            // A control that is as good as surely treated would outweigh all others.
            weight[i] = units.treated[i] || p >= 0.995 ? 0 : p / (1 - p);
        }
        return weight;
    }

    private double share() {
        return mean(i -> units.treated[i] ? 1 : 0);
    }

    private interface OfUnit {
        double at(int unit);
    }

    private double mean(OfUnit value) {
        var sum = 0.0;
        for (var i = 0; i < n; i++) {
            sum += value.at(i);
        }
        return sum / n;
    }

    private double[] means(OfUnit value) {
        return Arrays.stream(units.columns)
                .mapToDouble(column -> mean(i -> value.at(i) * column[i]))
                .toArray();
    }

    /** The regression on the controls, read for all units. */
    private Outcome outcome() {
        var controls = new double[units.columns.length][n];
        var y = new double[n];
        for (var i = 0; i < n; i++) {
            if (!units.treated[i]) {
                y[i] = units.change[i];
                for (var j = 0; j < controls.length; j++) {
                    controls[j][i] = units.columns[j][i];
                }
            }
        }
        var fit = LeastSquares.fit(controls, y);
        var left = units.change.clone();
        var coefficients = fit.coefficients();
        for (var j = 0; j < coefficients.length; j++) {
            Matrices.add(left, -coefficients[j], units.columns[j]);
        }
        return new Outcome(left, fit.inverse(), fit.dependent());
    }

    private final class Outcome {
        private final double[] left;
        private final double[][] inverse;
        private final List<Integer> dependent;

        Outcome(double[] left, double[][] inverse, List<Integer> dependent) {
            this.left = left;
            this.inverse = inverse;
            this.dependent = dependent;
        }

        /** The unit's part in the regression's error, along those means of the columns. */
        double representation(int unit, double[] along) {
            if (units.treated[unit]) {
                return 0;
            }
            var sum = 0.0;
            for (var a = 0; a < along.length; a++) {
                for (var b = 0; b < along.length; b++) {
                    sum += along[a] * inverse[a][b] * n * units.columns[b][unit];
                }
            }
            return sum * left[unit];
        }
    }

    /** A logistic regression by Newton's steps. */
    record Logit(
            double[][] columns,
            boolean[] treated,
            double[] chances,
            double[][] inverse,
            List<Integer> dependent) {

        private static final int MOST_STEPS = 50;

        static Logit fit(double[][] columns, boolean[] treated) {
            var n = treated.length;
            var k = columns.length;
            var coefficients = new double[k];
            var chances = new double[n];
            var solver = Cholesky.of(new double[0][0]);
            for (var step = 0; step < MOST_STEPS; step++) {
                var information = new double[k][k];
                var score = new double[k];
                for (var i = 0; i < n; i++) {
                    var sum = 0.0;
                    for (var j = 0; j < k; j++) {
                        sum += coefficients[j] * columns[j][i];
                    }
                    chances[i] = 1 / (1 + Math.exp(-sum));
                    var spread = chances[i] * (1 - chances[i]);
                    for (var a = 0; a < k; a++) {
                        score[a] += columns[a][i] * ((treated[i] ? 1 : 0) - chances[i]);
                        for (var b = 0; b <= a; b++) {
                            information[a][b] += spread * columns[a][i] * columns[b][i];
                        }
                    }
                }
                solver = Cholesky.of(information);
                var change = solver.solve(score);
                Matrices.add(coefficients, 1, change);
                if (Matrices.dot(change, score) < 1e-20 * n) {
                    break;
                }
            }
            return new Logit(columns, treated, chances, solver.inverse(), solver.dependent());
        }

        double chance(int unit) {
            return chances[unit];
        }

        /** The unit's part in the logit's error, along those means of the columns. */
        double representation(int unit, double[] along) {
            var sum = 0.0;
            for (var a = 0; a < along.length; a++) {
                for (var b = 0; b < along.length; b++) {
                    sum += along[a] * inverse[a][b] * treated.length * columns[b][unit];
                }
            }
            return sum * ((treated[unit] ? 1 : 0) - chances[unit]);
        }
    }
}
