package id.payung.evidence.estimate;

import id.payung.evidence.Seeds;
import id.payung.evidence.algebra.Distributions;
import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.panel.Panel;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many standard errors a band reaches that holds all of several effects at once: the quantile
 * of the largest of them when every cluster's influence is turned by the toss of a coin.
 */
final class UniformBand {

    private UniformBand() {}

    static double of(
            List<GroupTimeSums.Sum> effects, GroupTimeSums sums, Panel panel, Options options) {
        var some = effects.stream().filter(one -> sums.se(one) > 1e-12).toList();
        if (some.isEmpty()) {
            return Double.NaN;
        }
        var parts =
                some.stream()
                        .map(one -> Clusters.sums(one.influence(), panel.extras().cluster()))
                        .toArray(double[][]::new);
        var clusters = parts[0].length;
        var draws = new double[parts.length][options.draws()];
        IntStream.range(0, options.draws())
                .parallel()
                .forEach(draw -> {
                    var coins = coins(options.seed(), draw, clusters);
                    for (var k = 0; k < parts.length; k++) {
                        draws[k][draw] = Matrices.dot(coins, parts[k]);
                    }
                });
        var largest = new double[options.draws()];
        for (var one : draws) {
            var spread =
                    (Matrices.quantile(one, 0.75) - Matrices.quantile(one, 0.25))
                            / (2 * Distributions.normalQuantile(0.75));
            for (var draw = 0; draw < largest.length; draw++) {
                largest[draw] = Math.max(largest[draw], Math.abs(one[draw]) / spread);
            }
        }
        return Math.max(
                Matrices.quantile(largest, options.level()),
                Distributions.normalReach(options.level()));
    }

    private static double[] coins(long seed, int draw, int count) {
        var stream = Seeds.stream(seed, draw);
        var coins = new double[count];
        for (var i = 0; i < count; i++) {
            coins[i] = stream.nextBoolean() ? 1 : -1;
        }
        return coins;
    }
}
