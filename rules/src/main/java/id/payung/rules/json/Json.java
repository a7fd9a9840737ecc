package id.payung.rules.json;

import id.payung.rules.money.Rupiah;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value (RFC 8259). Numbers are decimal and exact; objects keep the order of their members.
 */
public sealed interface Json {

    /** Members by name, in order. */
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member of that name; null's value when there is none. */
        public Json get(String name) {
            return members.getOrDefault(name, Null.NULL);
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /** Two numbers are equal when their values are, however many zeros were written. */
    record Num(BigDecimal value) implements Json {
        public Num {
            value = value.stripTrailingZeros();
        }
    }

    record Text(String value) implements Json {}

    record Bool(boolean value) implements Json {}

    /** JSON's null. */
    enum Null implements Json {
        NULL
    }

    /**
     * Reads one value and nothing after it.
     *
     * @throws BadJson naming line and column, if the text is no JSON, an object names a member
     *     twice, or values are nested more than 100 deep
     */
    static Json parse(String text) {
        return new JsonReader(text).document();
    }

    static Json of(String text) {
        return new Text(text);
    }

    static Json of(boolean value) {
        return new Bool(value);
    }

    static Json of(long number) {
        return new Num(BigDecimal.valueOf(number));
    }

    static Json of(BigDecimal number) {
        return new Num(number);
    }

    /** Rupiah, with decimals only when there are sen. */
    static Json of(Rupiah amount) {
        return new Num(amount.toDecimal());
    }

    static Json texts(List<?> items) {
        return new Arr(items.stream().map(item -> of(item.toString())).toList());
    }

    static Builder object() {
        return new Builder();
    }

    /** On one line. */
    default String print() {
        var out = new StringBuilder();
        JsonWriter.write(this, out);
        return out.toString();
    }

    /** Collects the members of an object in order. */
    final class Builder {
        private final Map<String, Json> members = new LinkedHashMap<>();

        public Builder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        public Builder put(String name, Rupiah amount) {
            return put(name, of(amount));
        }

        public Builder put(String name, long number) {
            return put(name, of(number));
        }

        public Builder put(String name, String text) {
            return put(name, of(text));
        }

        public Builder put(String name, boolean value) {
            return put(name, of(value));
        }

        public Builder put(String name, List<Rupiah> amounts) {
            var items = new ArrayList<Json>();
            amounts.forEach(amount -> items.add(of(amount)));
            return put(name, new Arr(items));
        }

        public Obj build() {
            return new Obj(members);
        }
    }

    /** The text is no JSON; the message says where and why. */
    final class BadJson extends RuntimeException {
        private static final long serialVersionUID = 1;

        BadJson(String message) {
            super(message);
        }
    }
}
