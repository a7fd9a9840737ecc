package id.payung.platform.contribution.sipp;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a template: every cell as text, with SIPP's own names of sheet and columns, and a second
 * sheet in our own words on how to fill it. Without rows it is the blank template.
 *
 * <p>Streams: what was written is not kept. Not safe for several threads.
 */
public final class SippWriter implements AutoCloseable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final String HELP = "Petunjuk Pengisian";

    private final Template template;
    private final List<String> headers;
    private final Table table;

    private SippWriter(Template template, Table table) throws IOException {
        this.template = template;
        this.table = table;
        this.headers = template.columns().stream().map(Column::header).toList();
        table.row(1, headers);
    }

    /** A workbook; the stream is left open. */
    public static SippWriter xlsx(Template template, OutputStream out) throws IOException {
        return new SippWriter(template, Table.xlsx(out, template.sheet()));
    }

    /** The columns alone, parted by semicolons as Indonesian Excel reads them, in UTF-8. */
    public static SippWriter csv(Template template, OutputStream out) throws IOException {
        return new SippWriter(template, Table.csv(out, ';'));
    }

    /**
     * Writes the next row.
     *
     * @param values by header; headers that are left out stay blank
     * @throws IllegalArgumentException if the template has no such header
     */
    public void row(Map<String, String> values) throws IOException {
        if (!headers.containsAll(values.keySet())) {
            throw new IllegalArgumentException(
                    "%s has no column among %s".formatted(template, values.keySet()));
        }
        table.next(headers.stream().map(header -> values.getOrDefault(header, "")).toList());
    }

    @Override
    public void close() throws IOException {
        table.sheet(HELP, help());
        table.close();
    }

    private List<List<String>> help() {
        return Help.lines(template, Words.in(Locale.of("id")));
    }

    /** As SIPP writes a date: {@code 01-11-2026}. */
    public static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** As SIPP's rule writes rupiah: {@code 1500000}, with sen {@code 1500000.50}. */
    public static String money(long sen) {
        var rupiah = BigDecimal.valueOf(sen, 2);
        return sen % 100 == 0 ? rupiah.setScale(0).toPlainString() : rupiah.toPlainString();
    }
}
