package id.payung.platform.promotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitUntilState;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.registry.People;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

class AgentPagesTest extends BrowserTest {

    private static final int HEAVIEST = 200_000;
    private static final String FORM = "application/x-www-form-urlencoded";

    @Autowired private Stage stage;

    @Test
    void an_agent_registers_a_trader_on_a_phone_and_hands_over_the_payment_code() {
        var agent = agent();
        var campaign = stage.campaign(somebody(Role.HEAD, PALEMBANG), agent);
        var page = at(PHONE, agent, "/agent");
        look(page, "agent-empty");

        page.locator("a[href='/agent/register']").click();
        assertThat(page.locator("#campaign")).hasValue(campaign.toString());
        var nik = People.nik();
        page.locator("#nik").fill(nik.substring(0, 12));
        assertThat(page.locator("#nik-says")).hasText("12 dari 16 angka");
        page.locator("#nik").fill(nik);
        assertThat(page.locator("[data-nik-says]")).hasText("Lahir 17 Agustus 1990, Perempuan");
        fill(page);
        assertThat(page.locator("[data-quote-total]")).hasText("Rp43.400");
        page.locator("[data-quote] summary").click();
        assertThat(page.locator("[data-quote] details"))
                .containsText("Penghasilan Rp1.500.000 masuk golongan 4, dasarnya Rp1.600.000");
        look(page, "agent-register-filled");

        page.locator("form.promotion-register button").click();
        page.waitForURL("**/agent/registered/*");
        assertThat(page.locator("[data-bill-total]")).hasText("Rp43.400");
        assertThat(page.locator("[data-code]")).hasText(Pattern.compile("6[0-9]{11}"));
        assertThat(page.locator("[data-kpj]")).hasText(Pattern.compile("26[0-9]{9}"));
        assertThat(page.locator("[data-activation]")).hasText(Pattern.compile("[0-9]{8}"));
        look(page, "agent-registered");

        page.locator("a[href='/agent']").last().click();
        assertThat(page.locator("[data-today]")).hasText("1");
        assertThat(page.locator("[data-list=today]")).containsText("Belum membayar");
        look(page, "agent-today");
    }

    @Test
    void twelve_months_show_where_the_law_changes() {
        var page = at(PHONE, agent(), "/agent/register");
        fill(page);
        page.locator("#occupation").selectOption("DRIVER");
        page.locator("input[name=months][value='12']").check();

        // Drivers: half of JKK and JKM until March 2027, all of it from April on.
        assertThat(page.locator("[data-quote]")).containsText("November 2026 sampai Maret 2027");
        assertThat(page.locator("[data-quote]")).containsText("April 2027 sampai Oktober 2027");
        // 5 × (8.000 + 3.400 + 32.000) + 7 × (16.000 + 6.800 + 32.000) = 217.000 + 383.600
        assertThat(page.locator("[data-quote-total]")).hasText("Rp600.600");
        look(page, "agent-register-twelve-months");
    }

    @Test
    void an_empty_form_is_told_all_that_is_missing_and_keeps_the_rest() {
        var page = at(PHONE, agent(), "/agent/register");
        page.locator("#name").fill("Siti Maimunah");
        page.locator("#income").fill("1,5 juta");
        page.locator("form.promotion-register button").click();

        assertThat(page.locator("[data-faults] a")).hasCount(5);
        assertThat(page.locator("#income-fault")).containsText("\"1,5 juta\" tidak dapat dibaca");
        assertThat(page.locator("#name")).hasValue("Siti Maimunah");
        assertThat(page.locator("#income")).hasValue("1,5 juta");
        look(page, "agent-register-faults");
    }

    @Test
    void the_village_is_found_by_a_part_of_its_name_and_kept_when_something_else_is_wrong() {
        var page = at(PHONE, agent(), "/agent/register");
        page.locator("#village").pressSequentially("bukit lama");
        page.locator("#villages label").first().click();
        page.locator("form.promotion-register button").click();

        assertThat(page.locator("#villages input")).isChecked();
        assertThat(page.locator("#villages")).containsText("Kota Palembang");
        assertThat(page.locator("#village-fault")).hasCount(0);
        page.locator("#village").pressSequentially("xyzzy");
        assertThat(page.locator("#villages")).containsText("\"xyzzy\"");
    }

    @Test
    void the_campaign_of_the_last_registration_is_remembered() {
        var agent = agent();
        var head = somebody(Role.HEAD, PALEMBANG);
        stage.campaign(head, agent);
        var second = stage.campaign(head, agent);
        var page = at(PHONE, agent, "/agent/register");
        assertThat(page.locator("#campaign")).hasValue("");

        stage.registered(agent, second);
        page.reload();
        assertThat(page.locator("#campaign")).hasValue(second.toString());
    }

    @Test
    void a_foreigner_registers_by_passport() {
        var page = at(PHONE, agent(), "/agent/register");
        page.locator("#kind-passport").check();
        assertThat(page.locator("#nik")).isHidden();
        page.locator("#country").selectOption("MY");
        page.locator("#passport").fill("a" + ids.next().toString().substring(28));
        page.locator("#birth").fill("1988-02-29");
        page.locator("input[name=sex][value=L]").check();
        fill(page);
        look(page, "agent-register-passport");

        page.locator("form.promotion-register button").click();
        page.waitForURL("**/agent/registered/*");
        assertThat(page.locator("[data-kpj]")).isVisible();
    }

    @Test
    void a_form_sent_again_shows_the_same_answer() {
        var page = at(PHONE, agent(), "/agent/register");
        var sent = new AtomicReference<String>();
        page.onRequest(request -> {
            if (request.url().endsWith("/agent/register") && "POST".equals(request.method())) {
                sent.set(request.postData());
            }
        });
        page.locator("#nik").fill(People.nik());
        fill(page);
        page.locator("form.promotion-register button").dblclick();
        page.waitForURL("**/agent/registered/*");
        var answer = page.url();

        var again =
                page.request()
                        .post(
                                url("/agent/register"),
                                RequestOptions.create()
                                        .setHeader("Content-Type", FORM)
                                        .setData(sent.get()));

        Assertions.assertThat(again.url()).isEqualTo(answer);
        page.navigate(url("/agent"));
        assertThat(page.locator("[data-today]")).hasText("1");
    }

    @Test
    void somebody_who_is_registered_already_is_told_of_and_nothing_is_stored() {
        var nik = People.nik();
        stage.send(somebody(Role.AGENT, BANYUASIN), stage.form(null, nik));
        var page = at(PHONE, agent(), "/agent/register");
        page.locator("#nik").fill(nik);
        fill(page);
        page.locator("form.promotion-register button").click();

        assertThat(page.locator("[data-already]")).containsText("Orang ini sudah terdaftar");
        assertThat(page.locator("#nik")).hasValue(nik);
        look(page, "agent-register-already");
    }

    @Test
    void the_members_page_opens_the_number_for_a_reason_and_bills_the_next_months() {
        var agent = agent();
        var membership = stage.registered(agent, null);
        stage.pay(agent, membership);
        var page = at(PHONE, agent, "/agent/members/" + membership);

        assertThat(page.locator("[data-protection]"))
                .hasText("Terlindungi sampai 30 November 2026");
        assertThat(page.locator("[data-identity]")).hasText(Pattern.compile("1671•{8}[0-9]{4}"));
        look(page, "agent-member-paid");
        page.locator("details summary").last().click();
        page.locator("form[action$=identity] button").click();
        assertThat(page.locator("#reason-fault")).isVisible();
        look(page, "agent-member-reason");
        page.locator("a[hreflang=en]").click();
        assertThat(page.locator("[data-protection]")).hasText("Protected until 30 November 2026");
        page.locator("a[hreflang=id]").click();
        page.locator("details summary").last().click();
        page.locator("#reason").fill("Mencocokkan KTP");
        page.locator("form[action$=identity] button").click();
        assertThat(page.locator("[data-identity]"))
                .hasText(Pattern.compile("167104570890[0-9]{4}"));

        page.locator("input[name=months][value='3']").check();
        page.locator("form[action$=bills] button").click();
        // December is relieved for traders, January and February 2027 are not.
        assertThat(page.locator("[data-bill-total]")).hasText("Rp153.000");
        look(page, "agent-member-bill");
    }

    @ParameterizedTest
    @ValueSource(strings = {PALEMBANG, BANYUASIN})
    void another_agents_member_does_not_exist_and_the_attempt_is_kept(String office) {
        var membership = stage.registered(agent(), null);
        var curious = stage.user(Role.AGENT, office, "Agen Lain");
        var page = at(PHONE, curious, "/agent/members/" + membership);

        assertThat(page.locator("h1")).hasText("Tidak ditemukan");
        Assertions.assertThat(refusals(office, membership)).isOne();
    }

    @Test
    void all_of_it_speaks_english_and_fits_a_desk() {
        var agent = agent();
        stage.campaign(somebody(Role.HEAD, PALEMBANG), agent);
        var membership = stage.registered(agent, null);
        var page = at(DESK, agent, "/agent?lang=en");
        assertThat(page.locator("h1")).hasText("Today");
        look(page, "agent-today-en");

        page.navigate(url("/agent/register"));
        page.locator("#nik").fill(People.nik());
        assertThat(page.locator("[data-nik-says]")).hasText("Born 17 August 1990, Female");
        fill(page);
        assertThat(page.locator("[data-quote-total]")).hasText("Rp43,400");
        look(page, "agent-register-en");
        page.locator("#phone").fill("0711-123");
        page.locator("form.promotion-register button").click();
        assertThat(page.locator("[data-faults]")).containsText("One entry has to be put right");
        assertThat(page.locator("#income")).hasValue("1,500,000");
        look(page, "agent-register-fault-en");

        page.locator("#phone").fill("0812 3456 7890");
        page.locator("form.promotion-register button").click();
        page.waitForURL("**/agent/registered/*");
        look(page, "agent-registered-en");
        page.navigate(url("/agent/members/" + membership));
        look(page, "agent-member-en");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, "agent-member-dark");
        page.navigate(url("/agent/register"));
        fill(page);
        page.locator("form.promotion-register button").click();
        assertThat(page.locator("#nik-fault")).isVisible();
        look(page, "agent-register-dark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agent", "/agent/register"})
    void a_cold_page_weighs_less_than_200_kB_all_included(String path) {
        var agent = agent();
        for (var i = 0; i < 5; i++) {
            stage.registered(agent, null);
        }
        var page = at(PHONE, agent, "/agent");

        var weight = weight(page, path);

        assertThat(page.locator("h1")).isVisible();
        Assertions.assertThat(weight).as("bytes of " + path).isBetween(20_000L, (long) HEAVIEST);
    }

    /** Bytes on the wire with an empty cache, headers included. */
    private long weight(Page page, String path) {
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
        return bytes.get();
    }

    private Asker agent() {
        return stage.user(Role.AGENT, PALEMBANG, "Nurhayati Umar");
    }

    private Page at(int width, Asker user, String path) {
        var page = loggedIn(width, user.username(), Stage.PASSWORD);
        page.navigate(url(path));
        return page;
    }

    /** All but who it is. */
    private static void fill(Page page) {
        page.locator("#name").fill("Siti Maimunah");
        page.locator("#phone").fill("0812 3456 7890");
        page.locator("#village").pressSequentially("bukit lama");
        page.locator("#villages label").first().click();
        page.locator("#occupation").selectOption("MARKET_TRADER");
        page.locator("#income").fill("1500000");
        page.locator("#income").blur();
    }

    private int refusals(String office, UUID membership) {
        return as(
                somebody(Role.AUDITOR, office),
                () ->
                        jdbc.sql(
                                        """
                                        select count(*) from access.audit
                                         where action = 'REFUSED' and subject_id = :id
                                        """)
                                .param("id", membership.toString())
                                .query(Integer.class)
                                .single());
    }
}
