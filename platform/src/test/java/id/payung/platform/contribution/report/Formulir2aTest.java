package id.payung.platform.contribution.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import id.payung.platform.PlatformTest;
import id.payung.platform.contribution.employer.TestOffice;
import id.payung.platform.contribution.employer.TestOffice.Firm;
import id.payung.platform.contribution.report.Formulir2a.Format;
import id.payung.platform.registry.Hiring.Hired;
import id.payung.rules.money.Rupiah;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The form of an October with wages that cost sen: of Rp4,321,987 JKK is 0.54 % = 23,338.73, of
 * which 0.14 % = 6,050.78 go to JKP. Each figure is read back from the file and added up again.
 */
class Formulir2aTest extends PlatformTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final int FIRST_AMOUNT = 7;
    private static final int AMOUNTS = 11;

    @Autowired private TestOffice office;
    @Autowired private WageReports reports;
    @Autowired private ReportLines lines;
    @Autowired private Formulir2a form;

    private Firm firm;
    private WageReport report;

    @BeforeEach
    void aMonthOfThree() {
        firm = office.firm("PT Formulir \"2a\"", PALEMBANG);
        var workers = office.workers(firm, "Sari Dewi", "=cmd|' /C calc'!A0", "Budi Santoso");
        report = as(firm.hr(), () -> reports.open(firm.employer().id(), OCTOBER));
        as(
                firm.hr(),
                () ->
                        reports.take(
                                report.id(),
                                List.of(
                                        row(workers.get(0), 4_321_987, 0),
                                        row(workers.get(1), 12_345_678, 999_999),
                                        row(workers.get(2), 5_000_001, 1))));
        report = as(firm.hr(), () -> reports.compute(report.id()));
    }

    @Test
    void every_figure_of_the_csv_adds_up_to_the_bill() throws IOException {
        var text = new String(written(Format.CSV), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFNPP;" + firm.employer().npp());
        List<List<String>> rows;
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(';')
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text.substring(1))) {
            rows = csv.stream().map(record -> record.getFields()).toList();
        }

        assertThat(rows).anySatisfy(row -> assertThat(row.getLast()).isEqualTo("10 2026"));
        assertThat(text).contains("'=cmd|").contains("4,321,987.00").contains(";17,287.95;");
        addsUp(rows.stream().map(row -> row.stream().map(Formulir2aTest::value).toList()).toList());
    }

    @Test
    void every_figure_of_the_workbook_adds_up_to_the_bill() throws IOException {
        var rows = new ArrayList<List<Object>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(written(Format.XLSX)))) {
            for (var row : book.getFirstSheet().read()) {
                rows.add(
                        row.stream()
                                .map(cell ->
                                        cell == null || cell.getValue() == null
                                                ? ""
                                                : cell.getValue())
                                .toList());
            }
        }

        assertThat(rows.get(1).get(1)).isEqualTo("PT Formulir \"2a\"");
        assertThat(rows.get(4))
                .hasSize(FIRST_AMOUNT + AMOUNTS)
                .startsWith("No", "Nomor Referensi (KPJ)");
        addsUp(rows);
    }

    @Test
    void the_pdf_says_the_same() throws IOException {
        var pdf = new PdfReader(written(Format.PDF));
        var text = new PdfTextExtractor(pdf).getTextFromPage(1);

        assertThat(text).contains("Jumlah Seluruhnya", firm.employer().npp(), "10 2026", "DRAF");
        for (var line : all()) {
            for (var amount : Formulir2aColumns.amounts(line)) {
                assertThat(text).contains(Formulir2aColumns.print(amount));
            }
        }
        assertThat(text).contains(Formulir2aColumns.print(report.total()));
    }

    @Test
    void twenty_thousand_workers_fill_many_pages() throws IOException {
        var line = all().getFirst();
        for (var format : Format.values()) {
            var out = new ByteArrayOutputStream();
            try (var paper = paper(format, out)) {
                paper.head(new Formulir2a.Head("26000001", "PT Besar", report));
                for (var number = 1; number <= 20_000; number++) {
                    paper.line(number, line);
                }
                paper.totals(as(firm.hr(), () -> lines.totals(report.id())));
            }
            assertThat(out.size()).as(format.name()).isGreaterThan(500_000);
            if (format == Format.PDF) {
                assertThat(new PdfReader(out.toByteArray()).getNumberOfPages()).isGreaterThan(250);
            }
        }
    }

    @Test
    void what_was_not_computed_has_no_form() {
        as(firm.hr(), () -> reports.leaveOut(report.id(), List.of(all().getFirst().membership())));

        assertThatThrownBy(() -> written(Format.CSV)).isInstanceOf(ReportRefused.class);
    }

    /** Rows begin with a number that counts them; then comes their sum; the summary follows. */
    private void addsUp(List<? extends List<?>> rows) {
        var numbered = rows.stream().filter(row -> isNumber(row.getFirst())).toList();
        assertThat(numbered).hasSize(3);
        var totals =
                rows.stream()
                        .filter(row -> Formulir2aColumns.TOTALS.equals(row.getFirst()))
                        .toList();
        assertThat(totals).as("below the lines, and in the summary").hasSize(2);
        for (var column = FIRST_AMOUNT; column < FIRST_AMOUNT + AMOUNTS; column++) {
            var sum = BigDecimal.ZERO;
            for (var row : numbered) {
                sum = sum.add((BigDecimal) row.get(column));
            }
            assertThat((BigDecimal) totals.getFirst().get(column))
                    .as("column %d", column)
                    .isEqualByComparingTo(sum);
        }
        for (var row : numbered) {
            var billed = BigDecimal.ZERO;
            for (var column : new int[] {9, 10, 11, 12, 13, 14, 15}) {
                billed = billed.add((BigDecimal) row.get(column));
            }
            assertThat((BigDecimal) row.get(17)).isEqualByComparingTo(billed);
        }
        var bill = BigDecimal.valueOf(report.total().sen(), 2);
        assertThat((BigDecimal) totals.getFirst().get(17)).isEqualByComparingTo(bill);
        assertThat((BigDecimal) totals.getLast().get(4)).isEqualByComparingTo(bill);
        // Of 4,321,987.00 by hand: JKM 0.30 % = 12,965.96, JHT 3.70 % = 159,913.52.
        assertThat(numbered)
                .anySatisfy(row -> {
                    assertThat((BigDecimal) row.get(7)).isEqualByComparingTo("4321987.00");
                    assertThat((BigDecimal) row.get(10)).isEqualByComparingTo("12965.96");
                    assertThat((BigDecimal) row.get(11)).isEqualByComparingTo("159913.52");
                });
    }

    private static boolean isNumber(Object cell) {
        return cell instanceof BigDecimal;
    }

    /** A text that is an amount or a count as a number, everything else as it is. */
    private static Object value(String cell) {
        return cell.matches("\\d{1,3}(,\\d{3})*\\.\\d{2}|\\d{1,3}")
                ? new BigDecimal(cell.replace(",", ""))
                : cell;
    }

    private static Formulir2a.Paper paper(Format format, ByteArrayOutputStream out) {
        return switch (format) {
            case PDF -> new Formulir2aPdf(out);
            case XLSX -> new Formulir2aXlsx(out);
            case CSV -> new Formulir2aCsv(out);
        };
    }

    private List<ReportLine> all() {
        return as(
                firm.hr(),
                () -> {
                    var found = new ArrayList<ReportLine>();
                    lines.each(report.id(), found::add);
                    return found;
                });
    }

    private byte[] written(Format format) {
        return as(
                firm.hr(),
                () -> {
                    try {
                        var out = new ByteArrayOutputStream();
                        form.write(report.id(), format, out);
                        return out.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static WageRow row(Hired worker, long wage, long backPay) {
        return new WageRow(
                worker.membership(), worker.person(), Rupiah.of(wage), Rupiah.of(backPay));
    }
}
