package id.payung.rules.cases;

import id.payung.rules.json.Json;
import id.payung.rules.law.Law;
import id.payung.rules.law.Step;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The inputs of one case, read by name. A name that is missing becomes "still needs to know", a
 * value of the wrong sort an error that names it. A member that is null counts as missing.
 */
final class Facts {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private final Law law;
    private final String date;
    private final Json.Obj inputs;
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<String, Boolean> assumed = new LinkedHashMap<>();

    Facts(Law law, String date, Json.Obj inputs) {
        this.law = law;
        this.date = date;
        this.inputs = inputs;
    }

    Law law() {
        return law;
    }

    /** The case's month; a day counts as its month. */
    YearMonth month() {
        return date.length() > 7 ? YearMonth.from(day()) : monthOf("date", date);
    }

    /** The case's day; a month counts as its first day. */
    LocalDate day() {
        return date.length() > 7 ? dayOf("date", date) : monthOf("date", date).atDay(1);
    }

    /** The members of an object inside this case. */
    Facts of(Json.Obj object) {
        return new Facts(law, date, object);
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /** All missing names at once, so that nobody is asked one question after another. */
    void need(String... names) {
        var missing = new ArrayList<String>();
        for (var name : names) {
            if (!has(name)) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            throw new Missing(missing);
        }
    }

    Rupiah rupiah(String name) {
        return read(name, "an amount of rupiah with at most two decimals", Facts::amount);
    }

    Rupiah rupiah(String name, Rupiah otherwise) {
        return has(name) ? rupiah(name) : otherwise;
    }

    Percent percent(String name) {
        return read(name, "a percentage", value -> Percent.of(number(value)));
    }

    BigDecimal decimal(String name) {
        return read(name, "a number", Facts::number);
    }

    int whole(String name) {
        return read(name, "a whole number", value -> number(value).intValueExact());
    }

    /** How many: a whole number that is not below zero. */
    int count(String name) {
        var count = whole(name);
        if (count < 0) {
            throw new Wrong(name, "" + count, "zero or more. Maybe the sign is wrong");
        }
        return count;
    }

    int whole(String name, int otherwise) {
        return has(name) ? whole(name) : otherwise;
    }

    /** A fact that is mostly so; taking it for granted is told in the answer. */
    boolean flag(String name, boolean otherwise) {
        if (!has(name)) {
            assumed.put(name, otherwise);
            return otherwise;
        }
        return read(name, "true or false", value -> ((Json.Bool) value).value());
    }

    String text(String name) {
        return read(name, "a text", value -> ((Json.Text) value).value());
    }

    LocalDate day(String name) {
        return believed(name, dayOf(name, text(name)));
    }

    List<LocalDate> days(String name) {
        return texts(name).stream().map(text -> believed(name, dayOf(name, text))).toList();
    }

    YearMonth month(String name) {
        var month = monthOf(name, text(name));
        believed(name, month.atDay(1));
        return month;
    }

    /** A year that nobody now living was born in, or that no law of today reaches, is a slip. */
    private static LocalDate believed(String name, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new Wrong(
                    name,
                    day.toString(),
                    "between %d and %d. Maybe the year is wrong"
                            .formatted(EARLIEST_YEAR, LATEST_YEAR));
        }
        return day;
    }

    /** A word of a list; the error names the words that are known. */
    <T> T word(String name, Map<String, T> words) {
        var text = text(name);
        var found = words.get(text.strip().toLowerCase(Locale.ROOT));
        if (found == null) {
            var known = String.join(", ", new TreeSet<>(words.keySet()));
            throw new Wrong(name, text, "known. Maybe one of " + known);
        }
        return found;
    }

    Json.Obj object(String name) {
        return read(name, "an object", value -> (Json.Obj) value);
    }

    List<Json> list(String name) {
        return read(name, "a list", value -> ((Json.Arr) value).items());
    }

    List<Facts> objects(String name) {
        return read(
                name,
                "a list of objects",
                value ->
                        ((Json.Arr) value)
                                .items().stream().map(item -> of((Json.Obj) item)).toList());
    }

    List<Rupiah> amounts(String name) {
        return read(
                name,
                "a list of amounts of rupiah",
                value -> ((Json.Arr) value).items().stream().map(Facts::amount).toList());
    }

    List<String> texts(String name) {
        return read(
                name,
                "a list of texts",
                value ->
                        ((Json.Arr) value)
                                .items().stream().map(item -> ((Json.Text) item).value()).toList());
    }

    /** The inputs that no rule has asked for. */
    List<String> unused() {
        return inputs.members().keySet().stream().filter(name -> !used.contains(name)).toList();
    }

    /** What nobody said, and was taken for so. */
    Map<String, Boolean> assumed() {
        return assumed;
    }

    private @Nullable Json find(String name) {
        used.add(name);
        var value = inputs.members().get(name);
        return value == Json.Null.NULL ? null : value;
    }

    private <T> T read(String name, String sort, Function<Json, T> reading) {
        var value = find(name);
        if (value == null) {
            throw new Missing(List.of(name));
        }
        try {
            return reading.apply(value);
        } catch (ArithmeticException | ClassCastException | IllegalArgumentException wrong) {
            throw new Wrong(name, value.print(), sort);
        }
    }

    private static BigDecimal number(Json value) {
        return ((Json.Num) value).value();
    }

    private static Rupiah amount(Json value) {
        return Rupiah.of(number(value));
    }

    private static LocalDate dayOf(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new Wrong(name, text, "a day such as 2025-03-10");
        }
    }

    private static YearMonth monthOf(String name, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            throw new Wrong(name, text, "a month such as 2025-03");
        }
    }

    /** A fact that matters is missing. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient List<String> names;

        Missing(List<String> names) {
            super(String.join(", ", names));
            this.names = List.copyOf(names);
        }

        List<String> names() {
            return names;
        }
    }

    /** A fact is not of the sort that it has to be. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Step why;

        Wrong(String name, String value, String sort) {
            super("%s: %s is not %s".formatted(name, value, sort));
            this.why = Step.note("law.wrong_fact", name, value, sort);
        }

        Step why() {
            return why;
        }
    }
}
