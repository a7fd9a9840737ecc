package id.payung.platform.law.owed;

import id.payung.rules.json.Json;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as somebody filled it: what was typed, the facts that could be read from it, and the names
 * of fields that could not.
 */
final class Filled {

    /** Longer than any answer to these questions. */
    private static final int LONGEST = 60;

    private final Form form;
    private final LocalDate today;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Json> facts = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    private Filled(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** Nothing is said yet but what stands there at first. */
    static Filled atFirst(Form form, LocalDate today) {
        var filled = new Filled(form, today);
        for (var field : form.fields()) {
            filled.typed.put(field.name(), filled.start(field));
        }
        return filled;
    }

    static Filled by(Map<String, String> sent, Form form, LocalDate today) {
        var filled = new Filled(form, today);
        form.fields().forEach(field -> filled.take(field, sent.getOrDefault(field.name(), "")));
        return filled;
    }

    private void take(Field field, String text) {
        var said = text.strip();
        typed.put(field.name(), said.length() > LONGEST ? said.substring(0, LONGEST) : said);
        if (said.isEmpty()) {
            return;
        }
        var strange = field.sort() == Sort.CHOICE && !field.options().contains(said);
        var fact = strange || said.length() > LONGEST ? null : field.sort().read(said).orElse(null);
        if (fact == null) {
            faults.put(field.name(), "law.fault." + field.sort());
        } else {
            facts.put(field.name(), fact);
        }
    }

    private String start(Field field) {
        return switch (field.start()) {
            case Field.TODAY -> today.toString();
            case Field.NOW -> today.toString().substring(0, 7);
            case String other -> other;
        };
    }

    Form form() {
        return form;
    }

    LocalDate today() {
        return today;
    }

    /** What was typed, by the fields' names, as it was typed. */
    public Map<String, String> typed() {
        return typed;
    }

    /** Message keys by the names of the fields that could not be read. */
    public Map<String, String> faults() {
        return faults;
    }

    boolean has(String name) {
        return facts.containsKey(name);
    }

    @Nullable Json fact(String name) {
        return facts.get(name);
    }

    /** A tick, or false. */
    boolean ticked(String name) {
        return has(name);
    }

    /** A choice or a day as text; empty when nothing was said. */
    String text(String name) {
        return facts.get(name) instanceof Json.Text(var value) ? value : "";
    }

    /** A day that was said. */
    public @Nullable LocalDate day(String name) {
        return has(name) ? LocalDate.parse(text(name)) : null;
    }

    /** An amount in sen. */
    public long sen(String name) {
        return number(name).movePointRight(2).longValueExact();
    }

    /** A count, an amount or a percentage; zero when nothing was said. */
    public BigDecimal number(String name) {
        return facts.get(name) instanceof Json.Num(var value) ? value : BigDecimal.ZERO;
    }

    /** A question on the day or month of a field, which may be missing. */
    Ask ask(String dateField, String kind, Json.Builder inputs, List<Shown> shown) {
        return has(dateField)
                ? Ask.at(text(dateField), kind, inputs, shown)
                : new Ask(kind, today.toString(), List.of(dateField), inputs.build(), shown);
    }

    /** Those of the facts that were said, by their names. */
    Json.Builder facts(String... names) {
        var chosen = Json.object();
        for (var name : names) {
            var fact = facts.get(name);
            if (fact != null) {
                chosen.put(name, fact);
            }
        }
        return chosen;
    }
}
