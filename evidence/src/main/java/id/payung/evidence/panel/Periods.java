package id.payung.evidence.panel;

import id.payung.evidence.BadInput;
import id.payung.evidence.Names;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The periods of a panel in order: years, quarters as decimals, plain numbers, months (2024-07 or
 * 202407) or days (2024-07-31). Between two periods lies a whole number of steps; a step is the
 * smallest distance that occurs.
 */
public final class Periods {

    private final List<String> labels;
    private final long[] steps;
    private final double origin;
    private final double step;
    private final Scale scale;

    private Periods(List<String> labels, double[] values, Scale scale) {
        this.labels = List.copyOf(labels);
        this.scale = scale;
        origin = values[0];
        step = smallestStep(values);
        steps = new long[values.length];
        for (var i = 0; i < values.length; i++) {
            steps[i] = Math.round((values[i] - origin) / step);
        }
    }

    /** The different periods among those texts. */
    public static Periods of(List<String> texts, String column) {
        var scale =
                Arrays.stream(Scale.values())
                        .filter(one -> texts.stream().allMatch(one::reads))
                        .findFirst()
                        .orElseThrow(() -> unreadable(texts, column));
        var byValue = new TreeMap<Double, String>();
        texts.forEach(text -> byValue.putIfAbsent(scale.value(text), text));
        var values = byValue.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        return new Periods(new ArrayList<>(byValue.values()), values, scale);
    }

    /** Periods 1 to {@code count}. */
    public static Periods counted(int count) {
        var labels = new ArrayList<String>();
        for (var i = 1; i <= count; i++) {
            labels.add(Integer.toString(i));
        }
        return of(labels, "period");
    }

    private static BadInput unreadable(List<String> texts, String column) {
        var odd =
                texts.stream()
                        .distinct()
                        .filter(text -> !Scale.NUMBER.reads(text) && !Scale.DAY.reads(text))
                        .limit(9)
                        .map("\"%s\""::formatted)
                        .toList();
        return new BadInput(
                "Column %s holds no periods that can be put in order: %s. Maybe write 2024, 2024-07 or 2024-07-31 throughout."
                        .formatted(column, odd.isEmpty() ? "mixed kinds" : Names.few(odd)));
    }

    private static double smallestStep(double[] values) {
        var smallest = Double.POSITIVE_INFINITY;
        for (var i = 1; i < values.length; i++) {
            smallest = Math.min(smallest, values[i] - values[i - 1]);
        }
        return Double.isInfinite(smallest) ? 1 : smallest;
    }

    public int size() {
        return labels.size();
    }

    public String label(int index) {
        return labels.get(index);
    }

    public List<String> labels() {
        return labels;
    }

    /** Steps from the first period to that one. */
    public long steps(int index) {
        return steps[index];
    }

    /** Steps from period {@code from} to period {@code to}; negative when it is earlier. */
    public int between(int from, int to) {
        return Math.toIntExact(steps[to] - steps[from]);
    }

    /** The index of a period that must be there. */
    public int index(String text, String what) {
        if (scale.reads(text)) {
            var at = Math.round((scale.value(text) - origin) / step);
            var index = Arrays.binarySearch(steps, at);
            if (index >= 0) {
                return index;
            }
        }
        throw new BadInput(
                "%s is %s, which is no period of the data. They run from %s to %s."
                        .formatted(what, text, labels.getFirst(), labels.getLast()));
    }

    /** The first index not before that period, {@code size()} when it lies after the last. */
    int firstNotBefore(String text, String column) {
        if (!scale.reads(text)) {
            throw new BadInput(
                    "\"%s\" in column %s is no period like %s. Maybe leave it empty for a unit that was never treated."
                            .formatted(text, column, labels.getFirst()));
        }
        var at = (scale.value(text) - origin) / step;
        for (var i = 0; i < steps.length; i++) {
            if (steps[i] >= at - 1e-6) {
                return i;
            }
        }
        return steps.length;
    }

    /** Whether that number lies within the periods; only then can a cohort of 0 be meant. */
    boolean spansZero() {
        return scale == Scale.NUMBER && origin <= 0;
    }

    /** Steps that no row mentions, as the labels between which they lie. */
    List<String> jumps() {
        var jumps = new ArrayList<String>();
        for (var i = 1; i < steps.length; i++) {
            if (steps[i] - steps[i - 1] > 1) {
                jumps.add("%s to %s".formatted(labels.get(i - 1), labels.get(i)));
            }
        }
        return jumps;
    }

    /** How a text becomes a number on a line. The first kind that reads all texts is taken. */
    private enum Scale {
        MONTH_NUMBER("\\d{6}", text -> months(text.substring(0, 4) + "-" + text.substring(4))),
        NUMBER("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?", Double::parseDouble),
        MONTH("\\d{4}-\\d{2}", Scale::months),
        MONTH_DAY("\\d{4}-\\d{2}-01", text -> months(text.substring(0, 7))),
        DAY("\\d{4}-\\d{2}-\\d{2}", text -> LocalDate.parse(text).toEpochDay()),
        QUARTER(
                "\\d{4}-?Q[1-4]",
                text ->
                        4 * Integer.parseInt(text.substring(0, 4))
                                + text.charAt(text.length() - 1)
                                - '1');

        private final String shape;
        private final ToDoubleFunction<String> value;

        Scale(String shape, ToDoubleFunction<String> value) {
            this.shape = shape;
            this.value = value;
        }

        boolean reads(String text) {
            if (!text.matches(shape)) {
                return false;
            }
            try {
                return Double.isFinite(value.applyAsDouble(text));
            } catch (DateTimeException e) {
                return false;
            }
        }

        double value(String text) {
            return value.applyAsDouble(text);
        }

        private static double months(String text) {
            return YearMonth.parse(text).getLong(ChronoField.PROLEPTIC_MONTH);
        }
    }
}
