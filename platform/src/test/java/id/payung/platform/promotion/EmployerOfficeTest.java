package id.payung.platform.promotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Role;
import id.payung.platform.contribution.employer.TestOffice;
import id.payung.platform.contribution.report.Finalising;
import id.payung.platform.contribution.report.WageReports;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.YearMonth;
import java.util.UUID;

/** An office registers an employer, invites its HR, changes its terms, and sees who is behind. */
class EmployerOfficeTest extends BrowserTest {

    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    @Autowired private TestOffice office;
    @Autowired private WageReports reports;
    @Autowired private Finalising finalising;

    @ParameterizedTest
    @CsvSource({"1440, id, HEAD", "360, en, TELLER"})
    void an_employer_is_registered_and_its_hr_logs_in(int width, String language, Role role) {
        var page = staff(width, language, role);
        page.navigate(url("/employers"));
        page.locator("[data-new]").click();
        page.locator("#name").fill("PT Roti Musi " + UUID.randomUUID());
        page.locator("#kbli").fill("10710");
        assertThat(page.locator("[data-guess]")).isVisible();
        page.locator("#words").fill("roti");
        assertThat(page.locator("[data-kind]").first()).isVisible();
        look(page, "office-" + language + "-1-new");
        page.locator("[data-do=register]").click();
        assertThat(page.locator("#risk-fault")).isVisible();
        Assertions.assertThat(page.locator("#risk").inputValue())
                .as("the guess is chosen, to be confirmed")
                .matches("[1-5]");
        look(page, "office-" + language + "-2-confirm");
        page.locator("#risk").selectOption("2");
        page.locator("#size").selectOption("MEDIUM");
        page.locator("[data-do=register]").click();
        assertThat(page.locator("[data-npp]")).isVisible();

        page.locator("#person").fill("Ibu Yuli");
        page.locator("#username").fill("HR");
        page.locator("[data-do=invite]").click();
        assertThat(page.locator("#username-fault")).isVisible();
        var username = "hr-" + UUID.randomUUID() + "@roti.example";
        page.locator("#username").fill(username);
        page.locator("[data-do=invite]").click();
        page.locator("[data-do=renew]").click();
        var code = page.locator("[data-activation]").innerText();
        look(page, "office-" + language + "-3-employer");

        grows(page);
        logsIn(visitor(width), username, code);
        page.reload();
        assertThat(page.locator("[data-staff]")).hasCount(1);
        assertThat(page.locator("[data-do=renew]")).hasCount(0);
    }

    private static void grows(Page page) {
        page.locator("[data-change]").click();
        page.locator("#size").selectOption("LARGE");
        page.locator("[data-do=terms]").click();
        assertThat(page.locator("tr[data-terms]")).hasCount(2);
    }

    private void logsIn(Page hr, String username, String code) {
        hr.navigate(url("/activate"));
        hr.locator("#username").fill(username);
        hr.locator("#code").fill(code);
        hr.locator("#password").fill("rahasia-saya");
        hr.locator("form[action='/activate'] button").click();
        hr.locator("#username").fill(username);
        hr.locator("#password").fill("rahasia-saya");
        hr.locator("form[action='/login'] button").click();
        assertThat(hr.locator("[data-none-open]")).isVisible();
    }

    /**
     * September was due on 15 October; on 23 November that is a month and eight days: two begun.
     */
    @ParameterizedTest
    @CsvSource({"1440, id, OFFICER"})
    void who_is_behind_is_seen_by_age(int width, String language, Role role) {
        var firm = office.firm("PT Menunggak " + UUID.randomUUID(), BANYUASIN);
        var workers = office.workers(firm, "Sari Dewi");
        office.reported(firm, SEPTEMBER, workers, 5_000_000);
        as(
                firm.hr(),
                () -> {
                    var report = reports.find(firm.employer().id(), SEPTEMBER).orElseThrow();
                    reports.compute(report.id());
                    finalising.finalise(report.id());
                });
        var user = office.user(role, BANYUASIN);
        var page = loggedIn(width, user.username(), TestOffice.PASSWORD);
        page.navigate(url("/employers?late&lang=" + language));
        var row = page.locator("tr[data-employer='" + firm.employer().npp() + "']");
        assertThat(row.locator("[data-arrears]")).hasText("Rp477.000");
        // January to August and October were never reported.
        assertThat(row).containsText("9");
        look(page, "office-" + language + "-4-late");
        row.locator("a").click();
        assertThat(page.locator("[data-missing]")).containsText("9");
        assertThat(page.locator("main")).containsText("2–3 bulan");

        var elsewhere = staff(width, language, Role.OFFICER);
        Assertions.assertThat(
                        elsewhere.navigate(url("/employers/" + firm.employer().id())).status())
                .isEqualTo(404);
    }

    private Page staff(int width, String language, Role role) {
        var user = office.user(role, PALEMBANG);
        var page = loggedIn(width, user.username(), TestOffice.PASSWORD);
        page.navigate(url("/?lang=" + language));
        return page;
    }
}
