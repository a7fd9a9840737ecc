package id.payung.platform.payment.snap;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.payment.Due;
import id.payung.platform.payment.NewPartner;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;
import id.payung.platform.payment.Payable;
import id.payung.platform.payment.Payables;
import id.payung.platform.payment.Payer;
import id.payung.platform.payment.TestSettlement;
import id.payung.platform.payment.What;
import id.payung.platform.payment.Wording;
import id.payung.rules.money.Rupiah;

import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Supplier;

/** A registered bank that calls over HTTP, and things that can be paid. */
abstract class SnapTest extends PlatformTest {

    protected static final Asker OFFICE = Asker.machine("test", Role.SETTLEMENT, PALEMBANG);

    @Autowired protected Payables payables;
    @Autowired protected Partners partners;
    @Autowired protected TestSettlement settlement;

    protected TestBank bank() {
        return bank(Partner.Encoding.BASE64);
    }

    protected TestBank bank(Partner.Encoding encoding) {
        var bank = new TestBank(port, clock, encoding == Partner.Encoding.HEX);
        partners.register(
                new NewPartner(
                        "Bank " + bank.serviceNumber,
                        bank.clientKey,
                        bank.publicKeyPem(),
                        bank.secret,
                        encoding,
                        bank.partnerId,
                        bank.serviceNumber));
        return bank;
    }

    /** Payable for a month at the Palembang office. */
    protected Payable payable(String rupiah) {
        return payable(rupiah, today().plusDays(30));
    }

    protected Payable payable(String rupiah, LocalDate until) {
        return payable(rupiah, until, PALEMBANG);
    }

    protected Payable payable(String rupiah, LocalDate until, String office) {
        var due =
                new Due(
                        new What(TestSettlement.KIND, ids.next()),
                        new Wording("Iuran BPU 2026-11", "Contribution 2026-11"),
                        Rupiah.of(new BigDecimal(rupiah)),
                        until);
        var payer = new Payer("Siti Aminah", office, null, ids.next(), null);
        return as(Asker.machine("test", Role.SETTLEMENT, office), () -> payables.open(due, payer));
    }

    protected LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(7));
    }

    protected Instant now() {
        return clock.instant();
    }

    protected String requestId() {
        return UUID.randomUUID().toString();
    }

    protected long receipts(Payable payable) {
        return seen(() ->
                jdbc.sql("select count(*) from payment.receipt where code = :code")
                        .param("code", payable.code().digits())
                        .query(Long.class)
                        .single());
    }

    /** Debits on the funds' books for that payable: what it brought to JKK, in sen. */
    protected long broughtToJkk(Payable payable) {
        return seen(() ->
                jdbc.sql(
                                """
                                select coalesce(sum(e.amount_sen), 0)
                                  from ledger.transfer t
                                  join ledger.entry e on e.transfer = t.id and e.fund = 'JKK'
                                 where t.reference = :what and e.amount_sen > 0
                                """)
                        .param("what", payable.due().what().id().toString())
                        .query(Long.class)
                        .single());
    }

    protected <T> T seen(Supplier<T> work) {
        return as(OFFICE, work);
    }
}
