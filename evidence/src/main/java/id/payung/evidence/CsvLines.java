package id.payung.evidence;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;

/** The records of a CSV text as RFC 4180 has them; lines without anything are passed over. */
final class CsvLines {

    private final String name;
    private final BufferedReader text;
    private char separator = ',';
    private int line;
    private int begun;

    CsvLines(String name, BufferedReader text) {
        this.name = name;
        this.text = text;
    }

    /** The line in which the last record began. */
    int line() {
        return begun;
    }

    String @Nullable [] next() throws IOException {
        var first = line == 0;
        var one = text.readLine();
        while (one != null && one.isBlank()) {
            line++;
            one = text.readLine();
        }
        if (one == null) {
            return null;
        }
        line++;
        begun = line;
        if (first) {
            one = one.startsWith("\uFEFF") ? one.substring(1) : one;
            separator = one.indexOf(',') < 0 && one.indexOf(';') >= 0 ? ';' : ',';
        }
        return one.indexOf('"') < 0 ? plain(one) : quoted(one);
    }

    private String[] plain(String record) {
        var values = new ArrayList<String>();
        var start = 0;
        for (var end = record.indexOf(separator);
                end >= 0;
                end = record.indexOf(separator, start)) {
            values.add(record.substring(start, end).strip());
            start = end + 1;
        }
        values.add(record.substring(start).strip());
        return values.toArray(String[]::new);
    }

    private String[] quoted(String first) throws IOException {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        var inside = false;
        var record = first;
        for (var i = 0; ; i++) {
            if (i == record.length()) {
                if (!inside) {
                    values.add(value.toString().strip());
                    return values.toArray(String[]::new);
                }
                record = continued();
                value.append('\n');
                i = -1;
                continue;
            }
            var c = record.charAt(i);
            if (c == '"' && inside && i + 1 < record.length() && record.charAt(i + 1) == '"') {
                value.append('"');
                i++;
            } else if (c == '"') {
                inside = !inside;
            } else if (c == separator && !inside) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
    }

    private String continued() throws IOException {
        var more = text.readLine();
        if (more == null) {
            throw new BadInput(
                    "%s line %d opens a quote that nothing closes.".formatted(name, begun));
        }
        line++;
        return more;
    }
}
