package id.payung.platform.coverage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.registry.Channel;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;

/**
 * The board as its reader sees it, in both languages, on a desk and on a phone, by day and night.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPagesTest extends BrowserTest {

    @Autowired private Scene scene;

    private Asker head;

    @BeforeAll
    void anOfficeWithThreeThousandMembers() throws SQLException {
        try (var past = superuser()) {
            Crowd.open(past);
            head = scene.user(Role.HEAD, Crowd.OFFICE, "Ibu Kepala");
            var market = scene.campaign(head, Channel.AGENT, "Pasar Lematang, pedagang");
            scene.campaign(head, Channel.AGENT, "Nelayan Sungai Lintang");
            var fair = scene.campaign(head, Channel.EVENT, "Pameran UMKM");
            scene.campaign(head, Channel.BANK_COUNTER, "Loket bank Pagar Alam");
            scene.spend(head, market, 487_500_000);
            scene.spend(head, fair, 1_250_000_000);
            Crowd.fill(past);
        }
    }

    @AfterAll
    void theOfficeIsTakenAway() throws SQLException {
        try (var past = superuser()) {
            Crowd.close(past);
        }
    }

    @Test
    void on_a_desk_in_indonesian() {
        var page = board(DESK, "/head");

        assertThat(page.locator("h1")).hasText("Papan kantor");
        look(page, "board-desk-id");
    }

    @Test
    void on_a_phone_in_english() {
        var page = board(PHONE, "/head?lang=en");

        assertThat(page.locator("h1")).hasText("The office’s board");
        look(page, "board-phone-en");
    }

    @Test
    void at_night() {
        var page = visitor(DESK);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        logIn(page);
        open(page, "/head");
        look(page, "board-desk-dark");
    }

    private Page board(int width, String path) {
        var page = loggedIn(width, head.username(), Scene.PASSWORD);
        open(page, path);
        return page;
    }

    private void logIn(Page page) {
        page.navigate(url("/login"));
        page.locator("#username").fill(head.username());
        page.locator("#password").fill(Scene.PASSWORD);
        page.locator("form[action='/login'] button").click();
        page.waitForURL(u -> !u.contains("/login"));
    }

    private void open(Page page, String path) {
        page.navigate(url(path));
        for (var chart : page.locator("[data-chart]").all()) {
            assertThat(chart).hasAttribute("data-ready", "");
        }
        page.waitForTimeout(1200);
    }
}
