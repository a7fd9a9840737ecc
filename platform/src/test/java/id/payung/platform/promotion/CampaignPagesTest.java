package id.payung.platform.promotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;

class CampaignPagesTest extends BrowserTest {

    /** An office of nobody else, so that its list is as this test left it. */
    private static final String NEW_OFFICE = "kantor-baru";

    @Autowired private Stage stage;
    @Autowired private CampaignCosts costs;
    @Autowired private Campaigns campaigns;

    @Test
    void whoever_has_no_campaign_yet_is_told_what_to_do_first() throws SQLException {
        past(
                "insert into region.office (code, name, kind, opened) values ('kantor-baru',"
                        + " 'Kantor Baru', 'BRANCH', '[2016-01-01,)')",
                "insert into region.territory (office, regency, valid) values ('kantor-baru',"
                        + " '17.71', '[2016-01-01,)')");
        var page = at(DESK, stage.user(Role.HEAD, NEW_OFFICE, "Kepala Baru"), "/head/campaigns");

        assertThat(page.locator("[data-empty]")).containsText("Mulailah dengan satu kampanye");
        look(page, "campaigns-empty");
        past(
                "delete from region.territory where office = 'kantor-baru'",
                "delete from region.office where code = 'kantor-baru'");
    }

    private void past(String... statements) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void the_head_opens_a_campaign_and_records_what_it_cost() {
        stage.user(Role.AGENT, PALEMBANG, "Nurhayati Umar");
        var page = at(DESK, head(), "/head/campaigns/new");
        var name = "Pasar 16 Ilir " + ids.next().toString().substring(24);
        page.locator("#name").fill(name);
        page.locator("#starts").fill("2026-11-01");
        page.locator("#ends").fill("2026-10-01");
        page.locator("#target").fill("banyak");
        page.locator("#budget").fill("12500000");
        page.locator("#budget").blur();
        page.locator("form.promotion-form button").click();

        assertThat(page.locator("[data-faults] a")).hasCount(4);
        assertThat(page.locator("#ends-fault")).containsText("Mungkin keduanya tertukar");
        assertThat(page.locator("#target-fault")).containsText("\"banyak\"");
        assertThat(page.locator("#name")).hasValue(name);
        assertThat(page.locator("#budget")).hasValue("12.500.000");
        look(page, "campaign-new-faults");

        page.locator("#ends").fill("2026-12-31");
        page.locator("#target").fill("250");
        page.getByLabel("Kota Palembang").check();
        page.locator("input[name=agents]").first().check();
        look(page, "campaign-new");
        page.locator("form.promotion-form button").click();
        assertThat(page.locator("h1")).hasText(name);
        look(page, "campaign-begun");

        spend(page, "1,5 juta", "Sewa tempat");
        assertThat(page.locator("#amount-fault")).containsText("\"1,5 juta\"");
        assertThat(page.locator("#what")).hasValue("Sewa tempat");
        look(page, "campaign-cost-fault");
        spend(page, "1500000", "Sewa tempat");
        assertThat(page.locator("[data-cost]")).hasText("Rp1.500.000");
        page.locator("form[action$=take-back] button").click();
        assertThat(page.locator("[data-cost]")).hasText("Rp0");
        assertThat(page.locator("#costs")).containsText("Pembatalan: Sewa tempat");
        look(page, "campaign-cost-taken-back");
    }

    @Test
    void a_campaign_shows_who_it_found_who_pays_and_at_what_cost() {
        var head = head();
        var agent = stage.user(Role.AGENT, PALEMBANG, "Nurhayati Umar");
        var campaign = stage.campaign(head, agent);
        var membership = stage.registered(agent, campaign);
        stage.registered(agent, campaign);
        stage.pay(agent, membership);
        spend(head, campaign, "300.000");

        var page = at(DESK, head, "/head/campaigns/" + campaign);
        assertThat(page.locator("[data-registrations]")).hasText("2");
        assertThat(page.locator("[data-paying]")).hasText("1");
        assertThat(page.locator("[data-cost-per-paying]")).hasText("Rp300.000");
        assertThat(page.locator("#found tbody tr")).hasCount(2);
        assertThat(page.locator("#found")).containsText("Nurhayati Umar");
        look(page, "campaign");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, "campaign-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(PHONE, 740);
        look(page, "campaign-phone");

        page.navigate(url("/head/campaigns/" + campaign + "?lang=en"));
        assertThat(page.locator("[data-cost-per-paying]")).hasText("Rp300,000");
        look(page, "campaign-phone-en");
        page.navigate(url("/head/campaigns"));
        assertThat(page.locator("[data-campaign='" + campaign + "'] [data-paying]")).hasText("1");
        look(page, "campaigns-phone-en");
        page.setViewportSize(DESK, 900);
        look(page, "campaigns-en");
        page.navigate(url("/head/campaigns/new"));
        look(page, "campaign-new-en");
        page.setViewportSize(PHONE, 740);
        look(page, "campaign-new-phone-en");
    }

    @Test
    void a_closed_campaign_says_so_and_cannot_be_chosen() {
        var head = head();
        var agent = stage.user(Role.AGENT, PALEMBANG, "Nurhayati Umar");
        var campaign = stage.campaign(head, agent);
        var page = at(DESK, head, "/head/campaigns/" + campaign);
        page.locator("form[action$=close] button").click();

        assertThat(page.locator(".badge")).hasText("Ditutup");
        var phone = at(PHONE, agent, "/agent/register");
        assertThat(phone.locator("#campaign")).hasCount(0);
    }

    @Test
    void another_offices_campaign_does_not_exist() {
        var campaign = stage.campaign(somebody(Role.HEAD, PALEMBANG));
        var stranger = stage.user(Role.HEAD, BANYUASIN, "Kepala Banyuasin");

        var page = at(DESK, stranger, "/head/campaigns/" + campaign);

        assertThat(page.locator("h1")).hasText("Tidak ditemukan");
    }

    private static void spend(Page page, String amount, String what) {
        page.locator("#spentOn").fill("2026-11-20");
        page.locator("#amount").fill(amount);
        page.locator("#what").fill(what);
        page.locator("form[action$=costs] button").click();
    }

    private void spend(Asker head, java.util.UUID campaign, String amount) {
        var form =
                new CampaignCosts.Form(
                        ids.next().toString(), "2026-11-20", amount, "Cetak 200 brosur");
        as(head, () -> costs.record(campaigns.find(campaign), form));
    }

    private Asker head() {
        return stage.user(Role.HEAD, PALEMBANG, "Ratna Dewi Saleh");
    }

    private Page at(int width, Asker user, String path) {
        var page = loggedIn(width, user.username(), Stage.PASSWORD);
        page.navigate(url(path));
        return page;
    }
}
