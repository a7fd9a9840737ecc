package id.payung.evidence.estimate;

import id.payung.evidence.panel.Panel;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Units whose dose changes, beside those that had the same and keep it. */
final class SwitcherPaths {

    /**
     * A mean over changes.
     *
     * @param value NaN where there was nothing to compare
     * @param influence of each unit; its squares sum to the variance
     * @param changes how many
     * @param alone changes without anybody to compare with
     * @param dose mean size of the changes, summed over the steps since
     */
    record Found(double value, double[] influence, int changes, int alone, double dose) {}

    /** Units in one comparison. */
    private static final class Side {
        private int count;
        private double sum;

        void add(double change) {
            count++;
            sum += change;
        }

        double mean() {
            return sum / count;
        }
    }

    private final Panel panel;
    private final double[][] dose;
    private final double[] influence;
    private double sum;
    private double size;
    private int changes;
    private int alone;

    private SwitcherPaths(Panel panel) {
        this.panel = panel;
        var given = panel.extras().dose();
        dose = given == null ? new double[panel.size()][panel.length()] : given;
        influence = new double[panel.size()];
    }

    /** The first period in which each unit's dose is not that of its first. */
    static int[] firstChanges(Panel panel, double[][] dose) {
        var starts = new int[panel.size()];
        Arrays.fill(starts, Panel.NEVER);
        for (var i = 0; i < starts.length; i++) {
            for (var t = 1; t < panel.length(); t++) {
                if (dose[i][t] != dose[i][0] && !Double.isNaN(dose[i][t])) {
                    starts[i] = t;
                    break;
                }
            }
        }
        return starts;
    }

    /** All changes, each in its own period. */
    static Found everyChange(Panel panel) {
        var paths = new SwitcherPaths(panel);
        for (var t = 1; t < panel.length(); t++) {
            paths.period(t);
        }
        return paths.found();
    }

    /** By steps since the first change; before it, the changes are counted backwards from it. */
    static Found sinceFirst(Panel panel, int event) {
        var paths = new SwitcherPaths(panel);
        for (var start = 1; start < panel.length(); start++) {
            paths.first(start, event);
        }
        return paths.found();
    }

    private Found found() {
        if (changes == 0) {
            return new Found(Double.NaN, influence, 0, alone, Double.NaN);
        }
        var mean = Arrays.stream(influence).map(one -> one / changes).toArray();
        return new Found(sum / changes, mean, changes, alone, size / changes);
    }

    private void period(int t) {
        var before = new double[panel.size()];
        var moved = new double[panel.size()];
        for (var i = 0; i < before.length; i++) {
            before[i] = dose[i][t - 1];
            moved[i] = dose[i][t] - dose[i][t - 1];
        }
        compare(before, moved, moved, change(t, t - 1));
    }

    private void first(int start, int event) {
        var base = start - 1;
        var to = start + event;
        if (to < 0 || to >= panel.length()) {
            return;
        }
        var last = Math.max(start, to);
        var before = new double[panel.size()];
        var moved = new double[panel.size()];
        var size = new double[panel.size()];
        for (var i = 0; i < before.length; i++) {
            before[i] = dose[i][0];
            var own = panel.cohort()[i];
            if (own == start) {
                moved[i] = dose[i][start] - dose[i][0];
                for (var t = start; t <= Math.max(start, to); t++) {
                    size[i] += dose[i][t] - dose[i][0];
                }
            } else if (own <= last) {
                moved[i] = Double.NaN;
            }
        }
        compare(before, moved, size, change(to, base));
    }

    private double[] change(int to, int from) {
        var change = new double[panel.size()];
        for (var i = 0; i < change.length; i++) {
            change[i] = panel.outcome()[i][to] - panel.outcome()[i][from];
        }
        return change;
    }

    /** Within each dose before: those that rose and those that fell against those that stayed. */
    private void compare(double[] before, double[] moved, double[] sizes, double[] change) {
        var stayed = new TreeMap<Double, Side>();
        var rose = new TreeMap<Double, Side>();
        var fell = new TreeMap<Double, Side>();
        for (var i = 0; i < before.length; i++) {
            if (isUsable(before[i], moved[i], change[i])) {
                side(moved[i], stayed, rose, fell)
                        .computeIfAbsent(before[i], _ -> new Side())
                        .add(change[i]);
            }
        }
        for (var i = 0; i < before.length; i++) {
            if (!isUsable(before[i], moved[i], change[i])) {
                continue;
            }
            var control = stayed.get(before[i]);
            if (moved[i] == 0 && control != null) {
                var net = count(rose.get(before[i])) - count(fell.get(before[i]));
                influence[i] -= (double) net / control.count * (change[i] - control.mean());
            } else if (moved[i] != 0 && control == null) {
                alone++;
            } else if (control != null) {
                var own = (moved[i] > 0 ? rose : fell).get(before[i]);
                var sign = Math.signum(moved[i]);
                changes++;
                size += Math.abs(sizes[i]);
                sum += sign * (change[i] - control.mean());
                influence[i] += own == null ? 0 : sign * (change[i] - own.mean());
            }
        }
    }

    private static boolean isUsable(double before, double moved, double change) {
        return !Double.isNaN(before) && !Double.isNaN(moved) && !Double.isNaN(change);
    }

    private static Map<Double, Side> side(
            double moved,
            Map<Double, Side> stayed,
            Map<Double, Side> rose,
            Map<Double, Side> fell) {
        return moved == 0 ? stayed : moved > 0 ? rose : fell;
    }

    private static int count(@Nullable Side side) {
        return side == null ? 0 : side.count;
    }
}
