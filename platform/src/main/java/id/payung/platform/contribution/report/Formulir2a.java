package id.payung.platform.contribution.report;

import id.payung.platform.contribution.report.ReportLines.Totals;
import id.payung.platform.registry.Employers;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/**
 * Formulir 2a, the list of every worker's contribution, with the columns that employers know: as a
 * workbook, a PDF or a CSV. Streams: twenty thousand workers need no more memory than twenty. Its
 * totals are the bill to the sen.
 */
@Component
public class Formulir2a {

    private final ReportStore store;
    private final ReportLines lines;
    private final Employers employers;

    Formulir2a(ReportStore store, ReportLines lines, Employers employers) {
        this.store = store;
        this.lines = lines;
        this.employers = employers;
    }

    /** How the form can be had. */
    public enum Format {
        PDF,
        XLSX,
        CSV
    }

    /** What stands above the lines. */
    record Head(String npp, String employer, WageReport report) {

        /** As the form writes it: 10 2026. */
        String period() {
            return "%02d %d".formatted(report.month().getMonthValue(), report.month().getYear());
        }
    }

    /** The paper that is written on; from top to bottom. */
    interface Paper extends AutoCloseable {

        void head(Head head) throws IOException;

        void line(int number, ReportLine line) throws IOException;

        void totals(Totals totals) throws IOException;

        @Override
        void close() throws IOException;
    }

    /**
     * Writes the form; the stream is left open.
     *
     * @throws id.payung.platform.access.NotVisible when the asker sees no such report
     * @throws ReportRefused when it was not computed since the last change
     */
    @Transactional
    public void write(UUID report, Format format, OutputStream out) throws IOException {
        var found = store.get(report);
        if (!found.computed()) {
            throw new ReportRefused(ReportRefused.Why.STALE, report);
        }
        var employer = employers.find(found.employer(), found.month().atDay(1));
        try (var paper = paper(format, out)) {
            paper.head(new Head(employer.npp(), employer.name(), found));
            var number = new int[1];
            lines.each(report, line -> write(paper, ++number[0], line));
            paper.totals(lines.totals(report));
        }
    }

    private static Paper paper(Format format, OutputStream out) {
        return switch (format) {
            case PDF -> new Formulir2aPdf(out);
            case XLSX -> new Formulir2aXlsx(out);
            case CSV -> new Formulir2aCsv(out);
        };
    }

    private static void write(Paper paper, int number, ReportLine line) {
        try {
            paper.line(number, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
