package id.payung.platform.contribution.report;

import id.payung.platform.contribution.report.ReportLines.Totals;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** The form as PDF on A4 across, the columns named on each page, readable in grey. */
final class Formulir2aPdf implements Formulir2a.Paper {

    private static final int ROWS_AT_ONCE = 200;
    private static final float MARGIN = 18;
    private static final float BOTTOM = 28;
    private static final int WHOLE = 100;
    private static final int SUMMARY_WIDTH = 60;
    private static final float PADDING = 1.5f;
    private static final float LIGHT = 0.92f;

    /** Shares of the page's width, in the order of the columns. */
    private static final float[] WIDTHS = {
        2.2f, 5.2f, 7.2f, 4.6f, 9.5f, 4.6f, 4.6f, 6.4f, 5.6f, 5f, 5f, 5.6f, 5.6f, 5.6f, 5.6f, 5f,
        5f, 6.2f
    };

    private final Document document =
            new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, BOTTOM);
    private final PdfWriter writer;
    private final Font small = new Font(Font.HELVETICA, 5.4f);
    private final Font bold = new Font(Font.HELVETICA, 5.4f, Font.BOLD);
    private final Font text = new Font(Font.HELVETICA, 9);
    private final Font title = new Font(Font.HELVETICA, 13, Font.BOLD);
    private final PdfPTable table = new PdfPTable(WIDTHS);
    private final PdfPTable summary = new PdfPTable(Formulir2aColumns.SUMMARY.size());

    Formulir2aPdf(OutputStream out) {
        this.writer = PdfWriter.getInstance(document, new Unclosed(out));
        table.setWidthPercentage(WHOLE);
        table.setHeaderRows(1);
        table.setComplete(false);
    }

    @Override
    public void head(Formulir2a.Head head) {
        var foot =
                "NPP %s · Periode %s %s"
                        .formatted(
                                head.npp(), head.period(), Formulir2aColumns.caution(head.report()))
                        .strip();
        writer.setPageEvent(new Foot(foot, small));
        document.addTitle("Formulir 2a " + head.npp() + " " + head.period());
        document.open();
        document.add(new Paragraph("Formulir 2a: Rincian Iuran Tenaga Kerja", title));
        document.add(new Paragraph("NPP: " + head.npp(), text));
        document.add(new Paragraph("Nama Perusahaan: " + head.employer(), text));
        document.add(new Paragraph("Periode Laporan (MM YYYY): " + head.period(), text));
        var last = new Paragraph(Formulir2aColumns.caution(head.report()), text);
        last.setSpacingAfter(MARGIN / 2);
        document.add(last);
        Formulir2aColumns.WORDS.forEach(column -> table.addCell(title(column)));
        Formulir2aColumns.AMOUNTS.forEach(column -> table.addCell(title(column)));
    }

    @Override
    public void line(int number, ReportLine line) {
        Formulir2aColumns.words(number, line).forEach(word -> table.addCell(word(word, small)));
        Formulir2aColumns.amounts(line)
                .forEach(amount -> table.addCell(amount(Formulir2aColumns.print(amount), small)));
        if (number % ROWS_AT_ONCE == 0) {
            document.add(table);
        }
    }

    @Override
    public void totals(Totals totals) {
        var label = word(Formulir2aColumns.TOTALS, bold);
        label.setColspan(Formulir2aColumns.WORDS.size());
        table.addCell(label);
        Formulir2aColumns.amounts(totals)
                .forEach(amount -> table.addCell(amount(Formulir2aColumns.print(amount), bold)));
        table.setComplete(true);
        document.add(table);
        summary.setWidthPercentage(SUMMARY_WIDTH);
        summary.setHorizontalAlignment(Element.ALIGN_LEFT);
        summary.setSpacingBefore(MARGIN);
        summary.setKeepTogether(true);
        Formulir2aColumns.SUMMARY.forEach(column -> summary.addCell(title(column)));
        for (var share : Formulir2aColumns.summary(totals)) {
            var font = share.programme().equals(Formulir2aColumns.TOTALS) ? bold : small;
            summary.addCell(word(share.programme(), font));
            share.amounts()
                    .forEach(one -> summary.addCell(amount(Formulir2aColumns.print(one), font)));
        }
        document.add(summary);
    }

    private PdfPCell title(String text) {
        var cell = word(text, bold);
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        cell.setGrayFill(LIGHT);
        return cell;
    }

    private static PdfPCell word(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(PADDING);
        return cell;
    }

    private static PdfPCell amount(String text, Font font) {
        var cell = word(text, font);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.setNoWrap(true);
        return cell;
    }

    @Override
    public void close() {
        if (document.isOpen()) {
            document.close();
        }
    }

    /** Whose form it is and which page, at the foot of each. */
    private static final class Foot extends PdfPageEventHelper {

        private final String text;
        private final Font font;

        Foot(String text, Font font) {
            this.text = text;
            this.font = font;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            var shown = new Phrase(text + " · Halaman " + writer.getPageNumber(), font);
            ColumnText.showTextAligned(
                    writer.getDirectContent(),
                    Element.ALIGN_RIGHT,
                    shown,
                    document.right(),
                    document.bottom() - MARGIN / 2,
                    0);
        }
    }

    /** The document closes its stream, which belongs to somebody else. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
