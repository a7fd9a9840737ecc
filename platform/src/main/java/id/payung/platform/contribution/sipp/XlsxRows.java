package id.payung.platform.contribution.sipp;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of one sheet of a workbook. */
final class XlsxRows {

    /** What stands further right is no template's. */
    private static final int COLUMNS = 256;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Xml part;
    private final SharedStrings strings;
    private final StringBuilder text = new StringBuilder();
    private final Book.@Nullable Cell[] cells = new Book.Cell[COLUMNS];

    XlsxRows(Xml part, SharedStrings strings) {
        this.part = part;
        this.strings = strings;
    }

    void read(Book.Taker taker) throws BadFile {
        var number = 0;
        while (part.next() && !part.isEnd("sheetData")) {
            if (part.isStart("row")) {
                var stated = number(part.attribute("r"));
                number = stated > number ? stated : number + 1;
                var hidden = Xml.isTrue(part.attribute("hidden"));
                var row = new Book.Row(number, hidden, cells());
                if (row.cells().length > 0 && !taker.take(row)) {
                    return;
                }
            }
        }
    }

    private Book.@Nullable Cell[] cells() throws BadFile {
        Arrays.fill(cells, null);
        var width = 0;
        var column = -1;
        while (part.next() && !part.isEnd("row")) {
            if (part.isStart("c")) {
                var stated = part.attribute("r");
                column = stated.isEmpty() ? column + 1 : Letters.column(stated);
                var cell = cell(part.attribute("t"));
                if (cell != null && column >= 0 && column < COLUMNS) {
                    cells[column] = cell;
                    width = Math.max(width, column + 1);
                }
            }
        }
        return Arrays.copyOf(cells, width);
    }

    /** Reads to the end of the cell. */
    private Book.@Nullable Cell cell(String type) throws BadFile {
        text.setLength(0);
        var formula = false;
        var value = false;
        var inValue = false;
        var phonetic = false;
        while (part.next() && !part.isEnd("c")) {
            if (part.isText()) {
                if (inValue && !phonetic) {
                    part.appendTo(text);
                }
            } else if (part.isStart("f")) {
                formula = true;
            } else if (part.isStart("v") || part.isStart("t")) {
                inValue = true;
                value = true;
            } else if (part.isEnd("v") || part.isEnd("t")) {
                inValue = false;
            } else if (part.isStart("rPh") || part.isEnd("rPh")) {
                phonetic = part.isStart("rPh");
            }
        }
        if (formula && (!value || text.isEmpty()) && !type.equals("str")) {
            return new Book.Cell(Book.Cell.Kind.NOT_CALCULATED, "=");
        }
        return value ? cell(type, text.toString()) : null;
    }

    private Book.@Nullable Cell cell(String type, String raw) {
        var cell =
                switch (type) {
                    case "s" -> new Book.Cell(Book.Cell.Kind.TEXT, strings.get(number(raw)));
                    case "inlineStr", "str" -> Book.Cell.ofText(unescape(raw));
                    case "e" -> new Book.Cell(Book.Cell.Kind.ERROR, raw);
                    case "b" -> Book.Cell.ofText(raw.strip().equals("1") ? "TRUE" : "FALSE");
                    case "d" -> Book.Cell.ofText(raw);
                    default -> new Book.Cell(Book.Cell.Kind.NUMBER, raw.strip());
                };
        return cell.text().isEmpty() ? null : cell;
    }

    /** Up to nine digits; -1 for anything else. */
    private static int number(String raw) {
        var digits = raw.strip();
        if (digits.isEmpty() || digits.length() > 9) {
            return -1;
        }
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : -1;
    }

    /** Excel writes characters that XML cannot hold as {@code _x000D_}. */
    static String unescape(String raw) {
        if (!raw.contains("_x")) {
            return raw;
        }
        return ESCAPED.matcher(raw)
                .replaceAll(found -> {
                    var c = (char) Integer.parseInt(found.group(1), 16);
                    return Matcher.quoteReplacement(String.valueOf(c));
                });
    }
}
