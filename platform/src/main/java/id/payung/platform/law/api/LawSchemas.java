package id.payung.platform.law.api;

import io.swagger.v3.oas.models.media.Schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes of what goes in and comes out, for the OpenAPI document. */
final class LawSchemas {

    private LawSchemas() {}

    static Map<String, Schema<?>> all() {
        var all = new LinkedHashMap<String, Schema<?>>();
        all.put(
                "Case",
                object(
                        Map.of(
                                "id", anything("Comes back with the answer"),
                                "date", text().description("A month or a day: 2025-03, 2025-03-10"),
                                "inputs", map("The facts, by the names of the examples")),
                        List.of("date")));
        all.put("Cases", list("Case"));
        all.put(
                "Answer",
                object(
                        Map.of(
                                "id", anything("That of the case"),
                                "result", map("Amounts are rupiah with at most two decimals"),
                                "steps", texts("How it was computed"),
                                "basis", texts("The articles"),
                                "confidence", text().description("high, medium or low"),
                                "provisional", flag("A number of the year is not known yet"),
                                "assumed", map("What nobody said and was taken for granted"),
                                "ignored", texts("Inputs that no rule reads"),
                                "error", text().description("Among many: why this has no answer")),
                        List.of("id")));
        all.put("Answers", list("Answer"));
        all.put("Kinds", typed("array").items(map("kind, asks, tanya, example, result, working")));
        all.put("Parameters", typed("array").items(map("id, from, to, value, unit, article ...")));
        all.put("Problem", problem());
        return all;
    }

    private static Schema<?> problem() {
        return object(
                Map.of(
                        "type", text(),
                        "title", text(),
                        "status", typed("integer"),
                        "detail", text().description("The value, and what is wrong"),
                        "missing", texts("Facts still to be known"),
                        "rule", text().description("The article that it is against"),
                        "basis", texts("The articles so far")),
                List.of("type", "title", "status", "detail"));
    }

    static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    static Schema<?> text() {
        return typed("string");
    }

    private static Schema<?> anything(String description) {
        return new Schema<>().description(description);
    }

    private static Schema<?> flag(String description) {
        return typed("boolean").description(description);
    }

    private static Schema<?> texts(String description) {
        return typed("array").items(text()).description(description);
    }

    private static Schema<?> map(String description) {
        return typed("object").description(description);
    }

    private static Schema<?> list(String name) {
        return typed("array").items(reference(name));
    }

    private static Schema<?> object(Map<String, Schema<?>> properties, List<String> required) {
        var schema = typed("object");
        properties.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> schema.addProperty(one.getKey(), one.getValue()));
        schema.required(required);
        return schema;
    }

    /** OpenAPI 3.1 has types as a set, 3.0 had one. */
    private static Schema<?> typed(String type) {
        var schema = new Schema<Object>();
        schema.setType(type);
        schema.setTypes(Set.of(type));
        return schema;
    }
}
