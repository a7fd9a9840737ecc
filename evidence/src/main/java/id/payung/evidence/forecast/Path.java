package id.payung.evidence.forecast;

/**
 * What a method expects of the steps ahead.
 *
 * @param method its name
 * @param mean of each step, in the unit of the series
 * @param deviation the standard deviation of each step, as the method's own model has it
 */
public record Path(String method, double[] mean, double[] deviation) {
    /** The mean of two methods; the wider of their deviations, since their errors go together. */
    static Path between(Path one, Path other) {
        double[] mean = new double[one.mean.length];
        double[] deviation = new double[mean.length];
        for (int h = 0; h < mean.length; h++) {
            mean[h] = (one.mean[h] + other.mean[h]) / 2;
            deviation[h] = Math.max(one.deviation[h], other.deviation[h]);
        }
        return new Path("mean of %s and %s".formatted(one.method, other.method), mean, deviation);
    }

    /** The same with each step multiplied. */
    Path times(double[] factors) {
        double[] more = new double[mean.length];
        double[] wider = new double[mean.length];
        for (int h = 0; h < mean.length; h++) {
            more[h] = mean[h] * factors[h];
            wider[h] = deviation[h] * factors[h];
        }
        return new Path(method, more, wider);
    }
}
