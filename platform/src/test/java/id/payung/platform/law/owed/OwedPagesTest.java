package id.payung.platform.law.owed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;

import id.payung.platform.BrowserTest;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;

/** A worker or a family on a cheap phone, who never logs in. */
class OwedPagesTest extends BrowserTest {

    private static final int HEAVIEST = 200_000;

    /** Every form once in each language; the numbers are those of FormsTest, worked by hand. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    accident/unable       | accident_date=2026-03-10&segment=PU&wage=4.000.000&months=13  | Rp50.000.000    | Rp50,000,000
                    accident/lost-part    | accident_date=2026-03-10&segment=PU&wage=4000000&table_no=10  | Rp80.000.000    | Rp80,000,000
                    accident/disabled     | accident_date=2026-03-10&segment=PU&wage=4000000&children=2   | Rp236.000.000   | Rp236,000,000
                    accident/killed       | accident_date=2026-03-10&segment=PU&wage=4000000&children=1   | Rp214.000.000   | Rp214,000,000
                    accident/transport    | accident_date=2026-03-10&land=700000&air=12000000             | Rp10.700.000    | Rp10,700,000
                    death/death           | death_date=2026-03-10&segment=PU&masa_iur_months=48&level_1=SD | Rp42.000.000   | Rp42,000,000
                    death/heirs           | death_date=2026-03-10&spouse=yes                              | janda atau duda | widow or widower
                    savings/savings-when  | reason=layoff&event_date=2026-11-02                           | 2 Desember 2026 | 2 December 2026
                    savings/savings-tax   | balance=80000000&paid_on=2026-11-23                           | Rp78.500.000    | Rp78,500,000
                    savings/savings-part  | balance=60000000&membership_months=130&purpose=house&paid_on=2026-11-23 | Rp18.000.000 | Rp18,000,000
                    pension/pension-age   | birth=1970-05-20                                              | 1 Juni 2030     | 1 June 2030
                    pension/pension-amount | birth=1972-12-31&started=2015-07&wage=5000000&growth_pct=0&inflation_pct=0 | Rp925.000 | Rp925,000
                    pension/pension-family | death_date=2026-03-10&membership_months=30&density_pct=90&average_wage=8000000&spouse=yes | Rp600.000 | Rp600,000
                    job-loss/job-loss-cash | phk_date=2026-03-10&cause=layoff&last_wage=4500000&paid_months=14 | Rp16.200.000 | Rp16,200,000
                    contribution/self-employed | month=2026-11&income=1500000&sector=other&with_jht=yes   | Rp43.400        | Rp43,400
                    contribution/employee | month=2026-11&wage=8000000&risk_group=3&size=medium&jkp_member=yes | Rp240.000  | Rp240,000
                    contribution/project  | contract_date=2026-11-02&contract_value=2500000000            | Rp3.550.000     | Rp3,550,000
                    contribution/migrant  | registered=2026-11-02&route=agency&contract_months=24         | Rp370.000       | Rp370,000
                    """)
    void each_branch_answers_in_both_languages(
            String path, String facts, String indonesian, String english) {
        var page = visitor(PHONE);
        page.navigate(url("/hak/" + path));
        fill(page, facts);
        page.locator("form.law-form button").click();

        assertThat(large(page)).hasText(indonesian);
        assertThat(page.locator(".law-sure").first()).isVisible();
        page.locator("[data-answers] summary").first().click();
        assertThat(page.locator(".law-steps li").first()).isVisible();
        look(page, "hak-" + path.replace('/', '-'));

        page.navigate(url("/hak/" + path + "?lang=en&asked=yes&" + facts));
        assertThat(large(page)).hasText(english);
        look(page, "hak-" + path.replace('/', '-') + "-en");
    }

    private static Locator large(Page page) {
        return page.locator("[data-large]").first();
    }

    private static void fill(Page page, String facts) {
        for (var fact : facts.split("&")) {
            var name = fact.substring(0, fact.indexOf('='));
            var value = fact.substring(name.length() + 1);
            var field = page.locator("#" + name);
            switch ((String) field.evaluate("e => e.type")) {
                case "checkbox" -> field.check();
                case "select-one" -> field.selectOption(value);
                default -> field.fill(value);
            }
        }
    }

    @Test
    void from_the_login_page_to_a_form_in_three_taps() {
        var page = visitor(PHONE);
        page.navigate(url("/login"));
        page.locator("main a[href='/hak']").click();
        look(page, "hak");
        page.locator("a[href='/hak/accident']").click();
        look(page, "hak-accident");
        page.locator("a[href='/hak/accident/killed']").click();

        assertThat(page.locator("h1")).hasText("Meninggal karena kecelakaan kerja");
        look(page, "hak-accident-killed-empty");
    }

    @Test
    void what_is_missing_leads_to_its_field() {
        var page = visitor(PHONE);
        page.navigate(url("/hak/accident/killed"));
        page.locator("#accident_date").fill("2026-03-10");
        page.locator("form.law-form button").click();

        assertThat(page.locator("[data-state=MISSING]")).containsText("Masih perlu diketahui");
        look(page, "hak-missing");
        page.locator("[data-state=MISSING] a[href='#wage']").click();
        Assertions.assertThat(page.url()).endsWith("#wage");
    }

    @Test
    void an_officer_must_decide_and_the_page_says_so() {
        var page = visitor(PHONE);
        page.navigate(
                url("/hak/savings/savings-when?asked=yes&reason=resign&event_date=2015-08-10"));

        assertThat(page.locator("[data-state=OFFICER]"))
                .containsText("Petugas yang harus memutuskan");
        look(page, "hak-officer");
    }

    @Test
    void what_cannot_be_read_keeps_what_was_typed_and_says_what_may_help() {
        var page = visitor(PHONE);
        page.navigate(url("/hak/accident/killed"));
        page.locator("#accident_date").fill("2026-03-10");
        page.locator("#wage").fill("1,5 juta");
        page.locator("form.law-form button").click();

        assertThat(page.locator("[data-faults] a")).hasCount(1);
        assertThat(page.locator("#wage-fault"))
                .hasText(
                        "\"1,5 juta\" tidak dapat dibaca sebagai rupiah. Mungkin tulis 1.500.000,"
                                + " tanpa sen.");
        assertThat(page.locator("#wage")).hasValue("1,5 juta");
        assertThat(page.locator("#accident_date")).hasValue("2026-03-10");
        look(page, "hak-fault");
    }

    @Test
    void what_cannot_be_is_refused_with_its_value() {
        var page = visitor(PHONE);
        page.navigate(url("/hak/accident/killed?asked=yes&accident_date=2026-03-10&wage=-4"));

        assertThat(page.locator("[data-state=REFUSED]")).containsText("-Rp4");
        look(page, "hak-refused");
    }

    @Test
    void the_self_employed_see_what_it_buys_beside_what_it_costs() {
        var page = visitor(PHONE);
        page.navigate(
                url(
                        "/hak/contribution/self-employed?asked=yes&month=2026-11&income=1500000&sector=other"));

        assertThat(large(page)).hasText("Rp11.400");
        assertThat(page.locator("[data-kind=stmb]")).containsText("Setiap bulan tidak dapat");
        // 48 x the base of 1,600,000 + 10 million + 12 million
        assertThat(page.locator("[data-kind=jkk_death] [data-large]")).hasText("Rp98.800.000");
        assertThat(page.locator("[data-kind=jkm_death] [data-large]")).hasText("Rp42.000.000");
        assertThat(page.locator("[data-kind=scholarship_max] [data-large]"))
                .hasText("Rp174.000.000");
    }

    @Test
    void a_projection_says_what_it_assumes_and_lets_it_be_changed() {
        var page = visitor(PHONE);
        page.navigate(
                url(
                        "/hak/pension/pension-amount?asked=yes&birth=1972-12-31&started=2015-07"
                                + "&wage=5000000&growth_pct=0&inflation_pct=0"));
        assertThat(page.locator("[data-assumptions]")).containsText("upah naik 0 % setahun");
        assertThat(page.locator("[data-provisional]").first()).isVisible();

        page.locator("#inflation_pct").fill("2,5");
        page.locator("form.law-form button").click();
        assertThat(page.locator("[data-assumptions]")).containsText("indeks 2,5 % setahun");
        assertThat(large(page)).not().hasText("Rp925.000");
    }

    @Test
    void the_answer_prints_as_a_letter_on_A4() {
        var page = visitor(PHONE);
        page.navigate(
                url(
                        "/hak/accident/killed?asked=yes&accident_date=2026-03-10&segment=PU&wage=4000000"));
        page.locator("[data-letter]").click();
        assertThat(page.locator(".law-lines").first()).containsText("Begini perhitungannya");
        assertThat(page.locator(".law-facts").first()).containsText("Karyawan");
        assertThat(page.locator(".law-facts").first()).containsText("10 Maret 2026");
        assertThat(page.locator(".law-facts").first()).containsText("Rp4.000.000");
        assertThat(page.locator("[data-print]")).isVisible();
        look(page, "hak-letter");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".law-actions")).isHidden();
        assertThat(page.locator("header")).isHidden();
        var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        // A4 in points, as the file's own page box says it
        Assertions.assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .containsPattern("/MediaBox \\[0 0 59[45]\\.[0-9]* 84[12]\\.[0-9]*]");
        picture(page, "hak-letter-print");
    }

    @Test
    void it_fits_a_desk_and_the_dark() {
        var page = visitor(DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(
                url(
                        "/hak/contribution/employee?asked=yes&month=2026-11&wage=8000000&risk_group=3&size=medium"));

        assertThat(large(page)).hasText("Rp240.000");
        look(page, "hak-employee-dark");
        page.navigate(url("/hak?lang=en"));
        look(page, "hak-desk-en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hak/none", "/hak/accident/none", "/hak/accident/none/letter"})
    void nothing_else_is_here(String path) {
        var page = visitor(PHONE);
        var answer = page.navigate(url(path));

        Assertions.assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void it_works_without_scripts_at_all() throws IOException {
        var templates = Path.of("src/main/resources/templates/law");
        try (var files = Files.list(templates)) {
            for (var file : files.filter(f -> !f.endsWith("letter.html")).toList()) {
                Assertions.assertThat(Files.readString(file)).doesNotContain("<script", "hx-");
            }
        }
        var answer =
                visitor(PHONE)
                        .request()
                        .get(
                                url(
                                        "/hak/accident/disabled?asked=yes&accident_date=2026-03-10&wage=4000000"));

        Assertions.assertThat(answer.text()).contains("Rp236.000.000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/hak",
                "/hak/accident/lost-part",
                "/hak/contribution/employee?asked=yes&month=2026-11&wage=8000000&risk_group=3&size=medium&jkp_member=yes",
                "/hak/accident/killed/letter?asked=yes&accident_date=2026-03-10&wage=4000000"
            })
    void a_cold_page_weighs_less_than_200_kB_all_included(String path) {
        var page = visitor(PHONE);
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", off);
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        var answer =
                page.navigate(
                        url(path),
                        new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(bytes.get())
                .as("bytes of " + path)
                .isBetween(20_000L, (long) HEAVIEST);
    }
}
