package id.payung.evidence.estimate;

import id.payung.evidence.Names;
import id.payung.evidence.panel.Panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** All effects by cohort and period (Callaway and Sant'Anna). */
final class GroupTimeCells {

    private final Panel panel;
    private final GroupTimeOptions options;
    private final Set<String> dependent = new LinkedHashSet<>();
    private final Set<String> lost = new LinkedHashSet<>();
    private final TreeMap<String, Integer> uneven = new TreeMap<>();
    private final List<GroupTimeCell> cells = new ArrayList<>();

    GroupTimeCells(Panel panel, GroupTimeOptions options) {
        this.panel = panel;
        this.options = options;
        for (var group : panel.cohorts()) {
            for (var time = options.isUniversal() ? 0 : 1; time < panel.length(); time++) {
                add(group, time);
            }
        }
    }

    List<GroupTimeCell> all() {
        return cells;
    }

    void warn(List<String> warnings) {
        if (!dependent.isEmpty()) {
            warnings.add(
                    "Covariates that are combinations of others, set aside: %s."
                            .formatted(Names.few(List.copyOf(dependent))));
        }
        if (!lost.isEmpty()) {
            warnings.add(
                    "No control for (%d): %s."
                            .formatted(lost.size(), Names.few(List.copyOf(lost))));
        }
        if (!uneven.isEmpty()) {
            warnings.add(
                    "Left out where one of two periods is missing: %s."
                            .formatted(Names.few(List.copyOf(uneven.keySet()))));
        }
    }

    private void add(int group, int time) {
        var last = lastBefore(group);
        var event = panel.periods().between(group, time);
        if (last < 0) {
            if (event >= 0) {
                lost.add(panel.periods().label(group) + ": no period before");
            }
            return;
        }
        var base = event >= 0 || options.isUniversal() ? last : time - 1;
        var treated = panel.ofCohort(group);
        if (base == time) {
            cells.add(
                    new GroupTimeCell(
                            group, time, event, 0, new double[panel.size()], treated.length));
            return;
        }
        compare(new Pair(group, time, base), event);
    }

    private record Pair(int group, int time, int base) {}

    private int lastBefore(int group) {
        for (var t = group - 1; t >= 0; t--) {
            if (panel.periods().between(t, group) > options.anticipation()) {
                return t;
            }
        }
        return -1;
    }

    private void compare(Pair pair, int event) {
        var used = new int[panel.size()];
        var count = 0;
        var treated = 0;
        for (var i = 0; i < panel.size(); i++) {
            var isOwn = panel.cohort()[i] == pair.group;
            if (!isOwn && !isControl(i, pair)) {
                continue;
            }
            if (hasBoth(i, pair)) {
                used[count++] = i;
                treated += isOwn ? 1 : 0;
            } else {
                uneven.put(panel.units().get(i), i);
            }
        }
        if (treated == 0 || treated == count) {
            lost.add(
                    "%s in %s"
                            .formatted(
                                    panel.periods().label(pair.group),
                                    panel.periods().label(pair.time)));
            return;
        }
        var found = Comparison.of(units(Arrays.copyOf(used, count), pair), options.kind());
        var names = List.copyOf(panel.extras().covariates().keySet());
        found.dependent().forEach(j -> dependent.add(j == 0 ? "constant" : names.get(j - 1)));
        var influence = new double[panel.size()];
        var scale = (double) panel.size() / count;
        for (var k = 0; k < count; k++) {
            influence[used[k]] = scale * found.influence()[k];
        }
        cells.add(
                new GroupTimeCell(
                        pair.group, pair.time, event, found.difference(), influence, treated));
    }

    private boolean isControl(int unit, Pair pair) {
        var start = panel.cohort()[unit];
        if (start == Panel.NEVER) {
            return true;
        }
        return !options.isNever()
                && start != pair.group
                && panel.periods().between(Math.max(pair.time, pair.base), start)
                        > options.anticipation();
    }

    private boolean hasBoth(int unit, Pair pair) {
        return panel.isObserved(unit, pair.time)
                && panel.isObserved(unit, pair.base)
                && Residuals.hasAll(panel, unit, Math.min(pair.time, pair.base));
    }

    private Comparison.Units units(int[] used, Pair pair) {
        var covariates = panel.extras().covariates();
        var treated = new boolean[used.length];
        var change = new double[used.length];
        var columns = new double[1 + covariates.size()][used.length];
        for (var k = 0; k < used.length; k++) {
            var i = used[k];
            treated[k] = panel.cohort()[i] == pair.group;
            change[k] = panel.outcome()[i][pair.time] - panel.outcome()[i][pair.base];
            columns[0][k] = 1;
        }
        var early = Math.min(pair.time, pair.base);
        var j = 1;
        for (var values : covariates.values()) {
            for (var k = 0; k < used.length; k++) {
                columns[j][k] = values[used[k]][early];
            }
            j++;
        }
        return new Comparison.Units(treated, change, columns);
    }
}
