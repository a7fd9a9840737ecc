package id.payung.platform.contribution.report;

import de.siegmar.fastcsv.writer.CsvWriter;

import id.payung.platform.contribution.report.ReportLines.Totals;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The form as CSV: semicolons as Indonesian Excel reads them, UTF-8 with its mark. */
final class Formulir2aCsv implements Formulir2a.Paper {

    /** What a spreadsheet may take for a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private static final char MARK = '\uFEFF';

    private final OutputStreamWriter text;
    private final CsvWriter csv;

    Formulir2aCsv(OutputStream out) {
        this.text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().fieldSeparator(';').build(text);
    }

    @Override
    public void head(Formulir2a.Head head) throws IOException {
        text.write(MARK);
        write(List.of("NPP", head.npp()));
        write(List.of("Nama Perusahaan", head.employer()));
        write(List.of("Periode Laporan (MM YYYY)", head.period()));
        if (head.report().isDraft()) {
            write(List.of(Formulir2aColumns.caution(head.report())));
        }
        write(List.of(""));
        var columns = new ArrayList<>(Formulir2aColumns.WORDS);
        columns.addAll(Formulir2aColumns.AMOUNTS);
        write(columns);
    }

    @Override
    public void line(int number, ReportLine line) {
        var cells = new ArrayList<>(Formulir2aColumns.words(number, line));
        Formulir2aColumns.amounts(line)
                .forEach(amount -> cells.add(Formulir2aColumns.print(amount)));
        write(cells);
    }

    @Override
    public void totals(Totals totals) {
        var cells = new ArrayList<String>();
        cells.add(Formulir2aColumns.TOTALS);
        while (cells.size() < Formulir2aColumns.WORDS.size()) {
            cells.add("");
        }
        Formulir2aColumns.amounts(totals)
                .forEach(amount -> cells.add(Formulir2aColumns.print(amount)));
        write(cells);
        write(List.of(""));
        write(Formulir2aColumns.SUMMARY);
        for (var share : Formulir2aColumns.summary(totals)) {
            var row = new ArrayList<String>();
            row.add(share.programme());
            share.amounts().forEach(amount -> row.add(Formulir2aColumns.print(amount)));
            write(row);
        }
    }

    private void write(List<String> cells) {
        csv.writeRecord(cells.stream().map(Formulir2aCsv::harmless).toList());
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Whoever gave the stream closes it. */
    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
