package id.payung.evidence.panel;

import id.payung.evidence.Names;

import java.util.ArrayList;
import java.util.List;

/** Looks for what a reader of the result must know of the data. Nothing is dropped here. */
final class Gate {

    private final Grid grid;
    private final double[][] outcome;
    private final int[] cohort;
    private final List<String> warnings = new ArrayList<>();

    Gate(Grid grid, double[][] outcome, int[] cohort) {
        this.grid = grid;
        this.outcome = outcome;
        this.cohort = cohort;
    }

    List<String> warnings() {
        return warnings;
    }

    void look() {
        jumps();
        spans();
        treatedFromTheStart();
    }

    private void jumps() {
        var jumps = grid.periods().jumps();
        if (!jumps.isEmpty()) {
            warnings.add(
                    "Periods that no row mentions lie between: %s.".formatted(Names.few(jumps)));
        }
    }

    /** Tells apart holes, units that begin late and units that end early. */
    private void spans() {
        var holes = new ArrayList<String>();
        var late = new ArrayList<String>();
        var early = new ArrayList<String>();
        for (var i = 0; i < outcome.length; i++) {
            var first = firstSeen(i);
            var last = lastSeen(i);
            var name = grid.units().get(i);
            if (first < 0) {
                holes.add(name + " throughout");
                continue;
            }
            if (first > 0) {
                late.add("%s in %s".formatted(name, grid.periods().label(first)));
            }
            if (last < outcome[i].length - 1) {
                early.add("%s in %s".formatted(name, grid.periods().label(last)));
            }
            for (var t = first; t <= last; t++) {
                if (Double.isNaN(outcome[i][t])) {
                    holes.add("%s in %s".formatted(name, grid.periods().label(t)));
                }
            }
        }
        warn("Cells without an outcome (%d): %s. They are left out, not filled.", holes);
        warn(
                "Units that begin late (%d): %s. Maybe split from another: sum both to the older"
                        + " border.",
                late);
        warn("Units that end early (%d): %s. Maybe merged into another.", early);
    }

    private int firstSeen(int unit) {
        for (var t = 0; t < outcome[unit].length; t++) {
            if (!Double.isNaN(outcome[unit][t])) {
                return t;
            }
        }
        return -1;
    }

    private int lastSeen(int unit) {
        for (var t = outcome[unit].length - 1; t >= 0; t--) {
            if (!Double.isNaN(outcome[unit][t])) {
                return t;
            }
        }
        return -1;
    }

    private void treatedFromTheStart() {
        var names = new ArrayList<String>();
        for (var i = 0; i < cohort.length; i++) {
            if (cohort[i] != Panel.NEVER && cohort[i] <= Math.max(0, firstSeen(i))) {
                names.add(grid.units().get(i));
            }
        }
        warn(
                "Treated from the first period on (%d): %s. Without a before they tell no effect.",
                names);
    }

    /** Other events in treated cells: their effect cannot be told from the treatment's. */
    void events(double[][] events, String column) {
        var names = new ArrayList<String>();
        for (var i = 0; i < events.length; i++) {
            for (var t = 0; t < events[i].length; t++) {
                if (events[i][t] != 0 && !Double.isNaN(events[i][t]) && cohort[i] <= t) {
                    names.add("%s in %s".formatted(grid.units().get(i), grid.periods().label(t)));
                }
            }
        }
        warn(
                "Column "
                        + column
                        + " tells of other events in treated cells (%d): %s. Their effect is in the"
                        + " estimate.",
                names);
    }

    private void warn(String message, List<String> names) {
        if (!names.isEmpty()) {
            warnings.add(message.formatted(names.size(), Names.few(names)));
        }
    }
}
