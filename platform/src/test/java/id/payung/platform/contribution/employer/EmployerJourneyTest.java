package id.payung.platform.contribution.employer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;

import id.payung.platform.BrowserTest;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.sipp.SippWriter;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.registry.People;

import org.assertj.core.api.Assertions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An employer's HR takes on three people by a file with faults, mends it, reports wages, pays, and
 * lets one go; the worker sees all of it. Wages of 5,000,000, 6,000,000 and 4,000,000 cost 9.54 %
 * each at an employer of risk group II: 1,431,000 in all.
 */
class EmployerJourneyTest extends BrowserTest {

    @Autowired private TestOffice office;
    @Autowired private Till till;
    @TempDir private Path folder;

    private final String siti = People.nik();
    private final String dewi = People.nik();
    private final String rina = People.nik();

    @Test
    void from_a_file_with_faults_to_money_on_every_workers_account() throws IOException {
        var firm = office.firm("PT Pempek Jaya", PALEMBANG);
        var desk = loggedIn(DESK, firm.hr().username(), TestOffice.PASSWORD);
        desk.locator("#month").selectOption("2026-10");
        desk.locator("[data-do=open]").click();
        newWorkersAreMendedAndStored(desk);
        wagesAreReported(desk);
        isPaid(desk);
        var code = codeFor(desk, "Siti Aminah");
        theWorkerSeesIt(code);
        oneLeaves(desk);
        theOneWhoLeftHoldsAReceipt(desk);
    }

    private void newWorkersAreMendedAndStored(Page desk) throws IOException {
        desk.locator("[data-next=WORKERS] a").click();
        look(desk, "journey-1-upload");
        var file = workers("template_tk.xlsx", dewi.substring(0, 15), "lima juta");
        send(desk, file);
        assertThat(desk.locator("[data-upload=FAULTY]")).isVisible();
        assertThat(desk.locator("[data-valid]")).hasText("2");
        assertThat(desk.locator("[data-not-valid]")).hasText("1");
        assertThat(desk.locator("tr[data-fault]")).hasCount(2);
        look(desk, "journey-2-faults");

        var mirror = download(desk, "[data-mirror]");
        var remarked = read(mirror);
        Assertions.assertThat(remarked).hasSize(3);
        Assertions.assertThat(remarked.get(0).get("KETERANGAN_KESALAHAN")).isEmpty();
        Assertions.assertThat(remarked.get(1).get("KETERANGAN_KESALAHAN"))
                .contains("NOMOR_IDENTITAS", "UPAH");

        desk.locator("[data-again]").click();
        send(desk, workers("perbaikan (2).xlsx", dewi, "6.000.000"));
        assertThat(desk.locator("[data-upload=READY]")).isVisible();
        assertThat(desk.locator("[data-will]")).containsText("3 orang didaftarkan");
        look(desk, "journey-3-ready");
        desk.locator("[data-do=accept]").click();
        assertThat(desk.locator("[data-upload=STORED]")).isVisible();
        look(desk, "journey-4-stored");
    }

    private void wagesAreReported(Page desk) throws IOException {
        desk.navigate(url("/employer/months/2026-10/files"));
        var filled = download(desk, "[data-filled=template_upah]");
        var rows = read(filled);
        Assertions.assertThat(rows)
                .extracting(row -> row.get("NIK"))
                .containsExactlyInAnyOrder(siti, dewi, rina);
        var path = folder.resolve("upah oktober.xlsx");
        try (var out = Files.newOutputStream(path);
                var writer = SippWriter.xlsx(Template.WAGES, out)) {
            for (var row : rows) {
                if (row.get("NIK").equals(rina)) {
                    row.put("UPAH", "4000000");
                }
                writer.row(row);
            }
        }
        send(desk, path);
        desk.locator("[data-do=accept]").click();
        assertThat(desk.locator("[data-upload=STORED]")).isVisible();
    }

    private void isPaid(Page desk) throws IOException {
        desk.navigate(url("/employer"));
        desk.locator("[data-do=compute]").click();
        assertThat(desk.locator("[data-total]")).hasText("Rp1.431.000");
        desk.locator("[data-do=finalise]").click();
        var code = desk.locator("[data-code]").getAttribute("data-code");
        Assertions.assertThat(till.pay(port, code).isPaid()).isTrue();
        desk.reload();
        assertThat(desk.locator("[data-posted]")).isVisible();
        for (var ending : List.of("pdf", "xlsx", "csv")) {
            var form = download(desk, "[data-f2a=" + ending + "]");
            Assertions.assertThat(Files.size(form)).as(ending).isGreaterThan(500);
        }
    }

    private String[] codeFor(Page desk, String name) {
        desk.navigate(url("/employer/workers?q=" + name.replace(" ", "+")));
        desk.locator("tr[data-worker] a").click();
        desk.locator("[data-do=code]").click();
        return new String[] {
            desk.locator("[data-kpj]").innerText(), desk.locator("[data-activation]").innerText()
        };
    }

    private void theWorkerSeesIt(String[] code) {
        var phone = visitor(PHONE);
        phone.navigate(url("/activate?lang=en"));
        phone.locator("#username").fill(code[0]);
        phone.locator("#code").fill(code[1]);
        phone.locator("#password").fill("rahasia-saya");
        phone.locator("form[action='/activate'] button").click();
        phone.locator("#username").fill(code[0]);
        phone.locator("#password").fill("rahasia-saya");
        phone.locator("form[action='/login'] button").click();
        assertThat(phone.locator("[data-protection=employed]")).containsText("PT Pempek Jaya");
        // 5.7 % of 5,000,000.
        assertThat(phone.locator("[data-balance]")).hasText("Rp285,000");
        var october = phone.locator("[data-work-month='2026-10']");
        assertThat(october).containsText("Rp5,000,000");
        assertThat(october).hasAttribute("data-month-state", "PAID");
        october.locator("summary").click();
        look(phone, "journey-5-worker");

        var anybody = visitor(PHONE);
        anybody.navigate(phone.locator("[data-work-card]").evaluate("a => a.href").toString());
        assertThat(anybody.locator("[data-protection=employed]")).isVisible();
        assertThat(anybody.locator("main")).not().containsText("Siti");
    }

    private void oneLeaves(Page desk) throws IOException {
        desk.navigate(url("/employer"));
        desk.locator("[data-do=open]").click();
        desk.locator("[data-upload]").click();
        var rows = read(download(desk, "[data-filled=template_tk_na]"));
        var path = folder.resolve("keluar.xlsx");
        try (var out = Files.newOutputStream(path);
                var writer = SippWriter.xlsx(Template.LEAVERS, out)) {
            for (var row : rows) {
                if (row.get("NAMA_LENGKAP").equals("Rina Wati")) {
                    row.put("SEBAB_NA", "A1");
                    writer.row(row);
                }
            }
        }
        send(desk, path);
        desk.locator("[data-do=accept]").click();
        assertThat(desk.locator("[data-upload=STORED]")).isVisible();
    }

    private void theOneWhoLeftHoldsAReceipt(Page desk) {
        desk.navigate(url("/employer/workers?left"));
        desk.locator("tr[data-worker] a").click();
        look(desk, "journey-6-left");
        desk.locator("[data-receipt]").click();
        assertThat(desk.locator("[data-name]")).hasText("Rina Wati");
        look(desk, "journey-7-receipt");
        var address = desk.locator("[data-check]").getAttribute("href");
        var anybody = visitor(PHONE);
        anybody.navigate(address);
        assertThat(anybody.locator("[data-latest=yes]")).isVisible();
        assertThat(anybody.locator("main")).not().containsText("Rina");
        look(anybody, "journey-8-check");

        desk.goBack();
        desk.locator("summary").click();
        desk.locator("#reason").selectOption("A2");
        desk.locator("[data-do=correct]").click();
        assertThat(desk.locator("#note-fault")).isVisible();
        desk.locator("#reason").selectOption("A2");
        desk.locator("#note").fill("Salah pilih: PHK, bukan mundur");
        desk.locator("[data-do=correct]").click();
        assertThat(desk.locator("[data-reason]")).containsText("A2");
        anybody.reload();
        assertThat(anybody.locator("[data-latest=no]")).isVisible();
    }

    private void send(Page desk, Path file) {
        desk.locator("#file").setInputFiles(file);
        desk.locator("[data-do=send]").click();
        assertThat(
                        desk.locator(
                                "[data-upload=FAULTY], [data-upload=READY],"
                                        + " [data-upload=REFUSED]"))
                .isVisible();
    }

    private Path download(Page desk, String selector) {
        Download download = desk.waitForDownload(() -> desk.locator(selector).click());
        var path =
                folder.resolve(
                        System.identityHashCode(download) + "-" + download.suggestedFilename());
        download.saveAs(path);
        return path;
    }

    private Path workers(String name, String nik, String wage) throws IOException {
        var path = folder.resolve(name);
        try (var out = Files.newOutputStream(path);
                var writer = SippWriter.xlsx(Template.NEW_WORKERS, out)) {
            writer.row(worker(siti, "Siti Aminah", "5.000.000"));
            writer.row(worker(nik, "Dewi Lestari", wage));
            writer.row(worker(rina, "Rina Wati", "3.900.000"));
        }
        return path;
    }

    /** Born on 17 August 1990, as the NIKs of People say. */
    private static Map<String, String> worker(String nik, String name, String wage) {
        var row = new HashMap<String, String>();
        row.put("NAMA_LENGKAP", name);
        row.put("TANGGAL_LAHIR", "17-08-1990");
        row.put("JENIS_IDENTITAS", "KTP");
        row.put("NOMOR_IDENTITAS", nik);
        row.put("MASA_LAKU_IDENTITAS", "31-12-2030");
        row.put("JENIS_KELAMIN", "P");
        row.put("STATUS_KAWIN", "T");
        row.put("UPAH", wage);
        row.put("LOKASI_PEKERJAAN", "1671");
        row.put("STATUS_PEGAWAI", "T");
        row.put("TGL_AWAL_BEKERJA", "01-10-2026");
        return row;
    }

    /** The rows of a workbook by header, without those that are blank. */
    private static List<Map<String, String>> read(Path file) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile())) {
            var rows = book.getFirstSheet().read();
            var headers = cells(rows.getFirst());
            var all = new ArrayList<Map<String, String>>();
            for (var row : rows.subList(1, rows.size())) {
                var cells = cells(row);
                var one = new LinkedHashMap<String, String>();
                for (var i = 0; i < headers.size(); i++) {
                    one.put(headers.get(i), i < cells.size() ? cells.get(i) : "");
                }
                all.add(one);
            }
            return all;
        }
    }

    private static List<String> cells(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }
}
