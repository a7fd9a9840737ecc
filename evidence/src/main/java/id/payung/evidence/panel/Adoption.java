package id.payung.evidence.panel;

import id.payung.evidence.BadInput;
import id.payung.evidence.Names;
import id.payung.evidence.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Since when each unit is treated, as the data say it in one of three ways. */
final class Adoption {

    private final Grid grid;
    private final List<String> warnings = new ArrayList<>();

    Adoption(Grid grid) {
        this.grid = grid;
    }

    List<String> warnings() {
        return warnings;
    }

    int[] none() {
        var starts = new int[grid.units().size()];
        Arrays.fill(starts, Panel.NEVER);
        return starts;
    }

    /** From a column that holds the first treated period. */
    int[] byCohort(String column, Set<String> never) {
        var texts = onePerUnit(column);
        var starts = none();
        var late = new ArrayList<String>();
        for (var i = 0; i < starts.length; i++) {
            var text = texts.get(i);
            if (Table.isMissing(text) || never.contains(text)) {
                continue;
            }
            var first = grid.periods().firstNotBefore(text, column);
            if (first < grid.periods().size()) {
                starts[i] = first;
            } else {
                late.add(grid.units().get(i));
            }
        }
        if (!late.isEmpty()) {
            warnings.add(
                    "Treated after the last period, so untreated here: %s."
                            .formatted(Names.few(late)));
        }
        if (grid.periods().spansZero()) {
            warnings.add("A 0 in column %s was read as never treated.".formatted(column));
        }
        return starts;
    }

    /** From a column that is 0 before treatment and something else from then on. */
    int[] byState(String column) {
        var state = grid.numbers(column, true);
        var starts = none();
        var back = new ArrayList<String>();
        for (var i = 0; i < starts.length; i++) {
            for (var t = 0; t < state[i].length; t++) {
                var on = state[i][t] > 0;
                if (on && starts[i] == Panel.NEVER) {
                    starts[i] = t;
                } else if (!on && starts[i] != Panel.NEVER && grid.hasRow(i, t)) {
                    back.add("%s in %s".formatted(grid.units().get(i), grid.periods().label(t)));
                    break;
                }
            }
        }
        if (!back.isEmpty()) {
            throw new BadInput(
                    "Column %s goes back to 0: %s. Maybe that is a channel that goes on and off: see the method switcher."
                            .formatted(column, Names.few(back)));
        }
        return starts;
    }

    /** From names, all treated at once. */
    int[] byNames(String names, String from) {
        var first = grid.periods().index(from, "The first treated period");
        var starts = none();
        for (var name : names.split(",")) {
            var i = grid.units().indexOf(name.strip());
            if (i < 0) {
                throw new BadInput(
                        "There is no unit %s. The units are: %s."
                                .formatted(name.strip(), Names.few(grid.units())));
            }
            starts[i] = first;
        }
        return starts;
    }

    /** A column that must be the same in all rows of a unit. */
    List<String> onePerUnit(String column) {
        var texts = grid.table().texts(column);
        var first = new int[grid.units().size()];
        Arrays.fill(first, -1);
        for (var row = 0; row < texts.length; row++) {
            var i = grid.unitOf(row);
            if (first[i] < 0) {
                first[i] = row;
            } else if (!texts[first[i]].equals(texts[row])) {
                throw new BadInput(
                        "%s lines %d and %d give %s two values of %s: %s and %s."
                                .formatted(
                                        grid.table().name(),
                                        grid.table().line(first[i]),
                                        grid.table().line(row),
                                        grid.units().get(i),
                                        column,
                                        texts[first[i]],
                                        texts[row]));
            }
        }
        return Arrays.stream(first).mapToObj(row -> texts[row]).toList();
    }
}
