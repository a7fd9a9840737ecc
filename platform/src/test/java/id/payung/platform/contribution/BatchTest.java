package id.payung.platform.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.contribution.SelfEmployedBatch.Billed;
import id.payung.platform.contribution.SelfEmployedBatch.Order;
import id.payung.platform.contribution.report.MonthClose;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.payment.IntakeBatch;
import id.payung.platform.payment.NewPartner;
import id.payung.platform.payment.Notice;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;
import id.payung.platform.payment.PaymentCode;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Hiring;
import id.payung.platform.registry.NewcomerBatch;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Registration;
import id.payung.platform.registry.Registration.Registered;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** What is done in sets is what would have been done one by one. */
class BatchTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Origin VILLAGE = new Origin(Channel.GOVERNMENT, null, null, TODAY);

    @Autowired private NewcomerBatch newcomers;
    @Autowired private SelfEmployedBatch bills;
    @Autowired private SelfEmployedBilling billing;
    @Autowired private IntakeBatch intake;
    @Autowired private MonthClose closes;
    @Autowired private Employers employers;
    @Autowired private Hiring hiring;
    @Autowired private WageReports reports;
    @Autowired private Partners partners;
    @Autowired private MemberAccount account;
    @Autowired private Ledger ledger;

    private Asker officer;

    @BeforeEach
    void anOfficer() {
        officer = somebody(Role.OFFICER, PALEMBANG);
    }

    @Test
    void a_list_of_newcomers_is_registered_once_each_and_what_is_wrong_is_named() {
        var nik = People.nik();
        var outcomes =
                as(
                        officer,
                        () ->
                                newcomers.register(
                                        List.of(
                                                entry(nik),
                                                entry(People.nik()),
                                                entry(nik),
                                                entry("1671"))));

        assertThat(outcomes.get(0)).isInstanceOf(Registered.class);
        assertThat(outcomes.get(1)).isInstanceOf(Registered.class);
        assertThat(outcomes.get(2)).isInstanceOf(Registration.AlreadyRegistered.class);
        assertThat(outcomes.get(3))
                .isInstanceOfSatisfying(
                        Registration.Wrong.class,
                        wrong ->
                                assertThat(wrong.problems())
                                        .anyMatch(p -> p.field().equals("nik")));
        assertThat(as(officer, () -> newcomers.register(List.of(entry(nik)))).getFirst())
                .isInstanceOf(Registration.AlreadyRegistered.class);
    }

    @Test
    void bills_made_and_paid_in_sets_stand_where_single_ones_do() {
        var ani = registered();
        var siti = registered();
        var head = somebody(Role.HEAD, PALEMBANG);
        var before = as(head, () -> contributions(Fund.JKK));

        var billed =
                as(
                        officer,
                        () ->
                                bills.bill(
                                        List.of(
                                                new Order(ani.membership(), 3),
                                                new Order(siti.membership(), 1))));
        // 141,600 and 43,400: SelfEmployedTest.
        assertThat(billed)
                .extracting(Billed::total)
                .containsExactly(Rupiah.of(141_600), Rupiah.of(43_400));
        var result = pay(billed.stream().map(b -> notice(b.code(), b.total())).toList());

        assertThat(result.taken()).isEqualTo(2);
        assertThat(as(head, () -> contributions(Fund.JKK)).minus(before))
                .isEqualTo(Rupiah.of(32_000 + 8_000));
        assertThat(as(head, () -> account.savings(ani.person(), TODAY)).balance())
                .isEqualTo(Rupiah.of(96_000));
        assertThat(as(head, () -> account.paid(siti.membership()))).hasSize(1);
        assertThat(as(head, () -> ledger.balance(new Account.Unallotted(PALEMBANG), TODAY)))
                .isEqualTo(Rupiah.ZERO);
        // The next single bill begins after the batch's.
        assertThat(as(officer, () -> billing.bill(siti.membership(), 1)).first())
                .isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void what_cannot_be_taken_is_named_and_the_rest_is_taken() {
        var billed =
                as(officer, () -> bills.bill(List.of(new Order(registered().membership(), 1))));
        var good = notice(billed.getFirst().code(), billed.getFirst().total());
        var short_ = notice(billed.getFirst().code(), Rupiah.of(1));
        var unknown = notice(new PaymentCode("000000000000"), Rupiah.of(1));

        var result = pay(List.of(short_, unknown, good, good));

        assertThat(result.taken()).isEqualTo(1);
        assertThat(result.notTaken()).containsExactlyInAnyOrder(short_, unknown, good);
        assertThat(pay(List.of(good)).taken()).as("paid already").isZero();
    }

    @Test
    void a_months_close_of_two_employers_is_what_each_would_have_done_alone() {
        var one = as(officer, () -> employers.register(Company.medium("PT Satu"), VILLAGE));
        var two = as(officer, () -> employers.register(Company.medium("PT Dua"), VILLAGE));
        var october = YearMonth.of(2026, 10);
        for (var employer : List.of(one, two)) {
            as(
                    officer,
                    () -> {
                        var hired =
                                hiring.hire(employer.id(), List.of(Company.worker("Sari Dewi")))
                                        .getFirst();
                        var report = reports.open(employer.id(), october);
                        var wage =
                                new WageRow(
                                        hired.membership(),
                                        hired.person(),
                                        Rupiah.of(5_000_000),
                                        Rupiah.ZERO);
                        reports.take(report.id(), List.of(wage));
                    });
        }

        var closed = as(officer, () -> closes.close(List.of(one, two), october));
        // 477,000 each: EmployerMonthTest.
        assertThat(closed)
                .extracting(MonthClose.Closed::total)
                .containsExactly(Rupiah.of(477_000), Rupiah.of(477_000));
        var paid = closed.getFirst();
        pay(List.of(notice(new PaymentCode(paid.code()), paid.total())));
        var next = as(officer, () -> closes.open(List.of(one, two), YearMonth.of(2026, 11)));

        assertThat(next).hasSize(2).allMatch(WageReport::isDraft);
        assertThat(as(officer, () -> closes.close(List.of(one, two), YearMonth.of(2026, 11))))
                .extracting(MonthClose.Closed::total)
                .containsExactly(Rupiah.of(477_000), Rupiah.of(477_000));
        assertThat(as(officer, () -> closes.close(List.of(one, two), october)))
                .as("a month is closed once")
                .isEmpty();
    }

    private static NewcomerBatch.Entry entry(String nik) {
        return new NewcomerBatch.Entry(People.trader(nik), VILLAGE);
    }

    private Registered registered() {
        return (Registered)
                as(officer, () -> newcomers.register(List.of(entry(People.nik())))).getFirst();
    }

    private IntakeBatch.Result pay(List<Notice> notices) {
        return as(Asker.machine("bank", Role.BANK, null), () -> intake.take(notices));
    }

    private Notice notice(PaymentCode code, Rupiah amount) {
        var id = UUID.randomUUID().toString();
        return new Notice(bank(), code, amount, id, "", Instant.parse("2026-11-23T03:00:00Z"));
    }

    private Partner bank() {
        return partners.withClientKey("batch-bank").orElseGet(this::newBank);
    }

    private Partner newBank() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var key = generator.generateKeyPair().getPublic().getEncoded();
            var pem =
                    "-----BEGIN PUBLIC KEY-----\n%s\n-----END PUBLIC KEY-----\n"
                            .formatted(Base64.getMimeEncoder().encodeToString(key));
            partners.register(
                    new NewPartner(
                            "Bank Berkas",
                            "batch-bank",
                            pem,
                            "a-secret-of-the-batch-bank-0123456789",
                            Partner.Encoding.BASE64,
                            "54321",
                            "54321"));
            return partners.withClientKey("batch-bank").orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Rupiah contributions(Fund fund) {
        return ledger.balance(new Account.Contributions(fund, PALEMBANG), TODAY);
    }
}
