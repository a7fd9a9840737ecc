package id.payung.platform.law.api;

import id.payung.rules.json.Json;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON of the rules as maps, lists and numbers, which other libraries print. */
final class Plain {

    private Plain() {}

    static Map<String, @Nullable Object> of(Json.Obj object) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        object.members().forEach((name, value) -> map.put(name, value(value)));
        return map;
    }

    private static @Nullable Object value(Json json) {
        return switch (json) {
            case Json.Obj object -> of(object);
            case Json.Arr(var items) -> items.stream().map(Plain::value).toList();
            case Json.Num(var number) -> number;
            case Json.Text(var text) -> text;
            case Json.Bool(var value) -> value;
            case Json.Null _ -> null;
        };
    }
}
