package id.payung.evidence.panel;

import id.payung.evidence.BadInput;
import id.payung.evidence.Table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Which row of the table is which unit in which period. */
final class Grid {

    private final Table table;
    private final List<String> units;
    private final Periods periods;
    private final int[] unitOf;
    private final int[] periodOf;
    private final int[][] rowAt;

    Grid(Table table, List<String> units, Periods periods) {
        this.table = table;
        this.units = units;
        this.periods = periods;
        unitOf = new int[table.size()];
        periodOf = new int[table.size()];
        rowAt = new int[units.size()][periods.size()];
        for (var row : rowAt) {
            Arrays.fill(row, -1);
        }
    }

    /** Finds every row's place; two rows in one place are refused. */
    void place(String unitColumn, String timeColumn) {
        var unitIndex = new HashMap<String, Integer>();
        for (var i = 0; i < units.size(); i++) {
            unitIndex.put(units.get(i), i);
        }
        var periodIndex = new HashMap<String, Integer>();
        var unitTexts = table.texts(unitColumn);
        var timeTexts = table.texts(timeColumn);
        for (var row = 0; row < table.size(); row++) {
            var i = unitIndex.getOrDefault(unitTexts[row], 0);
            var t =
                    periodIndex.computeIfAbsent(
                            timeTexts[row], text -> periods.index(text, timeColumn));
            if (rowAt[i][t] >= 0) {
                throw new BadInput(
                        "%s lines %d and %d are both %s in %s. Maybe sum them, or one is a double."
                                .formatted(
                                        table.name(),
                                        table.line(rowAt[i][t]),
                                        table.line(row),
                                        units.get(i),
                                        periods.label(t)));
            }
            rowAt[i][t] = row;
            unitOf[row] = i;
            periodOf[row] = t;
        }
    }

    Table table() {
        return table;
    }

    List<String> units() {
        return units;
    }

    Periods periods() {
        return periods;
    }

    int unitOf(int row) {
        return unitOf[row];
    }

    int periodOf(int row) {
        return periodOf[row];
    }

    boolean hasRow(int unit, int period) {
        return rowAt[unit][period] >= 0;
    }

    /** A column in its places, NaN where no row is. */
    double[][] numbers(String column, boolean mayMiss) {
        var numbers = mayMiss ? table.numbersOrMissing(column) : table.numbers(column);
        var values = new double[units.size()][periods.size()];
        for (var row : values) {
            Arrays.fill(row, Double.NaN);
        }
        for (var row = 0; row < numbers.length; row++) {
            values[unitOf[row]][periodOf[row]] = numbers[row];
        }
        return values;
    }
}
