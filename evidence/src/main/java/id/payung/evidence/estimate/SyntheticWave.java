package id.payung.evidence.estimate;

import id.payung.evidence.algebra.Matrices;
import id.payung.evidence.algebra.SimplexFit;

import java.util.Arrays;

/**
 * One wave of synthetic difference in differences: units that start together, against units that
 * are never treated.
 *
 * @param start index of the first treated period
 * @param units weight of each untreated unit
 * @param times weight of each period before the start
 * @param gap treated mean minus weighted controls, in every period
 * @param before the weighted gap before the start, which the estimate subtracts
 */
record SyntheticWave(int start, double[] units, double[] times, double[] gap, double before) {

    /** Which weights are free. */
    enum Kind {
        /** Units and periods weighted, levels may differ. */
        SDID,
        /** Units weighted, levels must match. */
        SC,
        /** All weights equal. */
        DID
    }

    private static final double BARELY = 1e-6;

    /**
     * Fits one wave.
     *
     * @param controls never treated, in all periods
     * @param treated mean of the wave in all periods
     * @param count treated units
     */
    static SyntheticWave fit(Wanted wanted, double[][] controls, double[] treated, int count) {
        var start = wanted.start;
        var noise = noise(controls, start);
        var after = treated.length - start;
        var units =
                switch (wanted.kind) {
                    case DID -> equal(controls.length);
                    case SC -> units(new Match(controls, treated, start), BARELY * noise, false);
                    case SDID -> {
                        var zeta = Math.pow((double) count * after, 0.25) * noise;
                        yield units(new Match(controls, treated, start), zeta, true);
                    }
                };
        var times =
                switch (wanted.kind) {
                    case DID -> equal(start);
                    case SC -> new double[start];
                    case SDID -> times(controls, start, BARELY * noise);
                };
        var gap = treated.clone();
        for (var j = 0; j < controls.length; j++) {
            Matrices.add(gap, -units[j], controls[j]);
        }
        var before = 0.0;
        for (var t = 0; t < start; t++) {
            before += times[t] * gap[t];
        }
        return new SyntheticWave(start, units, times, gap, before);
    }

    /** What to fit: the first treated period, and which weights are free. */
    record Wanted(int start, Kind kind) {}

    /** The mean over the treated periods. */
    double estimate() {
        var sum = 0.0;
        for (var t = start; t < gap.length; t++) {
            sum += gap[t] - before;
        }
        return sum / (gap.length - start);
    }

    /** The effect {@code event} periods after the first treated one. */
    double effect(int event) {
        return gap[start + event] - before;
    }

    int after() {
        return gap.length - start;
    }

    /** Standard deviation of the controls' changes from period to period before the start. */
    static double noise(double[][] controls, int start) {
        var count = controls.length * (start - 1);
        var sum = 0.0;
        for (var one : controls) {
            sum += one[start - 1] - one[0];
        }
        var mean = sum / count;
        var squares = 0.0;
        for (var one : controls) {
            for (var t = 1; t < start; t++) {
                var change = one[t] - one[t - 1] - mean;
                squares += change * change;
            }
        }
        return Math.sqrt(squares / (count - 1));
    }

    private record Match(double[][] controls, double[] treated, int start) {}

    private static double[] units(Match match, double zeta, boolean free) {
        var start = match.start;
        var columns = new double[match.controls.length][];
        for (var j = 0; j < columns.length; j++) {
            columns[j] = levelled(Arrays.copyOf(match.controls[j], start), free);
        }
        var target = levelled(Arrays.copyOf(match.treated, start), free);
        return SimplexFit.shares(columns, target, start * zeta * zeta);
    }

    private static double[] times(double[][] controls, int start, double zeta) {
        var length = controls[0].length;
        var columns = new double[start][controls.length];
        var target = new double[controls.length];
        for (var j = 0; j < controls.length; j++) {
            for (var t = 0; t < start; t++) {
                columns[t][j] = controls[j][t];
            }
            for (var t = start; t < length; t++) {
                target[j] += controls[j][t] / (length - start);
            }
        }
        for (var column : columns) {
            levelled(column, true);
        }
        return SimplexFit.shares(columns, levelled(target, true), controls.length * zeta * zeta);
    }

    /** Takes the mean off, in place. */
    private static double[] levelled(double[] values, boolean free) {
        if (free) {
            var mean = Matrices.mean(values);
            for (var i = 0; i < values.length; i++) {
                values[i] -= mean;
            }
        }
        return values;
    }

    private static double[] equal(int count) {
        var weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        return weights;
    }
}
