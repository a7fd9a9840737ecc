package id.payung.evidence.survival;

import id.payung.evidence.BadInput;
import id.payung.evidence.algebra.Cholesky;
import id.payung.evidence.algebra.Level;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a month's probability of lapsing depends on: a regression of the lapse on the months at
 * risk. It takes what changes over time, and people who lapse again. The errors are robust: rows of
 * one cluster may move together.
 */
public final class DiscreteHazard {
    private static final int STEPS = 60;
    private static final double SETTLED = 1e-12;
    private static final int FEW_CLUSTERS = 30;

    /** On a column of spread one: further out, some group never lapses or always does. */
    private static final double RUNS_AWAY = 25;

    private final Risks risks;
    private final Link link;
    private final int width;
    private final double[] centre;
    private final double[] spread;
    private double[] beta;
    private double likelihood;

    /**
     * The influence of one column, on the scale of the link.
     *
     * @param se robust, by cluster
     * @param modelSe as if all rows were independent
     * @param ratio e to the estimate: the hazard ratio (cloglog) or odds ratio (logit) of one unit
     */
    public record Influence(
            String column,
            double estimate,
            double se,
            double modelSe,
            double p,
            double lower,
            double upper,
            double ratio) {}

    /** All influences, with what they rest on. */
    public record Fit(
            Link link,
            List<Influence> influences,
            double logLikelihood,
            int rows,
            double lapses,
            int clusters,
            List<String> warnings) {
        public Fit {
            influences = List.copyOf(influences);
            warnings = List.copyOf(warnings);
        }

        /** The influence of a column. */
        public Influence of(String column) {
            return influences.stream()
                    .filter(influence -> influence.column().equals(column))
                    .findFirst()
                    .orElseThrow(() -> new BadInput("There is no column " + column));
        }
    }

    private DiscreteHazard(Risks risks, Link link) {
        this.risks = risks;
        this.link = link;
        width = risks.names().size();
        centre = new double[width];
        spread = new double[width];
        beta = new double[width];
    }

    /**
     * Fits the regression.
     *
     * @throws BadInput that names the column which repeats others, or which sets rows apart where
     *     nobody or everybody lapsed
     */
    public static Fit fit(Risks risks, Link link, double level) {
        var hazard = new DiscreteHazard(risks, link);
        hazard.standardise();
        hazard.refuseWhatCannotBeTold();
        hazard.climb();
        return hazard.report(Level.reach(level));
    }

    private void standardise() {
        double[] ones = risks.column(0);
        double rows = Arrays.stream(ones).sum();
        spread[0] = 1;
        for (int c = 1; c < width; c++) {
            double[] column = risks.column(c);
            double mean = Arrays.stream(column).sum() / rows;
            double squares = Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum();
            centre[c] = mean;
            spread[c] = Math.sqrt(squares / rows);
            if (spread[c] <= 1e-12 * Math.abs(mean) || spread[c] == 0) {
                throw new BadInput(
                        "Column '%s' is %s in every row, so that it explains nothing."
                                .formatted(risks.names().get(c), mean));
            }
        }
    }

    private double x(int row, int column) {
        return column == 0 ? 1 : (risks.column(column)[row] - centre[column]) / spread[column];
    }

    private void refuseWhatCannotBeTold() {
        double lapses = 0;
        double atRisk = 0;
        for (int row = 0; row < risks.size(); row++) {
            lapses += risks.lapsed(row);
            atRisk += risks.atRisk(row);
        }
        if (lapses == 0 || lapses == atRisk) {
            throw new BadInput(
                    "%s of %s lapsed: without both kinds there is nothing to explain."
                            .formatted(lapses, atRisk));
        }
        beta[0] = link.inverse(lapses / atRisk);
        for (int c = 1; c < width; c++) {
            refuseOneSided(c);
        }
        var dependent = Cholesky.of(information()).dependent();
        if (!dependent.isEmpty()) {
            throw new BadInput(
                    "Columns that repeat the ones before them: %s. Maybe leave them out."
                            .formatted(dependent.stream().map(c -> risks.names().get(c)).toList()));
        }
    }

    /** A yes-or-no column, one side of which shows no lapse at all, has no finite influence. */
    private void refuseOneSided(int c) {
        Map<Double, double[]> sides = new TreeMap<>();
        for (int row = 0; row < risks.size(); row++) {
            double[] side = sides.computeIfAbsent(risks.column(c)[row], _ -> new double[2]);
            side[0] += risks.lapsed(row);
            side[1] += risks.atRisk(row) - risks.lapsed(row);
            if (sides.size() > 2) {
                return;
            }
        }
        sides.forEach((value, side) -> {
            if (side[0] == 0 || side[1] == 0) {
                throw new BadInput(
                        "Where column '%s' is %s, %s lapsed: its influence is beyond all measure. Maybe join it with a like group."
                                .formatted(
                                        risks.names().get(c),
                                        value,
                                        side[0] == 0 ? "nobody" : "everybody"));
            }
        });
    }

    private void climb() {
        likelihood = likelihoodAt(beta);
        for (int step = 0; step < STEPS; step++) {
            double[] move = Cholesky.of(information()).solve(total(scores()));
            double size = 1;
            double[] next = beta;
            double found = Double.NaN;
            while (!(found >= likelihood - 1e-9) && size > 1e-6) {
                next = beta.clone();
                for (int c = 0; c < width; c++) {
                    next[c] += size * move[c];
                }
                found = likelihoodAt(next);
                size /= 2;
            }
            double gain = found - likelihood;
            beta = next;
            likelihood = found;
            for (int c = 1; c < width; c++) {
                if (Math.abs(beta[c]) > RUNS_AWAY) {
                    throw runsAway(c);
                }
            }
            if (Math.abs(gain) <= SETTLED * (Math.abs(likelihood) + 1)) {
                return;
            }
        }
        throw new BadInput(
                "The regression did not settle in %d steps. Maybe some column has a few values far from all others."
                        .formatted(STEPS));
    }

    private BadInput runsAway(int column) {
        return new BadInput(
                "Column '%s' tells the lapses from the rest without fail, so that its influence is beyond all measure. Maybe it was measured after the lapse."
                        .formatted(risks.names().get(column)));
    }

    private double sum(int row, double[] coefficients) {
        double sum = 0;
        for (int c = 0; c < width; c++) {
            sum += coefficients[c] * x(row, c);
        }
        return sum;
    }

    private double likelihoodAt(double[] coefficients) {
        double sum = 0;
        for (int row = 0; row < risks.size(); row++) {
            double p = link.probability(sum(row, coefficients));
            double ends = risks.lapsed(row);
            double stays = risks.atRisk(row) - ends;
            sum += (ends > 0 ? ends * Math.log(p) : 0) + (stays > 0 ? stays * Math.log1p(-p) : 0);
        }
        return sum;
    }

    /** What each row pulls the coefficients by, before it is spread over the columns. */
    private double[] scores() {
        double[] scores = new double[risks.size()];
        for (int row = 0; row < scores.length; row++) {
            double sum = sum(row, beta);
            double p = link.probability(sum);
            double spreads = p * (1 - p);
            scores[row] =
                    spreads == 0
                            ? 0
                            : (risks.lapsed(row) - risks.atRisk(row) * p)
                                    * link.slope(sum)
                                    / spreads;
        }
        return scores;
    }

    private double[] total(double[] scores) {
        double[] total = new double[width];
        for (int row = 0; row < scores.length; row++) {
            for (int c = 0; c < width; c++) {
                total[c] += scores[row] * x(row, c);
            }
        }
        return total;
    }

    private double[][] information() {
        double[][] information = new double[width][width];
        double[] here = new double[width];
        for (int row = 0; row < risks.size(); row++) {
            double sum = sum(row, beta);
            double p = link.probability(sum);
            double slope = link.slope(sum);
            double weight = p * (1 - p) == 0 ? 0 : risks.atRisk(row) * slope * slope / p / (1 - p);
            for (int c = 0; c < width; c++) {
                here[c] = x(row, c);
                for (int d = 0; d <= c; d++) {
                    information[c][d] += weight * here[c] * here[d];
                }
            }
        }
        for (int c = 0; c < width; c++) {
            for (int d = 0; d < c; d++) {
                information[d][c] = information[c][d];
            }
        }
        return information;
    }

    private Fit report(double reach) {
        double[][] bread = Cholesky.of(information()).inverse();
        int[] clusters = risks.clusterNumbers();
        int groups = Arrays.stream(clusters).max().orElse(0) + 1;
        double[][] robust = sandwich(bread, clusters, groups);
        double[][] back = back();
        List<Influence> influences = new ArrayList<>();
        for (int c = 0; c < width; c++) {
            double estimate = 0;
            for (int d = 0; d < width; d++) {
                estimate += back[c][d] * beta[d];
            }
            double se = Math.sqrt(quadratic(back[c], robust));
            influences.add(
                    new Influence(
                            risks.names().get(c),
                            estimate,
                            se,
                            Math.sqrt(quadratic(back[c], bread)),
                            Level.twoSided(estimate / se),
                            estimate - reach * se,
                            estimate + reach * se,
                            Math.exp(estimate)));
        }
        double lapses = 0;
        for (int row = 0; row < risks.size(); row++) {
            lapses += risks.lapsed(row);
        }
        return new Fit(
                link, influences, likelihood, risks.size(), lapses, groups, warnings(groups));
    }

    /** The columns as they came, in terms of the standardised ones. */
    private double[][] back() {
        double[][] back = new double[width][width];
        back[0][0] = 1;
        for (int c = 1; c < width; c++) {
            back[c][c] = 1 / spread[c];
            back[0][c] = -centre[c] / spread[c];
        }
        return back;
    }

    /** Bread, meat by cluster, bread, times G/(G-1) as is usual with maximum likelihood. */
    private double[][] sandwich(double[][] bread, int[] clusters, int groups) {
        double[][] pull = new double[groups][width];
        double[] scores = scores();
        for (int row = 0; row < scores.length; row++) {
            for (int c = 0; c < width; c++) {
                pull[clusters[row]][c] += scores[row] * x(row, c);
            }
        }
        double[][] result = new double[width][width];
        for (double[] one : pull) {
            double[] sliced = new double[width];
            for (int c = 0; c < width; c++) {
                for (int d = 0; d < width; d++) {
                    sliced[c] += bread[c][d] * one[d];
                }
            }
            for (int c = 0; c < width; c++) {
                for (int d = 0; d < width; d++) {
                    result[c][d] += sliced[c] * sliced[d] * groups / Math.max(1, groups - 1.0);
                }
            }
        }
        return result;
    }

    private static double quadratic(double[] vector, double[][] matrix) {
        double sum = 0;
        for (int c = 0; c < vector.length; c++) {
            for (int d = 0; d < vector.length; d++) {
                sum += vector[c] * matrix[c][d] * vector[d];
            }
        }
        return sum;
    }

    private List<String> warnings(int groups) {
        if (risks.clustered() && groups < Math.max(FEW_CLUSTERS, 2 * width)) {
            return List.of(
                    "%d clusters for %d columns: robust errors are too small with so few."
                            .formatted(groups, width));
        }
        return List.of();
    }
}
