package id.payung.rules.json;

import id.payung.rules.json.Json.Arr;
import id.payung.rules.json.Json.Bool;
import id.payung.rules.json.Json.Null;
import id.payung.rules.json.Json.Num;
import id.payung.rules.json.Json.Obj;
import id.payung.rules.json.Json.Text;

/** Prints a value on one line; numbers without an exponent. */
final class JsonWriter {

    private JsonWriter() {}

    static void write(Json value, StringBuilder out) {
        switch (value) {
            case Obj object -> write(object, out);
            case Arr array -> write(array, out);
            case Num(var number) -> out.append(number.toPlainString());
            case Text(var text) -> write(text, out);
            case Bool(var bool) -> out.append(bool);
            case Null _ -> out.append("null");
        }
    }

    private static void write(Obj object, StringBuilder out) {
        var separator = "{";
        for (var member : object.members().entrySet()) {
            out.append(separator);
            write(member.getKey(), out);
            out.append(": ");
            write(member.getValue(), out);
            separator = ", ";
        }
        out.append(object.members().isEmpty() ? "{}" : "}");
    }

    private static void write(Arr array, StringBuilder out) {
        var separator = "[";
        for (var item : array.items()) {
            out.append(separator);
            write(item, out);
            separator = ", ";
        }
        out.append(array.items().isEmpty() ? "[]" : "]");
    }

    private static void write(String text, StringBuilder out) {
        out.append('"');
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
