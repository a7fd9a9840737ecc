package id.payung.evidence.allocation;

/** A curve read off at even steps, with straight pieces between: quick where it is asked often. */
final class Table implements Curve {
    private static final int STEPS = 200;

    private final double low;
    private final double step;
    private final boolean levelsOff;
    private final double[] values = new double[STEPS + 1];
    private final double[] slopes = new double[STEPS + 1];

    Table(Curve curve, double low, double high) {
        this.low = low;
        step = (high - low) / STEPS;
        levelsOff = curve.levelsOff();
        for (int k = 0; k <= STEPS; k++) {
            values[k] = curve.at(low + k * step);
            slopes[k] = curve.slope(low + k * step);
        }
    }

    private double between(double[] read, double spend) {
        if (step <= 0) {
            return read[0];
        }
        double place = Math.clamp((spend - low) / step, 0, STEPS);
        int left = (int) Math.min(STEPS - 1, Math.floor(place));
        return read[left] + (place - left) * (read[left + 1] - read[left]);
    }

    @Override
    public double at(double spend) {
        return between(values, spend);
    }

    @Override
    public double slope(double spend) {
        return between(slopes, spend);
    }

    @Override
    public boolean levelsOff() {
        return levelsOff;
    }
}
