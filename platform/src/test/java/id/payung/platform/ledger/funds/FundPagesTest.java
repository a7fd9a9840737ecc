package id.payung.platform.ledger.funds;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Scribe;
import id.payung.platform.ledger.funds.FundStatements.Period;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registry;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;

class FundPagesTest extends BrowserTest {

    private static final String PASSWORD = "a-long-password";

    /** An office of this test alone. */
    private static final String HERE = "neraca";

    @Autowired private FundStatements statements;
    @Autowired private Ledger ledger;
    @Autowired private Registry registry;
    @Autowired private SelfEmployedBilling billing;
    @Autowired private Till till;
    @Autowired private Users users;

    /** Rp100 on 31 October, Rp30 on 1 November, Rp5 out of it on 30 November. */
    @Test
    void a_statement_opens_with_what_was_before_and_closes_with_what_is_after() {
        var person = new Account.Member(ids.next(), HERE);
        as(
                Asker.machine("test", Role.SETTLEMENT, HERE),
                () -> {
                    save(person, "2026-10-31", 100);
                    save(person, "2026-11-01", 30);
                    save(person, "2026-11-30", -5);
                });
        var auditor = somebody(Role.AUDITOR, HERE);

        var november = savings(auditor, "2026-11-01", "2026-11-30");
        assertThat(november.openingSen()).isEqualTo(-100_00);
        assertThat(november.debitSen()).isEqualTo(5_00);
        assertThat(november.creditSen()).isEqualTo(30_00);
        assertThat(november.closingSen()).isEqualTo(-125_00);
        assertThat(savings(auditor, "2026-01-01", "2026-10-31").closingSen()).isEqualTo(-100_00);
        assertThat(all(auditor, "2026-11-01", "2026-11-30"))
                .allSatisfy(s -> assertThat(s.elsewhereSen()).isZero());
        assertThat(all(somebody(Role.AUDITOR, "elsewhere-" + HERE), "2026-11-01", "2026-11-30"))
                .allSatisfy(s -> assertThat(s.lines()).isEmpty());
    }

    @Test
    void what_lies_on_accounts_of_another_office_is_named() {
        var there = "neraca-lain";
        var person = new Account.Member(ids.next(), there);
        as(Asker.machine("test", Role.SETTLEMENT, there), () -> save(person, "2026-11-02", 10));
        as(
                Asker.machine("test", Role.SETTLEMENT, "neraca-sini"),
                () ->
                        ledger.post(
                                Scribe.saved(
                                        ids.next(),
                                        new Account.Member(person.person(), "neraca-sini"),
                                        LocalDate.of(2026, 11, 3),
                                        Rupiah.of(7))));

        var jht =
                all(somebody(Role.AUDITOR, "neraca-sini"), "2026-11-01", "2026-11-30").stream()
                        .filter(s -> s.fund() == Fund.JHT)
                        .findFirst()
                        .orElseThrow();
        assertThat(jht.elsewhereSen()).isEqualTo(-7_00);
    }

    @Test
    void an_auditor_goes_from_a_fund_to_the_receipt_and_takes_the_file() throws Exception {
        var agent = somebody(Role.AGENT, BANYUASIN);
        var origin = new Origin(Channel.AGENT, null, agent.user(), LocalDate.of(2026, 11, 23));
        var member = (Registered) as(agent, () -> registry.register(People.trader(), origin));
        var bill = as(agent, () -> billing.bill(member.membership(), 1));
        assertThat(till.pay(port, bill.code()).isPaid()).isTrue();
        var auditor = somebody(Role.AUDITOR, BANYUASIN);
        as(
                Asker.machine("test", Role.ADMIN, BANYUASIN),
                () -> users.add(auditor, "Wati", PASSWORD));

        var page = loggedIn(DESK, auditor.username(), PASSWORD);
        page.locator("a[href='/audit/funds']").click();
        assertThat(page.locator("[data-fund=JHT] [data-rest]")).hasText("Rp0");
        look(page, "ledger-funds");
        var file = page.waitForDownload(() -> page.locator("[data-csv]").click());
        assertThat(Files.readString(file.path(), StandardCharsets.UTF_8))
                .startsWith("fund,account,other_fund,from,to,opening,debit,credit,closing")
                .contains("JHT,MEMBER,,2026-01-01,2026-11-23,0.00,0.00,");

        page.locator("[data-fund=JHT] [data-kind=MEMBER] a").click();
        look(page, "ledger-movements");
        page.locator("tr:has-text('" + bill.id() + "') a").click();
        assertThat(page.locator("[data-origin=BILL] [data-origin-amount]")).hasText("Rp43.400");
        look(page, "ledger-transfer");
        page.locator("[data-next]").click();
        assertThat(page.locator("[data-origin=RECEIPT]")).containsText(bill.code());
        page.locator("[data-next]").click();
        assertThat(page.locator("[data-origin=BILL]")).isVisible();
    }

    @Test
    void a_transfer_of_another_office_does_not_exist() {
        var person = new Account.Member(ids.next(), "neraca-orang");
        var id = ids.next();
        as(
                Asker.machine("test", Role.SETTLEMENT, "neraca-orang"),
                () ->
                        ledger.post(
                                Scribe.saved(id, person, LocalDate.of(2026, 11, 1), Rupiah.of(1))));
        var stranger = somebody(Role.AUDITOR, PALEMBANG);
        as(
                Asker.machine("test", Role.ADMIN, PALEMBANG),
                () -> users.add(stranger, "Wati", PASSWORD));

        var page = loggedIn(PHONE, stranger.username(), PASSWORD);

        assertThat(page.navigate(url("/audit/funds/transfers/" + id)).status()).isEqualTo(404);
        page.navigate(url("/audit/funds"));
        look(page, "ledger-funds-phone");
    }

    private void save(Account.Member account, String day, long rupiah) {
        ledger.post(Scribe.saved(ids.next(), account, LocalDate.parse(day), Rupiah.of(rupiah)));
    }

    private FundStatements.StatementLine savings(Asker auditor, String first, String last) {
        return all(auditor, first, last).stream()
                .flatMap(s -> s.lines().stream())
                .filter(line -> line.kind().equals("MEMBER"))
                .findFirst()
                .orElseThrow();
    }

    private List<FundStatements.Statement> all(Asker auditor, String first, String last) {
        return as(
                auditor,
                () -> statements.all(new Period(LocalDate.parse(first), LocalDate.parse(last))));
    }
}
