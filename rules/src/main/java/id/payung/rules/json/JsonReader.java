package id.payung.rules.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/** Reads RFC 8259 by recursive descent, and nothing more liberal. */
final class JsonReader {

    private static final int DEEPEST = 100;

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d{0,99})(\\.\\d{1,99})?([eE][+-]?\\d{1,3})?");

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json document() {
        var value = value();
        space();
        if (at < text.length()) {
            throw bad("nothing may follow the value");
        }
        return value;
    }

    private Json value() {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", Json.Null.NULL);
            default -> number();
        };
    }

    private Json object() {
        enter();
        var members = new LinkedHashMap<String, Json>();
        if (!closes('}')) {
            do {
                space();
                if (peek() != '"') {
                    throw bad("a member's name in quotes is expected");
                }
                var name = string();
                space();
                expect(':');
                if (members.putIfAbsent(name, value()) != null) {
                    throw bad("the member \"%s\" stands there twice".formatted(name));
                }
            } while (continues('}'));
        }
        depth--;
        return new Json.Obj(members);
    }

    private Json array() {
        enter();
        var items = new ArrayList<Json>();
        if (!closes(']')) {
            do {
                items.add(value());
            } while (continues(']'));
        }
        depth--;
        return new Json.Arr(items);
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw bad("nested more than %d deep".formatted(DEEPEST));
        }
    }

    private boolean closes(char end) {
        space();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean continues(char end) {
        space();
        if (peek() == ',') {
            at++;
            return true;
        }
        expect(end);
        return false;
    }

    private String string() {
        at++;
        var out = new StringBuilder();
        while (true) {
            var c = peek();
            if (c < ' ') {
                throw bad(
                        at < text.length()
                                ? "a raw control character in a text"
                                : "a text without end");
            }
            at++;
            if (c == '"') {
                return out.toString();
            }
            out.append(c == '\\' ? escaped() : c);
        }
    }

    private char escaped() {
        var c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw bad("no such escape: \\" + c);
        };
    }

    private char unicode() {
        var value = 0;
        for (var i = 0; i < 4; i++) {
            var digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw bad("four hexadecimal digits are expected");
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private Json word(String word, Json value) {
        if (!text.startsWith(word, at)) {
            throw bad("a value is expected");
        }
        at += word.length();
        return value;
    }

    private Json number() {
        var found = NUMBER.matcher(text).region(at, text.length());
        if (!found.lookingAt()) {
            throw bad("a value is expected");
        }
        at = found.end();
        if (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '.')) {
            throw bad("this is no number");
        }
        return new Json.Num(new BigDecimal(found.group()));
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw bad("'%s' is expected".formatted(wanted));
        }
        at++;
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** NUL at the end: it begins no value and closes nothing. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private Json.BadJson bad(String why) {
        var before = text.substring(0, Math.min(at, text.length()));
        var line = before.chars().filter(c -> c == '\n').count() + 1;
        var column = before.length() - before.lastIndexOf('\n');
        return new Json.BadJson("line %d, column %d: %s".formatted(line, column, why));
    }
}
