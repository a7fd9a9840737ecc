package id.payung.platform.contribution.sipp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before and after a sheet's rows, caught while its bytes go by: which columns are
 * hidden, and which cells are merged. The latter stands behind the rows, and is needed before them.
 */
class SheetMargins {

    /** For parts that are no sheets. */
    static final SheetMargins NONE =
            new SheetMargins() {
                @Override
                void see(byte[] bytes, int length) {}
            };

    private static final byte[] BORDER = "sheetData>".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 1 << 18;
    private static final int TAIL = 1 << 22;
    private static final int MOST_MERGED = 10_000;
    private static final Pattern MERGED =
            Pattern.compile("<(?:\\w+:)?mergeCell\\s[^>]*?\\bref\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?col\\s([^>]*)>");

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tail = new ByteArrayOutputStream();
    private boolean inRows;
    private int matched;

    /** The next bytes. */
    void see(byte[] bytes, int length) {
        var from = 0;
        for (var i = 0; i < length; i++) {
            matched = bytes[i] == BORDER[matched] ? matched + 1 : bytes[i] == BORDER[0] ? 1 : 0;
            if (matched == BORDER.length) {
                matched = 0;
                keep(bytes, from, i + 1 - from);
                from = i + 1;
                inRows = true;
                tail.reset();
            }
        }
        keep(bytes, from, length - from);
    }

    private void keep(byte[] bytes, int from, int length) {
        var kept = inRows ? tail : head;
        var room = (inRows ? TAIL : HEAD) - kept.size();
        kept.write(bytes, from, Math.max(0, Math.min(room, length)));
    }

    /** At most ten thousand. */
    List<Book.Range> merged() {
        return MERGED.matcher(tail.toString(StandardCharsets.UTF_8))
                .results()
                .limit(MOST_MERGED)
                .map(found -> found.group(1).split(":"))
                .filter(corners -> corners.length == 2)
                .map(corners ->
                        new Book.Range(
                                Letters.row(corners[0]),
                                Letters.column(corners[0]),
                                Letters.row(corners[1]),
                                Letters.column(corners[1])))
                .filter(range -> range.firstRow() > 0 && range.firstColumn() >= 0)
                .toList();
    }

    List<String> hiddenColumns() {
        var letters = new ArrayList<String>();
        COLUMN.matcher(head.toString(StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1))
                .filter(column -> Xml.isTrue(attribute(column, "hidden")))
                .forEach(column -> {
                    var first = number(attribute(column, "min"));
                    var last = Math.min(number(attribute(column, "max")), first + 100);
                    for (var i = first; i <= last; i++) {
                        letters.add(Letters.of(i - 1));
                    }
                });
        return letters;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 1;
    }

    private static String attribute(String element, String name) {
        var found = Pattern.compile("\\b" + name + "\\s*=\\s*[\"']([^\"']*)").matcher(element);
        return found.find() ? found.group(1) : "";
    }
}
