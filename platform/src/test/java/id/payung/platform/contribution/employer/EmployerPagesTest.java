package id.payung.platform.contribution.employer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import id.payung.platform.BrowserTest;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.employer.TestOffice.Firm;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.Socket;
import java.time.YearMonth;
import java.util.List;

/**
 * The employer's desk in a browser. Every worker earns Rp5,000,000, which costs 477,000 at an
 * employer of risk group II (worked in EmployerMonthTest): JKK 27,000, JKM 15,000, JHT 185,000 +
 * 100,000, JP 100,000 + 50,000; the employer bears 327,000 and the worker 150,000.
 */
class EmployerPagesTest extends BrowserTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired private TestOffice office;
    @Autowired private Till till;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = office.firm("PT Kain Songket Uji", PALEMBANG);
    }

    @ParameterizedTest
    @CsvSource({"360, id", "1440, en"})
    void a_month_goes_its_three_steps(int width, String language) {
        var workers = office.workers(firm, "Sari Dewi", "Budi Santoso", "Citra");
        office.reported(firm, OCTOBER, workers.subList(0, 2), 5_000_000);
        var page = hr(width, language);

        assertThat(page.locator("[data-next=GAPS]")).isVisible();
        assertThat(page.locator("[data-missing]")).containsText("1");
        look(page, "employer-" + language + "-1-desk");

        page.navigate(url("/employer/months/2026-10"));
        page.locator("[data-missing-worker] a").click();
        page.locator("#wage").fill("lima juta");
        page.locator("[data-do=save-wage]").click();
        assertThat(page.locator("#wage-fault")).containsText("lima juta");
        look(page, "employer-" + language + "-2-line-wrong");
        page.locator("#wage").fill("5.000.000");
        page.locator("#backPay").fill("");
        page.locator("[data-do=save-wage]").click();
        assertThat(page.locator("[data-said]")).isVisible();

        page.navigate(url("/employer"));
        page.locator("[data-do=compute]").click();
        // October was due on 16 November (the 15th is a Sunday); today is the 23rd: 2 % of
        // 1,431,000.
        assertThat(page.locator("[data-total]"))
                .hasText(language.equals("id") ? "Rp1.431.000" : "Rp1,431,000");
        assertThat(page.locator("[data-fine]")).containsText("28");
        assertThat(page.locator("[data-employer-bears]")).containsText("981");
        assertThat(page.locator("[data-worker-bears]")).containsText("450");
        look(page, "employer-" + language + "-3-computed");

        page.locator("tr[data-line] a").first().click();
        assertThat(page.locator("[data-line-total]")).containsText("477");
        assertThat(page.locator("[data-reasons]")).containsText("PP 46/2015");
        look(page, "employer-" + language + "-4-line");

        isMadeFinalAndPaid(page, language);
    }

    private void isMadeFinalAndPaid(Page page, String language) {
        page.navigate(url("/employer"));
        page.locator("[data-do=finalise]").click();
        assertThat(page.locator("[data-state=FINAL]")).isVisible();
        assertThat(page.locator("[data-until]")).isVisible();
        look(page, "employer-" + language + "-5-final");
        var code = page.locator("[data-code]").getAttribute("data-code");

        Assertions.assertThat(till.pay(port, code).isPaid()).isTrue();
        page.reload();
        assertThat(page.locator("[data-posted]")).containsText("23 November 2026");
        look(page, "employer-" + language + "-6-posted");
        page.navigate(url("/employer"));
        assertThat(page.locator("[data-all-done]")).isVisible();
        look(page, "employer-" + language + "-7-done");
    }

    @Test
    void a_refused_step_says_what_to_do() {
        var workers = office.workers(firm, "Sari Dewi");
        office.reported(firm, SEPTEMBER, workers, 5_000_000);
        var page = hr(DESK, "id");
        page.navigate(url("/employer/months/2026-09"));
        page.locator("[data-do=compute]").click();
        var other = hr(DESK, "id");
        other.navigate(url("/employer/months/2026-09"));
        page.locator("[data-do=finalise]").click();

        other.locator("[data-do=finalise]").click();
        assertThat(other.locator("[data-code]")).isVisible();
        page.locator("summary").first().click();
        page.locator("[data-do=take-back]").click();
        assertThat(page.locator("[data-state=DRAFT]")).isVisible();
        other.locator("summary").first().click();
        other.locator("[data-do=take-back]").click();
        assertThat(other.locator("[data-refused]")).containsText("belum difinalisasi");
        look(other, "employer-refused");
    }

    @Test
    void a_new_employer_begins_with_a_month_of_its_choice() {
        var page = hr(PHONE, "id");
        assertThat(page.locator("[data-none-open]")).isVisible();
        look(page, "employer-first");
        page.locator("#month").selectOption("2026-09");
        page.locator("[data-do=open]").click();
        assertThat(page.locator("[data-month]")).hasText("September 2026");
        assertThat(page.locator("[data-next=WORKERS]")).isVisible();
        look(page, "employer-first-month");
    }

    @Test
    void a_file_that_cannot_be_read_says_why() {
        var page = hr(PHONE, "en");
        page.locator("[data-do=open]").click();
        page.navigate(url("/employer/months/2026-11/files"));
        page.locator("#file")
                .setInputFiles(
                        new FilePayload(
                                "upah.xlsx", "application/octet-stream", new byte[] {1, 2}));
        page.locator("[data-do=send]").click();
        assertThat(page.locator("[data-upload=REFUSED]")).isVisible();
        assertThat(page.locator("[data-says]")).not().isEmpty();
        look(page, "employer-refused-file");
    }

    /** Told before anything is read: whoever sends 300 MB need not be known. */
    @Test
    void a_file_that_is_too_large_is_told_so() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var head =
                    """
                    POST /employer/months/2026-11/files HTTP/1.1
                    Host: localhost
                    Content-Type: multipart/form-data; boundary=x
                    Content-Length: 300000000
                    Connection: close

                    """;
            socket.getOutputStream().write(head.replace("\n", "\r\n").getBytes());
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
            Assertions.assertThat(answer).startsWith("HTTP/1.1 303").contains("/too-large");
        }
        var page = visitor(PHONE);
        Assertions.assertThat(page.navigate(url("/too-large")).status()).isEqualTo(413);
        assertThat(page.locator("main")).containsText("250 MB");
        look(page, "employer-too-large");
    }

    @Test
    void workers_are_found_and_get_a_code() {
        office.workers(firm, "Sari Dewi", "Budi Santoso");
        var page = hr(PHONE, "id");
        page.navigate(url("/employer/workers"));
        assertThat(page.locator("tr[data-worker]")).hasCount(2);
        look(page, "employer-workers");
        page.locator("#q").fill("sari");
        page.locator("#q").press("Enter");
        assertThat(page.locator("tr[data-worker]")).hasCount(1);
        page.locator("tr[data-worker] a").click();
        page.locator("[data-do=code]").click();
        var first = page.locator("[data-activation]").innerText();
        look(page, "employer-worker-code");
        page.locator("[data-do=code]").click();
        var second = page.locator("[data-activation]").innerText();
        var kpj = page.locator("[data-kpj]").innerText();

        var worker = visitor(PHONE);
        activate(worker, kpj, first);
        assertThat(worker.locator(".alert-danger")).isVisible();
        activate(worker, kpj, second);
        assertThat(worker.locator("form[action='/login']")).isVisible();
        page.locator("[data-do=code]").click();
        assertThat(page.locator("[data-said]")).containsText("sudah punya kata sandi");
    }

    @Test
    void another_employers_pages_are_not_there() {
        var strangers = office.firm("PT Lain", PALEMBANG);
        var worker = office.workers(strangers, "Dewi").getFirst();
        office.reported(strangers, OCTOBER, List.of(worker), 5_000_000);
        var page = hr(DESK, "id");
        for (var path :
                List.of(
                        "/employer/workers/" + worker.membership(),
                        "/employer/workers/" + worker.membership() + "/receipt",
                        "/employer/months/2026-10",
                        "/employers")) {
            Assertions.assertThat(page.navigate(url(path)).status()).as(path).isIn(403, 404);
        }
    }

    private void activate(Page page, String kpj, String code) {
        page.navigate(url("/activate"));
        page.locator("#username").fill(kpj);
        page.locator("#code").fill(code);
        page.locator("#password").fill("rahasia-saya");
        page.locator("form[action='/activate'] button").click();
    }

    private Page hr(int width, String language) {
        var page = loggedIn(width, firm.hr().username(), TestOffice.PASSWORD);
        page.navigate(url("/?lang=" + language));
        return page;
    }
}
