package id.payung.platform.coverage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.coverage.figure.FigureImport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;

/**
 * The board as its reader sees it, in both languages, on a desk and on a phone, by day and night.
 */
class BoardPagesTest extends BrowserTest {

    @Autowired private Crowd crowd;
    @Autowired private Scene scene;
    @Autowired private FigureImport imports;

    private Asker head = Asker.machine("nobody", Role.ADMIN, null);

    @BeforeEach
    void anOfficeWithThreeThousandMembersAndThePapersFigures() throws SQLException {
        try (var past = superuser()) {
            head = crowd.head(past);
        }
        as(Asker.machine("test", Role.ADMIN, null), () -> imports.shipped());
    }

    @AfterEach
    void theOfficeIsClosed() throws SQLException {
        try (var past = superuser()) {
            crowd.leave(past);
        }
    }

    @ParameterizedTest(name = "{0} px, {1}, {2}")
    @CsvSource(
            textBlock =
                    """
                    1440, id, LIGHT
                    1440, id, DARK
                    1440, en, LIGHT
                    1440, en, DARK
                     360, id, LIGHT
                     360, id, DARK
                     360, en, LIGHT
                     360, en, DARK
                    """)
    void the_board_on_every_screen(int width, String language, ColorScheme theme) {
        var page = loggedIn(width, head.username(), Scene.PASSWORD);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));

        open(page, "/head?lang=" + language);

        assertThat(page.locator("h1"))
                .hasText(language.equals("en") ? "The office’s board" : "Papan kantor");
        assertThat(page.locator("[data-chart=map] svg")).isVisible();
        look(page, "board-%d-%s-%s".formatted(width, language, theme.name().toLowerCase()));
    }

    @Test
    void the_branchs_real_years_stand_beside_what_contradicts_them() {
        var chief = scene.user(Role.HEAD, PALEMBANG, "Pak Kepala");
        var page = loggedIn(DESK, chief.username(), Scene.PASSWORD);

        open(page, "/head");

        var selfEmployed = page.locator("[data-years=BPU]");
        assertThat(selfEmployed.locator("[data-achievement] strong"))
                .hasText(new String[] {"16,9 %", "97,5 %", "116,1 %", "67,6 %", "61,9 %"});
        assertThat(selfEmployed.locator("[data-fault=two-counts]")).hasCount(2);
        assertThat(page.locator("[data-years=JAKON] [data-achievement] strong"))
                .hasText(new String[] {"137,9 %", "117,4 %", "302,4 %"});
        assertThat(page.locator("[data-years]")).hasCount(3);
        look(page, "board-years");

        selfEmployed.locator("tr[data-year='2017'] td a").first().click();
        assertThat(page.locator("[data-value]")).containsText("29.774");
        assertThat(page.locator("[data-fault]")).hasCount(2);
        assertThat(page.locator("[data-kind]")).containsText("tidak disebut");
        look(page, "figure-desk");
    }

    @Test
    void a_quoted_figure_on_a_phone_in_english() {
        var page = loggedIn(PHONE, head.username(), Scene.PASSWORD);

        page.navigate(url("/head/figures/agustini-putra-2022?figure=S065&lang=en"));
        assertThat(page.locator("[data-fault=wrong-base]")).containsText("The wrong base");
        assertThat(page.locator("[data-ratio]"))
                .containsText("divided by a number of 16: a ratio needs one region");
        look(page, "figure-phone-en");
        page.navigate(url("/head/figures/agustini-putra-2022"));
        assertThat(page.locator("#figures tbody tr")).hasCount(74);
        assertThat(
                        page.locator("[data-series=figures]")
                                .locator("xpath=../preceding-sibling::dt[1]"))
                .hasText("All quoted figures");
        look(page, "document-phone-en");
        page.navigate(url("/head/figures"));
        assertThat(page.locator("a[href$=agustini-putra-2022]"))
                .containsText("74 figures · 30 findings");
        look(page, "documents-phone-en");
        page.navigate(url("/head/figures/agustini-putra-2022?figure=S999"));
        assertThat(page.locator("h1")).hasText("Not found");
    }

    @Test
    void a_number_opens_to_its_meaning_and_its_list() {
        var page = loggedIn(DESK, head.username(), Scene.PASSWORD);
        open(page, "/head?period=2026-Q3");
        var number = page.locator("[data-segment=BPU] [data-number=registrations]");
        var shown = number.textContent();

        number.click();

        assertThat(page.locator("[data-value]")).hasText(shown);
        assertThat(page.locator("main")).containsText("1 Juli 2026 sampai 30 September 2026");
        assertThat(page.locator("#people tbody tr")).hasCount(25);
        assertThat(page.locator("#people")).not().containsText("Orang Rekaan");
        look(page, "number-desk");
        page.locator("a[rel=next]").click();
        assertThat(page.locator("main")).containsText("Halaman 2 dari");
        assertThat(page.locator("[data-value]")).hasText(shown);
    }

    @Test
    void cost_by_member_opens_to_both_its_parts() {
        var page = loggedIn(PHONE, head.username(), Scene.PASSWORD);
        open(page, "/head?lang=en");

        page.locator("tr[data-channel=EVENT] [data-number=cost-per-paying]").click();

        assertThat(page.locator("main")).containsText("Cost Rp12,500,000.50");
        assertThat(page.locator("#spent tbody tr")).hasCount(1);
        look(page, "number-cost-phone-en");
        page.locator("text=Paying members").first().click();
        assertThat(page.locator("#people tbody tr").first()).isVisible();
        look(page, "number-phone-en");
    }

    @Test
    void the_map_goes_down_to_districts_and_up_again() {
        var page = loggedIn(DESK, head.username(), Scene.PASSWORD);
        open(page, "/head?period=2026-11");

        page.locator("#places tr[data-code='16.04'] th a").click();

        waitForCharts(page);
        assertThat(page.locator("#map-title")).hasText("Di mana mereka: Kabupaten Lahat");
        assertThat(page.locator("#places tbody tr")).hasCount(24);
        org.assertj.core.api.Assertions.assertThat(page.url())
                .contains("period=2026-11", "place=16.04");
        look(page, "board-districts");
        page.locator("#map .card-header a.btn").click();
        waitForCharts(page);
        assertThat(page.locator("#places tbody tr")).hasCount(17);
    }

    @Test
    void a_map_of_coverage_is_hatched_where_no_denominator_is_known() {
        var page = loggedIn(DESK, head.username(), Scene.PASSWORD);

        open(page, "/head?view=coverage");

        assertThat(page.locator("#places tr[data-shade=none]")).hasCount(17);
        assertThat(page.locator(".board-legend")).containsText("penyebut tidak diketahui");
        look(page, "board-coverage");
    }

    @Test
    void the_period_stays_in_the_address_through_languages_and_charts() {
        var page = loggedIn(DESK, head.username(), Scene.PASSWORD);
        open(page, "/head");

        page.locator("#period").selectOption("2026-Q3");
        page.waitForURL(address -> address.contains("period=2026-Q3"));
        waitForCharts(page);
        page.locator("a[hreflang=en]").click();
        page.waitForURL(address -> address.contains("lang=en"));

        org.assertj.core.api.Assertions.assertThat(page.url()).contains("period=2026-Q3");
        assertThat(page.locator("#period")).hasValue("2026-Q3");
        assertThat(page.locator("[data-segment=BPU]")).containsText("on 30 September 2026");
    }

    @Test
    void what_is_no_period_is_said_and_this_year_shown() {
        var page = loggedIn(PHONE, head.username(), Scene.PASSWORD);

        open(page, "/head?period=kemarin");

        assertThat(page.locator("[role=alert]")).containsText("\"kemarin\" bukan masa");
        assertThat(page.locator("#period")).hasValue("2026");
    }

    @Test
    void a_chart_answers_the_pointer_within_the_security_policy() {
        var page = loggedIn(DESK, head.username(), Scene.PASSWORD);
        open(page, "/head");

        for (var chart : page.locator("[data-chart]").all()) {
            chart.hover();
            page.waitForTimeout(300);
        }
        // Whatever the policy refused would fail the test at its end.
        assertThat(page.locator("[data-chart=channels] text")).not().hasCount(0);
    }

    @Test
    void an_office_without_anything_is_told_what_to_do_first() {
        var chief = scene.user(Role.HEAD, BANYUASIN, "Pak Kepala Perintis");
        var page = loggedIn(PHONE, chief.username(), Scene.PASSWORD);

        open(page, "/head?period=2019");

        assertThat(page.locator("[data-empty]").first()).containsText("Buka kampanye");
        look(page, "board-empty-phone");
    }

    private void open(Page page, String path) {
        page.navigate(url(path));
        waitForCharts(page);
    }

    /** Until all are drawn, and their entrance is over. */
    private static void waitForCharts(Page page) {
        for (var chart : page.locator("[data-chart]").all()) {
            assertThat(chart).hasAttribute("data-ready", "");
        }
    }
}
