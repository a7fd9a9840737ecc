package id.payung.platform.ledger.chain;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** How a book is written down: one JSON object a line, with one field that says what it is. */
final class BookFile {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private BookFile() {}

    static String line(String kind, Object value) {
        return JSON.writeValueAsString(Map.of(kind, value));
    }

    static String line(BookRow row) {
        return switch (row) {
            case BookRow.Opened account -> line("account", account);
            case BookRow.Booked transfer -> line("transfer", transfer);
            case BookRow.Linked(var link) -> line("link", link);
        };
    }

    static Map<String, Object> head() {
        var head = new LinkedHashMap<String, Object>();
        head.put("of", "payung ledger");
        head.put("format", FORMAT);
        return head;
    }

    static JsonNode read(String line) {
        return JSON.readTree(line);
    }

    static <T> T as(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }

    static UUID id(JsonNode node) {
        return UUID.fromString(node.asString());
    }
}
