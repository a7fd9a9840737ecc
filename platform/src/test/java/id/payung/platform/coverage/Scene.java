package id.payung.platform.coverage;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.payment.Intake;
import id.payung.platform.payment.NewPartner;
import id.payung.platform.payment.Notice;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;
import id.payung.platform.payment.PaymentCode;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.NewcomerForm;
import id.payung.platform.registry.Occupation;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Registration;
import id.payung.platform.registry.Registry;
import id.payung.rules.Programme;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * People, campaigns, costs and payments for tests of the board, through the doors that users use.
 */
@Component
class Scene {

    static final String PASSWORD = "a-long-password";

    private final Asking asking;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final Users users;
    private final Registry registry;
    private final SelfEmployedBilling billing;
    private final Partners partners;
    private final Intake intake;

    private @Nullable Partner bank;

    Scene(
            Asking asking,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Ids ids,
            Clock clock,
            Users users,
            Registry registry,
            SelfEmployedBilling billing,
            Partners partners,
            Intake intake) {
        this.asking = asking;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.users = users;
        this.registry = registry;
        this.billing = billing;
        this.partners = partners;
        this.intake = intake;
    }

    /** Somebody with an account. */
    Asker user(Role role, @Nullable String office, String displayName) {
        var id = ids.next();
        var name = role.name().toLowerCase() + "-" + id.toString().substring(24);
        var user = new Asker(id, name, role, office, null, null);
        as(
                Asker.machine("test", Role.ADMIN, office),
                () -> {
                    users.add(user, displayName, PASSWORD);
                    return true;
                });
        return user;
    }

    /** Registers a market trader of that village today, and returns the membership. */
    UUID register(Asker asker, Channel channel, @Nullable UUID campaign, String village) {
        var form =
                NewcomerForm.ofCitizen(
                        People.nik(),
                        "Siti Maimunah",
                        "0812-3456-7890",
                        new NewcomerForm.Work(
                                village,
                                Occupation.MARKET_TRADER,
                                "1.500.000",
                                EnumSet.of(Programme.JKK, Programme.JKM)));
        var agent = asker.role() == Role.AGENT ? asker.user() : null;
        var origin = new Origin(channel, campaign, agent, today());
        var outcome = as(asker, () -> registry.register(form, origin));
        return ((Registration.Registered) outcome).membership();
    }

    /** Bills that many months, and pays them at a bank. */
    void pay(Asker asker, UUID membership, int months) {
        var bill = as(asker, () -> billing.bill(membership, months));
        var notice =
                new Notice(
                        bank(),
                        new PaymentCode(bill.code()),
                        bill.total(),
                        ids.next().toString(),
                        "",
                        clock.instant());
        var taken = as(Asker.machine("bank", Role.BANK, null), () -> intake.take(notice));
        if (!(taken instanceof Intake.Outcome.Taken)) {
            throw new IllegalStateException("The bank's money was not taken: " + taken);
        }
    }

    /** A campaign of this year. */
    UUID campaign(Asker head, Channel channel, String name) {
        var id = ids.next();
        return as(
                head,
                () -> {
                    jdbc.sql(
                                    """
                                    insert into promotion.campaign
                                           (id, office, channel, name, purpose, segment, runs, target,
                                            budget_sen, created_by, created_at)
                                    values (:id, :office, :channel, :name, '', 'BPU',
                                            daterange(:from, :to), 200, 500000000, :by, :at)
                                    """)
                            .param("id", id)
                            .param("office", head.officeOrRefuse())
                            .param("channel", channel.name())
                            .param("name", name)
                            .param("from", LocalDate.of(today().getYear(), 1, 1))
                            .param("to", LocalDate.of(today().getYear(), 12, 31))
                            .param("by", head.userOrRefuse())
                            .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                            .update();
                    return id;
                });
    }

    /** Records a cost of today. */
    void spend(Asker head, UUID campaign, long sen) {
        as(
                head,
                () ->
                        jdbc.sql(
                                        """
                                        insert into promotion.campaign_cost
                                               (id, campaign, spent_on, amount_sen, what, recorded_by,
                                                recorded_at)
                                        values (:id, :campaign, :on, :sen, 'Selebaran', :by, :at)
                                        """)
                                .param("id", ids.next())
                                .param("campaign", campaign)
                                .param("on", today())
                                .param("sen", sen)
                                .param("by", head.userOrRefuse())
                                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                                .update());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T as(Asker asker, Supplier<T> work) {
        return asking.actAs(asker, () -> transaction.execute(_ -> work.get()));
    }

    private synchronized Partner bank() {
        if (bank == null) {
            var partner =
                    new NewPartner(
                            "Bank of the board",
                            "client-board",
                            publicKey(),
                            "a secret of more than thirty-two characters",
                            Partner.Encoding.BASE64,
                            "partner-board",
                            "70707070");
            bank =
                    as(
                            Asker.machine("test", Role.ADMIN, null),
                            () -> partners.withId(partners.register(partner)).orElseThrow());
        }
        return bank;
    }

    private static String publicKey() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return "-----BEGIN PUBLIC KEY-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(keys.generateKeyPair().getPublic().getEncoded())
                    + "\n-----END PUBLIC KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
