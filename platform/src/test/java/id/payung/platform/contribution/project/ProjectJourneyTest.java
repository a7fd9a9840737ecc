package id.payung.platform.contribution.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.cli.Till;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Sites;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;

import javax.imageio.ImageIO;

/**
 * From the work order to a paid certificate that a stranger checks: the office at its desk, the
 * contractor on the phone, the stranger with a camera. The amounts are those of {@link
 * ProjectBillingTest}.
 */
class ProjectJourneyTest extends BrowserTest {

    private static final String PASSWORD = "kata-sandi-percobaan";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Users users;
    @Autowired private Employers employers;
    @Autowired private Till till;

    private Employer employer;
    private Asker teller;
    private Asker contractor;

    @BeforeEach
    void anOfficeAndAContractor() {
        var origin = new Origin(Channel.LEGAL_DUTY, null, null, TODAY);
        employer =
                as(
                        somebody(Role.OFFICER, PALEMBANG),
                        () -> employers.register(Company.medium("PT Bangun Musi Jaya"), origin));
        teller = hired(somebody(Role.TELLER, PALEMBANG), "Yulia Kartika");
        var id = ids.next();
        contractor =
                hired(
                        new Asker(
                                id,
                                "kontraktor-" + id,
                                Role.EMPLOYER,
                                PALEMBANG,
                                null,
                                employer.id()),
                        "Hendra Wijaya");
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void the_office_registers_the_contractor_pays_and_a_stranger_checks() {
        var desk = loggedIn(DESK, teller.username(), PASSWORD);
        faultsAtOnce(desk);
        quotedBeforeItIsStored(desk);
        assertThat(desk.locator("[data-state=TO_PAY]")).isVisible();
        look(desk, "project-id-3-to-pay");

        pay(desk);
        var phone = loggedIn(PHONE, contractor.username(), PASSWORD);
        phone.navigate(url("/employer/projects"));
        assertThat(phone.locator("[data-project]")).containsText("Terlindungi");
        look(phone, "project-id-4-mine");
        phone.locator("[data-project] a").first().click();
        look(phone, "project-id-5-paid");
        phone.locator("[data-receipt]").click();
        assertThat(phone.locator("[data-words]"))
                .hasText("satu juta tujuh ratus lima puluh ribu rupiah");
        look(phone, "project-id-6-receipt");
        fitsOnAPage(phone);
        phone.goBack();
        phone.locator("[data-certificate]").click();
        look(phone, "project-id-7-certificate");
        fitsOnAPage(phone);

        scanned(phone, "project-id-8-scan", "1 dari 1 tahap");
        desk.navigate(url("/projects"));
        look(desk, "project-id-9-register");
    }

    private void faultsAtOnce(Page desk) {
        desk.navigate(url("/projects/new"));
        look(desk, "project-id-1-blank");
        desk.locator("[data-compute]").click();
        assertThat(desk.locator("[data-faults]")).containsText("11 isian");
        look(desk, "project-id-1-faults");
    }

    /** What is shown is what is stored: another value is shown anew before it counts. */
    private void quotedBeforeItIsStored(Page desk) {
        workOrder(desk, "SPK/ID/1");
        desk.locator("#contractor").fill(employer.npp());
        desk.locator("#value").fill("1.110.000.000");
        desk.locator("[data-compute]").click();
        assertThat(desk.locator("[data-quote] .payung-number")).hasText("Rp1.750.000");
        assertThat(desk.locator("[data-base]")).containsText("PPN 11 %: Rp1.000.000.000");
        assertThat(desk.locator("[data-slices] tbody tr")).hasCount(3);
        assertThat(desk.locator("[data-slices] tbody tr").nth(1)).containsText("Rp680.000");
        look(desk, "project-id-2-quote");
        desk.locator("#value").fill("1.221.000.000");
        desk.locator("[data-save]").click();
        assertThat(desk.locator("[data-quote]")).containsText("Isian berubah");
        assertThat(desk.locator("[data-quote] .payung-number")).hasText("Rp1.870.000");
        desk.locator("#value").fill("1.110.000.000");
        desk.locator("[data-compute]").click();
        assertThat(desk.locator("[data-quote] .payung-number")).hasText("Rp1.750.000");
        desk.locator("[data-save]").click();
    }

    @Test
    void a_contractor_registers_on_the_phone_without_scripts_and_pays_in_two_parts() {
        var phone = withoutScripts();
        phone.navigate(url("/employer/projects?lang=en"));
        assertThat(phone.locator("[data-empty]")).isVisible();
        look(phone, "project-en-1-none");
        phone.navigate(url("/employer/projects/new"));
        workOrder(phone, "SPK/EN/1");
        phone.locator("#value").fill("1,110,000,000");
        phone.locator("#stages").fill("50, 50");
        phone.locator("[data-compute]").click();
        assertThat(phone.locator("[data-quote]")).containsText("50 %: Rp875,000");
        look(phone, "project-en-2-quote");
        phone.locator("[data-save]").click();
        look(phone, "project-en-3-to-pay");
        phone.navigate(url("/employer/projects"));
        assertThat(phone.locator("[data-waiting]")).containsText("Rp875,000 for you to pay");
        phone.goBack();
        pay(phone);

        paysTheSecondPart(phone);
    }

    private void paysTheSecondPart(Page phone) {
        phone.reload();
        assertThat(phone.locator("[data-state=VALID]")).isVisible();
        phone.locator("[data-next]").click();
        assertThat(phone.locator("[data-bill-total]")).hasText("Rp875,000");
        clock.advance(Duration.ofDays(60));
        phone.reload();
        assertThat(phone.locator("main")).containsText("ran out");
        phone.locator("form[action$='/renew'] button").click();
        pay(phone);
        phone.reload();
        phone.locator("[data-receipt]").last().click();
        assertThat(phone.locator("[data-words]"))
                .hasText("eight hundred seventy-five thousand rupiah");
        phone.goBack();
        phone.locator("[data-certificate]").click();
        scanned(phone, "project-en-4-scan", "2 dari 2 tahap");
    }

    @Test
    void a_list_tells_all_its_faults_and_an_accident_finds_its_day() {
        var phone = loggedIn(PHONE, contractor.username(), PASSWORD);
        billedByWages(phone);
        phone.locator("[data-workers]").click();
        var adi = People.nik();

        send(phone, Sites.list(adi + ";Adi Saputra;15/11/2026;", "123;Beni;31/02/2026;"));
        assertThat(phone.locator("[data-faulty] tbody tr")).hasCount(3);
        assertThat(phone.locator("[data-faulty]")).containsText("15/11/2026 di luar masa proyek");
        look(phone, "project-list-1-faulty");
        send(
                phone,
                Sites.list(
                        adi + ";Adi Saputra;16/11/2026;25/11/2026",
                        People.nik() + ";Beni;26/11/2026;"));
        assertThat(phone.locator("[data-stored]")).containsText("2 baru");
        look(phone, "project-list-2-stored");

        askedOf(phone, "2026-11-18");
        assertThat(phone.locator("[data-worker]")).containsText("Adi Saputra");
        assertThat(phone.locator("[data-cover]")).containsText("sesudah hari itu");
        assertThat(phone.locator("main")).not().containsText(adi);
        look(phone, "project-list-3-day");
        askedOf(phone, "2026-11-24");
        assertThat(phone.locator("[data-cover]")).containsText("ya, proyek peserta");
        madeLonger(loggedIn(DESK, teller.username(), PASSWORD));
    }

    private void billedByWages(Page phone) {
        phone.navigate(url("/employer/projects/new"));
        workOrder(phone, "SPK/ID/2");
        phone.locator("#basis-wages").check();
        phone.locator("#wages").fill("50000000");
        phone.locator("[data-compute]").click();
        assertThat(phone.locator("[data-quote] .payung-number")).hasText("Rp1.020.000");
        phone.locator("[data-save]").click();
        pay(phone);
    }

    private static void askedOf(Page page, String day) {
        page.locator("#on").fill(day);
        page.locator("[data-ask]").click();
        assertThat(page.locator("[data-answer] .payung-number")).hasText("1");
    }

    private void madeLonger(Page desk) {
        desk.navigate(url("/projects?q=SPK/ID/2"));
        desk.locator("[data-project] a").first().click();
        desk.locator("summary", new Page.LocatorOptions().setHasText("adendum")).click();
        desk.locator("#ends").fill("2027-06-30");
        desk.locator("#note").fill("Adendum 1");
        desk.locator("form[action$='/amend'] button").click();
        assertThat(desk.locator("main")).containsText("menjadi 30 Juni 2027");
        look(desk, "project-list-4-office");
        desk.locator("[data-workers]").click();
        look(desk, "project-list-5-office");
    }

    @Test
    void nobody_else_opens_the_register_or_another_contractors_project() {
        var desk = loggedIn(DESK, teller.username(), PASSWORD);
        desk.navigate(url("/projects/new"));
        workOrder(desk, "SPK/ID/3");
        desk.locator("#contractor").fill(employer.npp());
        desk.locator("#value").fill("100000000");
        desk.locator("[data-compute]").click();
        desk.locator("[data-save]").click();
        assertThat(desk.locator("[data-code]")).isVisible();
        var project = desk.url().substring(desk.url().lastIndexOf('/'));

        var origin = new Origin(Channel.LEGAL_DUTY, null, null, TODAY);
        var other =
                as(
                        somebody(Role.OFFICER, PALEMBANG),
                        () -> employers.register(Company.medium("PT Lain"), origin));
        var id = ids.next();
        var stranger =
                hired(
                        new Asker(id, "lain-" + id, Role.EMPLOYER, PALEMBANG, null, other.id()),
                        "Orang Lain");
        var phone = loggedIn(PHONE, stranger.username(), PASSWORD);
        Assertions.assertThat(phone.navigate(url("/employer/projects" + project)).status())
                .isEqualTo(404);
        Assertions.assertThat(phone.navigate(url("/projects" + project)).status()).isEqualTo(403);
        Assertions.assertThat(
                        visitor(PHONE).navigate(url("/certificate/tidak-ada-token-ini")).status())
                .isEqualTo(404);
    }

    private static void workOrder(Page page, String number) {
        page.locator("#orderNumber").fill(number);
        page.locator("#orderedOn").fill("2026-11-09");
        page.locator("#name").fill("Jembatan Musi Kecil");
        page.locator("#address").fill("Jalan Merdeka 1");
        page.locator("#regency").selectOption("16.71");
        page.locator("#owner").fill("Dinas PUPR Kota Palembang");
        page.locator("#category").selectOption("REGIONAL_BUDGET");
        page.locator("#starts").fill("2026-11-16");
        page.locator("#ends").fill("2027-03-31");
    }

    private void pay(Page page) {
        var code = page.locator("[data-code]").innerText().replaceAll("\\D", "");
        Assertions.assertThat(till.pay(port, code).isPaid()).isTrue();
    }

    private static void send(Page page, byte[] list) {
        page.locator("#file").setInputFiles(new FilePayload("pekerja.csv", "text/csv", list));
        page.locator("[data-send]").click();
    }

    private Page withoutScripts() {
        var phone = loggedIn(PHONE, contractor.username(), PASSWORD);
        phone.route(
                "**/*.js",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/javascript")
                                        .setBody("")));
        return phone;
    }

    /** A4 without its margins of 18 mm is 174 by 261 mm: 658 by 986 pixels of 1/96 inch. */
    private static void fitsOnAPage(Page paper) {
        paper.setViewportSize(658, 986);
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Assertions.assertThat(
                        (Boolean)
                                paper.evaluate(
                                        "() => document.documentElement.scrollHeight <= 986 &&"
                                                + " document.documentElement.scrollWidth <= 658"))
                .isTrue();
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        paper.setViewportSize(PHONE, 740);
    }

    /** A stranger holds a camera on the paper and opens what it reads. */
    private void scanned(Page paper, String picture, String paid) {
        assertThat(paper.locator(".payung-qr")).isVisible();
        var stranger = visitor(PHONE);
        stranger.navigate(read(paper.locator(".payung-qr")));
        assertThat(stranger.locator("[data-state=VALID]")).isVisible();
        assertThat(stranger.locator("[data-paid]")).hasText(paid);
        assertThat(stranger.locator("main")).containsText("PT Bangun Musi Jaya");
        look(stranger, picture);
    }

    private static String read(Locator code) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
            var bits =
                    new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
            return new com.google.zxing.qrcode.QRCodeReader().decode(bits).getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException
                | com.google.zxing.ChecksumException
                | com.google.zxing.FormatException e) {
            throw new IllegalStateException("The code cannot be read", e);
        }
    }

    private Asker hired(Asker asker, String name) {
        as(Asker.machine("test", Role.ADMIN, PALEMBANG), () -> users.add(asker, name, PASSWORD));
        return asker;
    }
}
