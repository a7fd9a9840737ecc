package id.payung.platform.contribution.report;

import id.payung.platform.contribution.report.ReportLines.Totals;
import id.payung.rules.money.Rupiah;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The columns of Formulir 2a by their real names, and how a line and the totals fill them. */
final class Formulir2aColumns {

    /** Of words, before the amounts. */
    static final List<String> WORDS =
            List.of(
                    "No",
                    "Nomor Referensi (KPJ)",
                    "NIK (16 digit)",
                    "Nomor Pegawai",
                    "Nama Tenaga Kerja",
                    "Tanggal Lahir (dd-mm-yyyy)",
                    "Tanggal Kepesertaan (dd-mm-yyyy)");

    /** Of amounts, which print as 1,234.56. */
    static final List<String> AMOUNTS =
            List.of(
                    "Upah",
                    "Rapel",
                    "Iuran JKK",
                    "Iuran JKM",
                    "Iuran JHT Pemberi Kerja",
                    "Iuran JHT Tenaga Kerja",
                    "Iuran JP Pemberi Kerja",
                    "Iuran JP Tenaga Kerja",
                    "Iuran JKP Pemberi Kerja",
                    "Iuran JKP Pemerintah",
                    "Total Iuran");

    static final String TOTALS = "Jumlah Seluruhnya";

    static final List<String> SUMMARY =
            List.of("Program", "Pemberi Kerja", "Tenaga Kerja", "Pemerintah", "Jumlah Tagihan");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    private Formulir2aColumns() {}

    /** One row of the summary by programme; the government's share is not billed. */
    record Share(String programme, Rupiah employer, Rupiah worker, Rupiah government) {

        Rupiah billed() {
            return employer.plus(worker);
        }

        List<Rupiah> amounts() {
            return List.of(employer, worker, government, billed());
        }
    }

    static List<String> words(int number, ReportLine line) {
        return List.of(
                Integer.toString(number),
                line.kpj(),
                line.identity(),
                line.number() == null ? "" : line.number(),
                line.name(),
                day(line.birth()),
                day(line.memberSince()));
    }

    static List<Rupiah> amounts(ReportLine line) {
        return List.of(
                line.wage(),
                line.backPay(),
                line.jkk(),
                line.jkm(),
                line.jhtEmployer(),
                line.jhtWorker(),
                line.jpEmployer(),
                line.jpWorker(),
                line.jkpEmployer(),
                line.jkpGovernment(),
                line.total());
    }

    static List<Rupiah> amounts(Totals totals) {
        return List.of(
                totals.wage(),
                totals.backPay(),
                totals.jkk(),
                totals.jkm(),
                totals.jhtEmployer(),
                totals.jhtWorker(),
                totals.jpEmployer(),
                totals.jpWorker(),
                totals.jkpEmployer(),
                totals.jkpGovernment(),
                totals.total());
    }

    /** By programme, and below them the sum. */
    static List<Share> summary(Totals totals) {
        return List.of(
                new Share("JKK", totals.jkk(), Rupiah.ZERO, Rupiah.ZERO),
                new Share("JKM", totals.jkm(), Rupiah.ZERO, Rupiah.ZERO),
                new Share("JHT", totals.jhtEmployer(), totals.jhtWorker(), Rupiah.ZERO),
                new Share("JP", totals.jpEmployer(), totals.jpWorker(), Rupiah.ZERO),
                new Share("JKP", totals.jkpEmployer(), Rupiah.ZERO, totals.jkpGovernment()),
                new Share(TOTALS, totals.employer(), totals.worker(), totals.jkpGovernment()));
    }

    /** As the form prints it: 1,234.56. */
    static String print(Rupiah amount) {
        var format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(decimal(amount));
    }

    static BigDecimal decimal(Rupiah amount) {
        return BigDecimal.valueOf(amount.sen(), 2);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Says on each page of a draft that it is one; empty on what is final. */
    static String caution(WageReport report) {
        return report.isDraft() ? "DRAF: belum difinalisasi" : "";
    }
}
