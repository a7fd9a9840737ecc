package id.payung.evidence.forecast;

import id.payung.evidence.BadInput;
import id.payung.evidence.Table;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads series out of a table with one row for each district and period, in any order. */
final class SeriesReader {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})(-\\d{2})?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[Qq]([1-4])");

    private final Table table;
    private final String time;
    private boolean dated;

    private SeriesReader(Table table, String time) {
        this.table = table;
        this.time = time;
    }

    /** The series by name. */
    static List<Series> read(Table table, ForecastReport.Columns columns, int period) {
        return new SeriesReader(table, columns.time()).all(columns, period);
    }

    private List<Series> all(ForecastReport.Columns columns, int period) {
        var when = table.texts(time);
        double[] values = table.numbersOrMissing(columns.outcome());
        var names = columns.unit().isEmpty() ? null : table.texts(columns.unit());
        var rows = new TreeMap<String, TreeMap<Long, Integer>>();
        for (int row = 0; row < when.length; row++) {
            var name = names == null ? columns.outcome() : names[row];
            long place = place(when[row], row);
            var twice = rows.computeIfAbsent(name, _ -> new TreeMap<>()).putIfAbsent(place, row);
            if (twice != null) {
                throw new BadInput(
                        "%s lines %d and %d are both '%s' at %s. Maybe name the column of districts."
                                .formatted(
                                        table.name(),
                                        table.line(twice),
                                        table.line(row),
                                        name,
                                        when[row]));
            }
        }
        List<Series> all = new ArrayList<>();
        for (var one : rows.entrySet()) {
            all.add(series(one.getKey(), one.getValue(), values, period));
        }
        return all;
    }

    private Series series(String name, TreeMap<Long, Integer> rows, double[] values, int period) {
        double[] y = new double[rows.size()];
        long expected = rows.firstKey();
        int t = 0;
        for (Map.Entry<Long, Integer> one : rows.entrySet()) {
            if (one.getKey() != expected) {
                throw new BadInput(
                        "%s: '%s' has nothing before line %d (column %s). Maybe put the missing rows in, with 0 where nobody came."
                                .formatted(table.name(), name, table.line(one.getValue()), time));
            }
            y[t] = values[one.getValue()];
            if (Double.isNaN(y[t])) {
                throw new BadInput(
                        "%s line %d: '%s' has no value."
                                .formatted(table.name(), table.line(one.getValue()), name));
            }
            t++;
            expected++;
        }
        return new Series(name, period, y, from(rows.firstKey()));
    }

    private @Nullable YearMonth from(long place) {
        return dated
                ? YearMonth.of((int) Math.floorDiv(place, 12L), (int) Math.floorMod(place, 12L) + 1)
                : null;
    }

    /** A number that rises by one from period to period. */
    private long place(String text, int row) {
        var month = MONTH.matcher(text);
        if (month.matches()) {
            dated = true;
            try {
                var parsed = YearMonth.parse(text.substring(0, 7));
                return parsed.getYear() * 12L + parsed.getMonthValue() - 1;
            } catch (DateTimeException e) {
                throw bad(text, row);
            }
        }
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Long.parseLong(quarter.group(1)) * 4 + Long.parseLong(quarter.group(2)) - 1;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw bad(text, row);
        }
    }

    private BadInput bad(String text, int row) {
        return new BadInput(
                "%s line %d: \"%s\" in column %s is no period. Maybe 2024-07, 2024Q3 or a whole number."
                        .formatted(table.name(), table.line(row), text, time));
    }
}
