package id.payung.evidence.estimate;

import id.payung.evidence.panel.Panel;

import java.util.List;

/** Leaves out one unit at a time; the weights of the others stay, up to their sum. */
final class SyntheticJackknife {

    private SyntheticJackknife() {}

    static double se(Panel panel, List<SyntheticWave> waves) {
        var n = panel.size();
        var found = new double[n];
        var sum = 0.0;
        for (var i = 0; i < n; i++) {
            found[i] = without(panel, waves, i);
            sum += found[i];
        }
        var mean = sum / n;
        var squares = 0.0;
        for (var one : found) {
            squares += (one - mean) * (one - mean);
        }
        return Math.sqrt(squares * (n - 1) / n);
    }

    private static double without(Panel panel, List<SyntheticWave> waves, int left) {
        var sum = 0.0;
        var cells = 0.0;
        for (var wave : waves) {
            var units = panel.ofCohort(wave.start());
            var isOwn = panel.cohort()[left] == wave.start();
            var count = units.length - (isOwn ? 1 : 0);
            if (count == 0) {
                continue;
            }
            var effect = wave.estimate();
            if (isOwn) {
                effect = (effect * units.length - own(panel, wave, left)) / count;
            } else if (panel.cohort()[left] == Panel.NEVER) {
                effect = withoutControl(panel, wave, left);
            }
            sum += effect * count * wave.after();
            cells += count * wave.after();
        }
        return sum / cells;
    }

    /** The estimate of one treated unit by itself. */
    private static double own(Panel panel, SyntheticWave wave, int unit) {
        var controls = panel.untreated();
        var sum = contrast(panel.outcome()[unit], wave);
        for (var j = 0; j < controls.length; j++) {
            sum -= wave.units()[j] * contrast(panel.outcome()[controls[j]], wave);
        }
        return sum;
    }

    private static double withoutControl(Panel panel, SyntheticWave wave, int left) {
        var controls = panel.untreated();
        var all = 0.0;
        var rest = 0.0;
        var weight = 0.0;
        for (var j = 0; j < controls.length; j++) {
            var part = wave.units()[j] * contrast(panel.outcome()[controls[j]], wave);
            all += part;
            if (controls[j] != left) {
                rest += part;
                weight += wave.units()[j];
            }
        }
        return weight <= 0 ? wave.estimate() : wave.estimate() + all - rest / weight;
    }

    /** Mean after the start minus the weighted mean before. */
    private static double contrast(double[] series, SyntheticWave wave) {
        var sum = 0.0;
        for (var t = wave.start(); t < series.length; t++) {
            sum += series[t] / wave.after();
        }
        for (var t = 0; t < wave.start(); t++) {
            sum -= wave.times()[t] * series[t];
        }
        return sum;
    }
}
