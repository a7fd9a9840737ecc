package id.payung.platform.law.api;

import id.payung.rules.cases.Cases;
import id.payung.rules.json.Json;
import id.payung.rules.json.Json.Obj;
import id.payung.rules.json.Json.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One case of a kind, worked by hand.
 *
 * @param asks what the kind answers, in English
 * @param tanya the same in Indonesian
 * @param question date and inputs
 * @param result the members of the answer
 * @param working how the result comes about
 */
record Example(String kind, String asks, String tanya, Obj question, Obj result, String working) {

    private static final String FILE = "/law/examples.json";

    /**
     * One of each kind, in order of the kinds' names.
     *
     * @throws IllegalStateException naming the kind that has none, or a file that is broken
     */
    static List<Example> all() {
        if (!(Json.parse(text()) instanceof Json.Arr(var items))) {
            throw new IllegalStateException(FILE + " is no array");
        }
        var found = items.stream().map(item -> of((Obj) item)).toList();
        var ordered = new ArrayList<Example>();
        for (var kind : Cases.kinds()) {
            ordered.add(
                    found.stream()
                            .filter(example -> example.kind().equals(kind))
                            .findFirst()
                            .orElseThrow(
                                    () -> new IllegalStateException(FILE + " has no " + kind)));
        }
        return List.copyOf(ordered);
    }

    private static Example of(Obj line) {
        var question =
                Json.object()
                        .put("id", "example")
                        .put("date", line.get("date"))
                        .put("inputs", line.get("inputs"))
                        .build();
        return new Example(
                text(line, "kind"),
                text(line, "asks"),
                text(line, "tanya"),
                question,
                (Obj) line.get("result"),
                text(line, "working"));
    }

    private static String text(Obj line, String name) {
        return ((Text) line.get(name)).value();
    }

    private static String text() {
        try (var in = Example.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
