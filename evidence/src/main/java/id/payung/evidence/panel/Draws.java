package id.payung.evidence.panel;

import id.payung.evidence.algebra.Distributions;

import java.util.random.RandomGenerator;

/** Draws of counts and amounts from one random stream. */
final class Draws {

    private final RandomGenerator stream;

    Draws(RandomGenerator stream) {
        this.stream = stream;
    }

    double uniform() {
        return stream.nextDouble();
    }

    double normal(double mean, double sd) {
        return mean + sd * stream.nextGaussian();
    }

    double gumbel() {
        return -Math.log(-Math.log(1 - stream.nextDouble()));
    }

    /** Marsaglia and Tsang's way; a shape below one is lifted and powered back. */
    double gamma(double shape, double scale) {
        if (shape < 1) {
            return gamma(shape + 1, scale) * Math.pow(1 - stream.nextDouble(), 1 / shape);
        }
        var d = shape - 1.0 / 3;
        var c = 1 / Math.sqrt(9 * d);
        while (true) {
            var x = stream.nextGaussian();
            var v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            if (Math.log(1 - stream.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v * scale;
            }
        }
    }

    long poisson(double mean) {
        if (mean < 30) {
            var limit = Math.exp(-mean);
            var product = stream.nextDouble();
            var count = 0L;
            while (product > limit) {
                product *= stream.nextDouble();
                count++;
            }
            return count;
        }
        return rejected(mean);
    }

    /** Hörmann's transformed rejection, for means where counting would be slow. */
    private long rejected(double mean) {
        var root = Math.sqrt(mean);
        var b = 0.931 + 2.53 * root;
        var a = -0.059 + 0.02483 * b;
        var vr = 0.9277 - 3.6224 / (b - 2);
        var inverse = 1.1239 + 1.1328 / (b - 3.4);
        while (true) {
            var u = stream.nextDouble() - 0.5;
            var v = 1 - stream.nextDouble();
            var us = 0.5 - Math.abs(u);
            var k = Math.floor((2 * a / us + b) * u + mean + 0.43);
            if (us >= 0.07 && v <= vr) {
                return (long) k;
            }
            if (k < 0 || us < 0.013 && v > us) {
                continue;
            }
            var left = Math.log(v * inverse / (a / (us * us) + b));
            if (left <= k * Math.log(mean) - mean - Distributions.logGamma(k + 1)) {
                return (long) k;
            }
        }
    }

    /** A count of that mean whose variance is {@code mean + mean²/size}. */
    long negativeBinomial(double mean, double size) {
        return mean <= 0 ? 0 : poisson(gamma(size, mean / size));
    }

    long binomial(long count, double chance) {
        if (count <= 0 || chance <= 0) {
            return 0;
        }
        return Math.min(count, poisson(count * Math.min(1, chance)));
    }
}
