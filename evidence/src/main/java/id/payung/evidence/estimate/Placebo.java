package id.payung.evidence.estimate;

import id.payung.evidence.Seeds;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.panel.Panel;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the same method finds where nothing was done: units that were never treated take the place
 * of the treated ones, with the same starts. With one treated unit every other takes its turn, and
 * nothing is drawn.
 */
final class Placebo {

    /** Statistics of each placebo, in the order of the tasks. */
    private final double[][] found;

    private final boolean isExact;

    private Placebo(double[][] found, boolean isExact) {
        this.found = found;
        this.isExact = isExact;
    }

    /**
     * Runs the placebos.
     *
     * @param panel with the treated units, which are left out here
     * @param statistic of a panel, always of the same length; NaN where it cannot be computed
     */
    static Placebo run(Panel panel, Options options, Function<Panel, double[]> statistic) {
        var idle = panel.only(panel.untreated());
        var treated = panel.only(panel.treated());
        var isExact = treated.size() == 1;
        var count = isExact ? idle.size() : options.draws();
        var found =
                IntStream.range(0, count)
                        .parallel()
                        .mapToObj(task -> {
                            var chosen =
                                    isExact
                                            ? new int[] {task}
                                            : Seeds.choose(
                                                    Seeds.stream(options.seed(), task),
                                                    treated.size(),
                                                    idle.size());
                            return statistic.apply(treat(idle, treated, chosen));
                        })
                        .toArray(double[][]::new);
        return new Placebo(found, isExact);
    }

    /** The start of each treated unit, and what was done there, moved to an untreated one. */
    private static Panel treat(Panel idle, Panel treated, int[] chosen) {
        var cohort = idle.cohort().clone();
        var done = treated.extras().dose();
        var idleDose = idle.extras().dose();
        var dose = idleDose == null ? new double[0][] : idleDose.clone();
        for (var k = 0; k < chosen.length; k++) {
            cohort[chosen[k]] = treated.cohort()[k];
            if (done != null && dose.length > 0) {
                dose[chosen[k]] = done[k];
            }
        }
        var moved = idle.withCohort(cohort);
        return dose.length == 0 ? moved : moved.withDose(dose);
    }

    int count() {
        return found.length;
    }

    String how() {
        return isExact
                ? "placebo: each of the %d untreated units took the treated one's place"
                        .formatted(found.length)
                : "placebo: %d draws of untreated units took the treated ones' place"
                        .formatted(found.length);
    }

    /** Standard deviation of what was found in place {@code k}, around its mean. */
    double se(int k) {
        var values = values(k);
        if (values.length < 2) {
            return Double.NaN;
        }
        var mean = Arrays.stream(values).average().orElse(0);
        var squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
        return Math.sqrt(squares / values.length);
    }

    /** Standard errors to each side: t, with as many degrees of freedom as placebos but one. */
    double reach(double level) {
        return isExact
                ? Distributions.studentReach(level, Math.max(1, found.length - 1))
                : Distributions.normalReach(level);
    }

    /** Part of the placebos, the treated one counted in, that are at least as far from zero. */
    double p(int k, double estimate) {
        var values = values(k);
        var far = Arrays.stream(values).filter(x -> Math.abs(x) >= Math.abs(estimate)).count();
        return (1.0 + far) / (1.0 + values.length);
    }

    private double[] values(int k) {
        return Arrays.stream(found)
                .mapToDouble(one -> one[k])
                .filter(value -> !Double.isNaN(value))
                .toArray();
    }
}
