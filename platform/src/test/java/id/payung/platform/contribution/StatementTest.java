package id.payung.platform.contribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.cli.Till;
import id.payung.platform.database.Database;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Scribe;
import id.payung.platform.ledger.returns.Crediting;
import id.payung.platform.ledger.returns.ReturnRate;
import id.payung.platform.ledger.returns.ReturnRates;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registry;
import id.payung.rules.money.Percent;
import id.payung.rules.money.Rupiah;
import id.payung.rules.time.Span;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;

/**
 * Savings of Rp10,000,000 since 2023. In January 2024, at 3.66 % in a year of 366 days, they earn
 * Rp1,000 a day: Rp31,000. In November 2026 the member pays a month, JHT Rp32,000.
 */
class StatementTest extends BrowserTest {

    private static final String PASSWORD = "a-long-password";

    @Autowired private Registry registry;
    @Autowired private SelfEmployedBilling billing;
    @Autowired private Till till;
    @Autowired private Ledger ledger;
    @Autowired private ReturnRates rates;
    @Autowired private Database database;
    @Autowired private Users users;

    private Asker member;

    @BeforeEach
    void aMemberWithThreeYears() throws Exception {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var origin = new Origin(Channel.AGENT, null, agent.user(), LocalDate.of(2026, 11, 23));
        var registered = (Registered) as(agent, () -> registry.register(People.trader(), origin));
        as(
                Asker.machine("test", Role.SETTLEMENT, PALEMBANG),
                () ->
                        ledger.post(
                                Scribe.saved(
                                        ids.next(),
                                        new Account.Member(registered.person(), PALEMBANG),
                                        LocalDate.of(2023, 12, 31),
                                        Rupiah.of(10_000_000))));
        var january = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
        var rate =
                new ReturnRate(
                        january.first(),
                        january.last(),
                        Percent.of("3.66"),
                        null,
                        "invented for a test");
        as(somebody(Role.OFFICER, PALEMBANG), () -> rates.enter(rate));
        new Crediting(database::batch, 1).run(january, _ -> {});
        var bill = as(agent, () -> billing.bill(registered.membership(), 1));
        assertThat(till.pay(port, bill.code()).isPaid()).isTrue();
        var id = ids.next();
        member = new Asker(id, "siti-" + id, Role.MEMBER, PALEMBANG, registered.person(), null);
        as(Asker.machine("test", Role.ADMIN, PALEMBANG), () -> users.add(member, "Siti", PASSWORD));
    }

    @Test
    void a_member_takes_each_year_home() throws IOException {
        var page = loggedIn(PHONE, member.username(), PASSWORD);
        assertThat(page.locator("[data-statement]")).hasCount(3);
        look(page, "member-statements");

        assertThat(statement(page, 2023))
                .contains("Saldo sebelum 1 Januari 2023", "Lain-lain")
                .contains("Saldo pada 31 Desember 2023", "Rp10.000.000,00");
        assertThat(lines(statement(page, 2024)))
                .contains("Saldo sebelum 1 Januari 2024 Rp10.000.000,00")
                .contains("Iuran Rp0,00")
                .contains("Hasil pengembangan Rp31.000,00")
                .contains("Saldo pada 31 Desember 2024 Rp10.031.000,00")
                .doesNotContain("Lain-lain");
        assertThat(lines(statement(page, 2026)))
                .contains("Siti Maimunah")
                .contains("Saldo sebelum 1 Januari 2026 Rp10.031.000,00")
                .contains("Iuran Rp32.000,00")
                .contains("Hasil pengembangan Rp0,00")
                .contains("Saldo pada 23 November 2026 Rp10.063.000,00")
                .contains("23 November 2026 Iuran Rp32.000,00 Rp10.063.000,00");
    }

    @Test
    void a_year_to_come_has_none_and_nobody_else_gets_one() {
        var page = loggedIn(PHONE, member.username(), PASSWORD);

        assertThat(page.navigate(url("/member/statement/2027.pdf")).status()).isEqualTo(404);
        assertThat(page.navigate(url("/member/statement/x.pdf")).status()).isEqualTo(404);
        var stranger = visitor(PHONE);
        stranger.navigate(url("/member/statement/2024.pdf"));
        assertThat(stranger.url()).contains("/login");
    }

    private String statement(Page page, int year) throws IOException {
        var download =
                page.waitForDownload(
                        () -> page.locator("[data-statement][href$='" + year + ".pdf']").click());
        assertThat(download.suggestedFilename()).endsWith("-" + year + ".pdf");
        var kept = java.nio.file.Path.of("target", "screenshots", "statement-" + year + ".pdf");
        Files.createDirectories(kept.getParent());
        download.saveAs(kept);
        try (var reader = new PdfReader(Files.readAllBytes(kept))) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    /** The text as it stands, with one space before each amount, where the cells of a row meet. */
    private static String lines(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("(?<=[^ ])Rp", " Rp")
                .replaceAll("(?<=[0-9])(?=[A-Z])", " ");
    }
}
