package id.payung.platform.promotion;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Role;
import id.payung.rules.cases.Cases;
import id.payung.rules.json.Json;
import id.payung.rules.json.Json.Arr;
import id.payung.rules.json.Json.Obj;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** An agent at a stall: what it costs and what it buys, with the signal gone. */
class StallPagesTest extends BrowserTest {

    private static final int HEAVIEST = 200_000;

    /** The day of the tests, and two years on. */
    private static final YearMonth FIRST = YearMonth.of(2026, 11);

    private static final YearMonth LAST = FIRST.plusMonths(24);

    @Autowired private Stage stage;

    @Test
    void it_answers_after_the_signal_is_gone() {
        var page = agent("/agent");
        page.locator("a[href='/agent/stall']").click();
        assertThat(page.locator("[data-stall-kept]")).isVisible();
        look(page, "agent-stall");

        page.context().setOffline(true);
        page.reload();
        assertThat(page.locator("form[data-ready=yes]")).isVisible();
        page.locator("#income").fill("1.500.000");
        page.locator("#first").selectOption("2026-11");

        // Half of 16,000 and of 6,800 under PP 50/2025.
        assertThat(page.locator("[data-says=total]")).hasText("Rp11.400");
        // 48 x 1,600,000 + 22 million; 56 x 1,600,000 + 12 million
        assertThat(page.locator("[data-says=accident-death]")).hasText("Rp98.800.000");
        assertThat(page.locator("[data-says=permanent]")).hasText("Rp101.600.000");
        assertThat(page.locator("[data-says=death]")).hasText("Rp42.000.000");
        assertThat(page.locator("[data-says=waiting]")).hasText("(3 bulan pertama: Rp10.000.000)");
        look(page, "agent-stall-offline");

        page.locator("#jht").check();
        page.locator("#sector").selectOption("transport");
        page.locator("#months").selectOption("12");
        // 5 x (8,000 + 3,400 + 32,000) + 7 x (16,000 + 6,800 + 32,000): relieved until March 2027
        assertThat(page.locator("[data-says=total]")).hasText("Rp600.600");
        assertThat(page.locator("[data-says=saved]")).hasText("Rp384.000");
        page.locator("#sector").selectOption("state_budget");
        assertThat(page.locator("[data-says=total]")).hasText("Rp657.600");

        page.locator("#first").selectOption("2028-11");
        assertThat(page.locator("[data-stall-beyond]")).isVisible();
        page.locator("#income").fill("1,5 juta");
        assertThat(page.locator("[data-stall-unread]")).isVisible();
        assertThat(page.locator("[data-stall-answer]")).isHidden();
        page.context().setOffline(false);
    }

    @Test
    void it_speaks_english_and_opens_again_from_nothing() {
        var page = agent("/agent/stall?lang=en");
        assertThat(page.locator("[data-stall-kept]")).isVisible();
        page.context().setOffline(true);

        page.navigate("about:blank");
        page.navigate(url("/agent/stall"));
        page.locator("#income").fill("25000000");
        page.locator("#first").selectOption("2026-11");

        // The highest bracket: half of 207,000 and of 6,800.
        assertThat(page.locator("[data-says=total]")).hasText("Rp106,900");
        look(page, "agent-stall-offline-en");
        page.context().setOffline(false);
    }

    /** Every bracket, both its ends, every month and sector: what travels is what the law says. */
    @Test
    void the_served_table_is_the_law() {
        var page = agent("/agent");
        var served = (Obj) Json.parse(page.request().get(url("/agent/stall/table.json")).text());
        var periods = ((Arr) served.get("periods")).items();
        var looked = 0;
        for (var month = FIRST; !month.isAfter(LAST); month = month.plusMonths(1)) {
            var amounts = amounts(periods, month);
            var from = ((Arr) amounts.get("income_from")).items();
            for (var line = 0; line < from.size(); line++) {
                var low = ((Json.Num) from.get(line)).value();
                var high =
                        line + 1 < from.size()
                                ? ((Json.Num) from.get(line + 1)).value().subtract(BigDecimal.ONE)
                                : low.multiply(BigDecimal.TWO);
                for (var sector : List.of("transport", "other", "state_budget")) {
                    same((Obj) amounts.get(sector), line, contribution(month, low, sector));
                    same((Obj) amounts.get(sector), line, contribution(month, high, sector));
                    looked += 2;
                }
                bought((Obj) amounts.get("buys"), line, month, high);
            }
        }
        Assertions.assertThat(looked).isEqualTo(25 * 33 * 3 * 2);
        Assertions.assertThat(((Obj) periods.getFirst()).get("from"))
                .isEqualTo(Json.of(FIRST.toString()));
        Assertions.assertThat(((Obj) periods.getLast()).get("to"))
                .isEqualTo(Json.of(LAST.toString()));
    }

    @Test
    void it_weighs_less_than_200_kB_cold_table_included() {
        var page = agent("/agent");
        var bytes = new AtomicLong();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        var off = new JsonObject();
        off.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", off);
        session.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        page.navigate(
                url("/agent/stall"),
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        assertThat(page.locator("form[data-ready=yes]")).isVisible();
        Assertions.assertThat(bytes.get()).isBetween(20_000L, (long) HEAVIEST);
    }

    private static Obj amounts(List<Json> periods, YearMonth month) {
        return periods.stream()
                .map(Obj.class::cast)
                .filter(period ->
                        text(period, "from").compareTo(month.toString()) <= 0
                                && month.toString().compareTo(text(period, "to")) <= 0)
                .map(period -> (Obj) period.get("amounts"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Obj object, String name) {
        return ((Json.Text) object.get(name)).value();
    }

    private static Obj contribution(YearMonth month, BigDecimal income, String sector) {
        var paidByTheState = "state_budget".equals(sector);
        return known(
                "bpu_contribution",
                month.toString(),
                Json.object()
                        .put("income", Json.of(income))
                        .put("programmes", Json.texts(List.of("JKK", "JKM", "JHT")))
                        .put("sector", paidByTheState ? "other" : sector)
                        .put("government_paid", paidByTheState));
    }

    private static void same(Obj table, int line, Obj law) {
        Assertions.assertThat(at(table, "jkk", line)).isEqualTo(law.get("jkk"));
        Assertions.assertThat(at(table, "jht", line)).isEqualTo(law.get("jht"));
        Assertions.assertThat(table.get("jkm")).isEqualTo(law.get("jkm"));
    }

    private static void bought(Obj buys, int line, YearMonth month, BigDecimal income) {
        var day = month.atDay(1).toString();
        var pay = Json.object().put("income", Json.of(income)).build();
        Assertions.assertThat(at(buys, "accident_death", line))
                .isEqualTo(known("jkk_death", day, copy(pay)).get("total"));
        Assertions.assertThat(at(buys, "total_permanent", line))
                .isEqualTo(known("total_permanent", day, copy(pay)).get("total"));
        Assertions.assertThat(at(buys, "unable_month", line))
                .isEqualTo(known("stmb", day, copy(pay).put("months", 1)).get("stmb"));
    }

    private static Json.Builder copy(Obj pay) {
        var copied = Json.object();
        pay.members().forEach(copied::put);
        return copied;
    }

    private static Json at(Obj table, String name, int line) {
        return ((Arr) table.get(name)).items().get(line);
    }

    private static Obj known(String kind, String date, Json.Builder inputs) {
        return ((Answer.Known<Obj>) Cases.ask(Law.builtIn(), kind, date, inputs.build()).answer())
                .value();
    }

    private Page agent(String path) {
        var agent = stage.user(Role.AGENT, PALEMBANG, "Nurhayati Umar");
        var page = loggedIn(PHONE, agent.username(), Stage.PASSWORD);
        page.navigate(url(path));
        return page;
    }
}
