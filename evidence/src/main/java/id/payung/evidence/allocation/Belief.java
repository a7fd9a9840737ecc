package id.payung.evidence.allocation;

import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.allocation.Curve.Hill;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What the experiments of a channel say about its curve: the exact weight of every form on a grid,
 * and given the form a normal, cut at nil, for its height. The height at the highest spend tried is
 * taken to be anything from nil on, before the experiments speak.
 */
final class Belief {
    private static final double[] STEEPNESS = {1, 1.5, 2, 3};

    /** Fewer trials cannot tell an S from a curve that levels off from the start. */
    private static final int ENOUGH_FOR_S = 3;

    private static final int HALVES = 41;

    private final List<Form> forms = new ArrayList<>();
    private final double highest;

    /**
     * One form: where half is reached, how steep, and the height at the highest spend tried.
     *
     * @param cumulated the weight of this form and all before it
     */
    private record Form(double half, double steepness, double mean, double sd, double cumulated) {}

    Belief(List<Trial> trials) {
        highest = trials.stream().mapToDouble(t -> Math.max(t.before(), t.after())).max().orElse(1);
        double[] steep = trials.size() < ENOUGH_FOR_S ? new double[] {1} : STEEPNESS;
        List<double[]> rows = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (double steepness : steep) {
            for (int k = 0; k < HALVES; k++) {
                double half = highest * Math.pow(10, -1 + 2.0 * k / (HALVES - 1));
                double[] row = weigh(trials, half, steepness);
                rows.add(row);
                most = Math.max(most, row[4]);
            }
        }
        double sum = 0;
        for (double[] row : rows) {
            sum += Math.exp(row[4] - most);
        }
        double cumulated = 0;
        for (double[] row : rows) {
            cumulated += Math.exp(row[4] - most) / sum;
            forms.add(new Form(row[0], row[1], row[2], row[3], cumulated));
        }
    }

    /** Half, steepness, mean and deviation of the height, and the logarithm of the weight. */
    private double[] weigh(List<Trial> trials, double half, double steepness) {
        double top = Saturation.hill(highest, half, steepness);
        double precision = 0;
        double pull = 0;
        double squares = 0;
        for (var trial : trials) {
            double step =
                    (Saturation.hill(trial.after(), half, steepness)
                                    - Saturation.hill(trial.before(), half, steepness))
                            / top;
            double error = trial.se() * trial.se();
            precision += step * step / error;
            pull += step * trial.effect() / error;
            squares += trial.effect() * trial.effect() / error;
        }
        double mean = pull / precision;
        double sd = 1 / Math.sqrt(precision);
        double above = Math.max(Distributions.normal(mean / sd), 1e-300);
        double weight = -0.5 * (squares - pull * mean) + Math.log(sd) + Math.log(above);
        return new double[] {half, steepness, mean, sd, weight};
    }

    /** A curve as likely as the experiments make it. */
    Hill draw(RandomGenerator random) {
        double at = random.nextDouble();
        int low = 0;
        int high = forms.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (forms.get(middle).cumulated < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var form = forms.get(low);
        double nil = Distributions.normal(-form.mean / form.sd);
        double part = nil + (1 - nil) * random.nextDouble();
        double height =
                form.mean
                        + form.sd
                                * Distributions.normalQuantile(Math.clamp(part, 1e-15, 1 - 1e-15));
        return new Hill(
                Math.max(0, height) / Saturation.hill(highest, form.half, form.steepness),
                form.half,
                form.steepness);
    }
}
