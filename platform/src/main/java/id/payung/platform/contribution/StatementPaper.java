package id.payung.platform.contribution;

import id.payung.platform.registry.Member;
import id.payung.rules.money.Rupiah;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.context.MessageSource;

import java.io.ByteArrayOutputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A year of savings on A4, in the reader's language: the sums, and every line that makes them. */
final class StatementPaper {

    private static final float MARGIN = 50;
    private static final float SPACE = 12;
    private static final float PADDING = 4;
    private static final int WHOLE_WIDTH = 100;
    private static final float[] SUMS = {3, 2};
    private static final float[] LINES = {3, 4, 3, 3};

    private final Font title = new Font(Font.HELVETICA, 16, Font.BOLD);
    private final Font bold = new Font(Font.HELVETICA, 10, Font.BOLD);
    private final Font plain = new Font(Font.HELVETICA, 10);
    private final Font small = new Font(Font.HELVETICA, 8);

    private final MessageSource texts;
    private final Locale locale;

    StatementPaper(MessageSource texts, Locale language) {
        this.texts = texts;
        this.locale = "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.of("id", "ID");
    }

    byte[] print(Member member, YearStatement year) {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(text("title", year.last().getYear() + ""));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(locale.getLanguage()));
        document.open();
        document.add(new Paragraph(text("title", year.last().getYear() + ""), title));
        document.add(new Paragraph(member.name(), bold));
        document.add(new Paragraph(text("card", member.kpj()), plain));
        document.add(new Paragraph(text("period", day(year.first()), day(year.last())), plain));
        document.add(sums(year));
        if (!year.lines().isEmpty()) {
            document.add(lines(year));
        }
        document.add(spaced(new Paragraph(text("note"), small)));
        document.close();
        writer.close();
        return out.toByteArray();
    }

    private PdfPTable sums(YearStatement year) {
        var table = table(SUMS);
        sum(table, text("before", day(year.first())), year.before());
        sum(table, text("contributions"), year.contributions());
        sum(table, text("returns"), year.returns());
        if (!year.others().isZero()) {
            sum(table, text("others"), year.others());
        }
        table.addCell(cell(text("after", day(year.last())), bold, Element.ALIGN_LEFT));
        table.addCell(cell(rupiah(year.after()), bold, Element.ALIGN_RIGHT));
        return table;
    }

    private void sum(PdfPTable table, String what, Rupiah amount) {
        table.addCell(cell(what, plain, Element.ALIGN_LEFT));
        table.addCell(cell(rupiah(amount), plain, Element.ALIGN_RIGHT));
    }

    private PdfPTable lines(YearStatement year) {
        var table = table(LINES);
        table.setHeaderRows(1);
        for (var head : List.of("day", "what")) {
            table.addCell(cell(text(head), bold, Element.ALIGN_LEFT));
        }
        for (var head : List.of("amount", "balance")) {
            table.addCell(cell(text(head), bold, Element.ALIGN_RIGHT));
        }
        for (var line : year.lines()) {
            table.addCell(cell(day(line.bookedOn()), plain, Element.ALIGN_LEFT));
            table.addCell(cell(what(line.what()), plain, Element.ALIGN_LEFT));
            table.addCell(cell(rupiah(line.amount()), plain, Element.ALIGN_RIGHT));
            table.addCell(cell(rupiah(line.balance()), plain, Element.ALIGN_RIGHT));
        }
        return table;
    }

    private static PdfPTable table(float[] widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(WHOLE_WIDTH);
        table.setSpacingBefore(SPACE);
        return table;
    }

    private static PdfPCell cell(String text, Font font, int align) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setHorizontalAlignment(align);
        cell.setPadding(PADDING);
        return cell;
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(SPACE);
        return paragraph;
    }

    private String text(String key, String... operands) {
        return texts.getMessage("contribution.statement." + key, operands, locale);
    }

    private String what(String what) {
        var known = texts.getMessage("contribution.ledger." + what, null, what, locale);
        return known == null ? what : known;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    private String rupiah(Rupiah amount) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(locale));
        return "Rp" + format.format(amount.toDecimal());
    }
}
