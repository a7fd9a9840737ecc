package id.payung.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.cli.Till;
import id.payung.platform.coverage.figure.FigureImport;
import id.payung.platform.registry.People;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A market trader found, registered, paid up, protected, and counted with what found her: the whole
 * sentence, as the people in it see it, in both languages. The bank is a client that signs.
 */
class TheSentenceTest extends BrowserTest {

    private static final String PASSWORD = "kata-sandi-percobaan";

    @Autowired private Users users;
    @Autowired private Till till;
    @Autowired private FigureImport figures;

    /** What the pages say, where the test reads words. */
    enum Language {
        ID("Perisai Pasar 16 Ilir", "Anda terlindungi hari ini", "Sampai 30 November 2026"),
        EN("Perisai Pasar Cinde", "You are protected today", "Until 30 November 2026");

        private final String campaign;
        private final String safe;
        private final String until;

        Language(String campaign, String safe, String until) {
            this.campaign = campaign;
            this.safe = safe;
            this.until = until;
        }

        String picture(String name) {
            return "sentence-" + name().toLowerCase() + "-" + name;
        }
    }

    @ParameterizedTest
    @EnumSource
    void from_found_to_counted(Language language) {
        asking.actAs(Asker.machine("test", Role.ADMIN, null), figures::shipped);
        var head = hired(Role.HEAD, "Ratna Dewi Saleh");
        var agent = hired(Role.AGENT, "Nurhayati " + language);

        var desk = person(language, DESK, head.username(), PASSWORD);
        openCampaign(desk, language, "Nurhayati " + language);

        var phone = person(language, PHONE, agent.username(), PASSWORD);
        var member = register(phone, language);

        Assertions.assertThat(till.pay(port, member.code()).isPaid()).isTrue();
        Assertions.assertThat(till.pay(port, member.code()).isPaid())
                .as("paying twice is one payment")
                .isFalse();

        seesHerself(language, member);
        isCounted(desk, language);
    }

    /** Step 1: the head of office opens a campaign with a budget and a territory. */
    private void openCampaign(Page desk, Language language, String agent) {
        desk.navigate(url("/head/campaigns/new"));
        desk.locator("#channel").selectOption("AGENT");
        desk.locator("#segment").selectOption("BPU");
        desk.locator("#name").fill(language.campaign);
        desk.locator("#starts").fill("2026-11-01");
        desk.locator("#ends").fill("2026-12-31");
        desk.getByLabel("Kota Palembang").check();
        desk.locator("#target").fill("100");
        desk.locator("#budget").fill("25000000");
        desk.getByLabel(agent).check();
        look(desk, language.picture("1-campaign-form"));
        desk.locator("form.promotion-form button.btn-primary").click();
        assertThat(desk.locator("h1")).containsText(language.campaign);

        desk.locator("#spentOn").fill("2026-11-23");
        desk.locator("#what").fill("Brosur dan tenda di pasar");
        desk.locator("#amount").fill("750000");
        desk.locator("form[action$='/costs'] button").click();
        assertThat(desk.locator("#costs")).containsText("750");
        look(desk, language.picture("1-campaign"));
    }

    private record Trader(String kpj, String activation, String code) {}

    /** Step 2: an agent registers her on a 360-pixel screen; a payment code appears. */
    private Trader register(Page phone, Language language) {
        look(phone, language.picture("2-agent"));
        phone.navigate(url("/agent/register"));
        phone.locator("#campaign")
                .selectOption(
                        new com.microsoft.playwright.options.SelectOption()
                                .setLabel(language.campaign));
        phone.locator("#nik").pressSequentially(People.nik());
        assertThat(phone.locator("[data-nik-says]")).containsText("1990");
        phone.locator("#name").fill("Siti Maimunah");
        phone.locator("#phone").fill("0812 3456 7890");
        phone.locator("#village").pressSequentially("bukit");
        phone.locator("#villages input").first().check();
        phone.locator("#occupation").selectOption("MARKET_TRADER");
        phone.locator("#income").fill("1500000");
        phone.locator("#jht").check();
        // PP 50/2025 in November 2026: 8,000 + 3,400 + 32,000.
        assertThat(phone.locator("[data-quote-total]")).containsText("43");
        look(phone, language.picture("2-form"));
        phone.locator("form.promotion-register button.btn-primary").click();

        assertThat(phone.locator("[data-kpj]")).isVisible();
        look(phone, language.picture("2-registered"));
        return new Trader(
                phone.locator("[data-kpj]").innerText().strip(),
                phone.locator("[data-activation]").innerText().strip(),
                phone.locator("[data-code]").innerText().replaceAll("\\s", ""));
    }

    /** Step 5: she opens her page: protected, until when, what was paid, balance, card. */
    private void seesHerself(Language language, Trader member) {
        var page = visitor(PHONE);
        page.navigate(url("/activate?lang=" + language.name().toLowerCase()));
        page.locator("#username").fill(member.kpj());
        page.locator("#code").fill(member.activation());
        page.locator("#password").fill("rahasia-saya");
        look(page, language.picture("5-activate"));
        page.locator("form[action='/activate'] button").click();
        page.locator("#username").fill(member.kpj());
        page.locator("#password").fill("rahasia-saya");
        page.locator("form[action='/login'] button").click();

        assertThat(page.getByRole(AriaRole.HEADING, named(language.safe))).isVisible();
        assertThat(page.locator("[data-protection]")).containsText(language.until);
        assertThat(page.locator("[data-balance]")).containsText("32");
        look(page, language.picture("5-member"));

        var anybody = visitor(PHONE);
        anybody.navigate(page.locator("[data-card]").evaluate("a => a.href").toString());
        assertThat(anybody.locator("[data-protection=active]")).isVisible();
        assertThat(anybody.locator("main")).not().containsText("Siti");
        look(anybody, language.picture("5-card"));
    }

    /** Step 6: the head of office sees one more registration and one more paying member. */
    private void isCounted(Page desk, Language language) {
        desk.navigate(url("/head"));
        var row =
                desk.locator("tr[data-campaign]")
                        .filter(new Locator.FilterOptions().setHasText(language.campaign));
        assertThat(row.locator("[data-number=registrations]").first()).hasText("1");
        assertThat(row.locator("[data-number=paying]").first()).hasText("1");
        assertThat(row).containsText(language == Language.ID ? "Rp750.000" : "Rp750,000");
        // The branch's real years stand beside it, segment by segment.
        assertThat(desk.locator("main"))
                .containsText(language == Language.ID ? "61,9 %" : "61.9 %");
        look(desk, language.picture("6-board"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private Page person(Language language, int width, String username, String password) {
        var page = loggedIn(width, username, password);
        page.navigate(url("/?lang=" + language.name().toLowerCase()));
        return page;
    }

    private Asker hired(Role role, String name) {
        var asker = somebody(role, PALEMBANG);
        as(Asker.machine("test", Role.ADMIN, PALEMBANG), () -> users.add(asker, name, PASSWORD));
        return asker;
    }
}
