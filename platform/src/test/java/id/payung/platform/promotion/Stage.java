package id.payung.platform.promotion;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.contribution.MemberAccount;
import id.payung.platform.payment.Intake;
import id.payung.platform.payment.NewPartner;
import id.payung.platform.payment.Notice;
import id.payung.platform.payment.Partner;
import id.payung.platform.payment.Partners;
import id.payung.platform.payment.PaymentCode;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.People;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Sets a scene for tests: people with accounts, campaigns, registrations and payments. */
@Component
class Stage {

    static final String PASSWORD = "a-long-password";
    static final String KOTA_PALEMBANG = "16.71";

    private final Users users;
    private final Asking asking;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Campaigns campaigns;
    private final FieldRegistration registration;
    private final Submissions submissions;
    private final MemberAccount account;
    private final Partners partners;
    private final Intake intake;
    private final Wib wib;
    private final NextBill next;

    private @Nullable Partner bank;

    Stage(
            Users users,
            Asking asking,
            TransactionTemplate transaction,
            Ids ids,
            Campaigns campaigns,
            FieldRegistration registration,
            Submissions submissions,
            MemberAccount account,
            Partners partners,
            Intake intake,
            Wib wib,
            NextBill next) {
        this.users = users;
        this.asking = asking;
        this.transaction = transaction;
        this.ids = ids;
        this.campaigns = campaigns;
        this.registration = registration;
        this.submissions = submissions;
        this.account = account;
        this.partners = partners;
        this.intake = intake;
        this.wib = wib;
        this.next = next;
    }

    /** Somebody with an account. */
    Asker user(Role role, String office, String displayName) {
        var id = ids.next();
        var name = role.name().toLowerCase(Locale.ROOT) + "-" + id.toString().substring(24);
        var user = new Asker(id, name, role, office, null, null);
        as(
                Asker.machine("test", Role.ADMIN, office),
                () -> {
                    users.add(user, displayName, PASSWORD);
                    return true;
                });
        return user;
    }

    /** A plan for this year's end in Kota Palembang: 200 registrations for Rp5.000.000. */
    static CampaignPlan plan(Channel channel, String name, Asker... agents) {
        var who = new LinkedHashSet<UUID>();
        for (var agent : agents) {
            who.add(agent.userOrRefuse());
        }
        return new CampaignPlan(
                channel,
                name,
                "Menemukan pedagang yang belum terlindungi",
                Campaign.Segment.BPU,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 31),
                Set.of(KOTA_PALEMBANG),
                200,
                Rupiah.of(5_000_000),
                who);
    }

    /** A campaign of agents that runs today, with a name of its own. */
    UUID campaign(Asker head, Asker... agents) {
        var name = "Pasar Cinde " + ids.next().toString().substring(32);
        return as(head, () -> campaigns.open(plan(Channel.AGENT, name, agents)));
    }

    /** A form that is right, of somebody who never was registered. */
    RegisterForm form(@Nullable UUID campaign) {
        return form(campaign, People.nik());
    }

    RegisterForm form(@Nullable UUID campaign, String nik) {
        return new RegisterForm(
                ids.next().toString(),
                campaign == null ? "" : campaign.toString(),
                "NIK",
                nik,
                "",
                "",
                "",
                "",
                "Siti Maimunah",
                "0812-3456-7890",
                People.VILLAGE,
                "MARKET_TRADER",
                "1.500.000",
                "yes",
                "1");
    }

    FieldRegistration.Outcome send(Asker agent, RegisterForm form) {
        return asking.actAs(agent, () -> registration.register(form));
    }

    /** Registers somebody and returns the membership. */
    UUID registered(Asker agent, @Nullable UUID campaign) {
        return membership(agent, send(agent, form(campaign)));
    }

    UUID membership(Asker agent, FieldRegistration.Outcome outcome) {
        if (!(outcome instanceof FieldRegistration.Outcome.Done(var submission))) {
            throw new IllegalStateException("Nobody was registered: " + outcome);
        }
        return as(agent, () -> submissions.find(submission).orElseThrow().membership());
    }

    /** Bills one more month. */
    void billNextMonth(Asker agent, UUID membership) {
        asking.actAs(agent, () -> next.make(membership, 1));
    }

    /** Pays the open bill at a bank. */
    void pay(Asker agent, UUID membership) {
        var bill = as(agent, () -> account.open(membership, wib.today(), false).orElseThrow());
        var bank = bank();
        var notice =
                new Notice(
                        bank,
                        new PaymentCode(bill.code()),
                        bill.total(),
                        ids.next().toString(),
                        "",
                        wib.moment().toInstant());
        var taken = as(Asker.machine("bank", Role.BANK, null), () -> intake.take(notice));
        if (!(taken instanceof Intake.Outcome.Taken)) {
            throw new IllegalStateException("The bank's money was not taken: " + taken);
        }
    }

    /** One bank for all payments; making its key takes longest. */
    private synchronized Partner bank() {
        if (bank == null) {
            var partner =
                    new NewPartner(
                            "Bank of promotion",
                            "client-promotion",
                            publicKey(),
                            "a secret of more than thirty-two characters",
                            Partner.Encoding.BASE64,
                            "partner-promotion",
                            "60606060");
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
            var encoded = keys.generateKeyPair().getPublic().getEncoded();
            return String.join(
                    "\n",
                    List.of(
                            "-----BEGIN PUBLIC KEY-----",
                            Base64.getMimeEncoder().encodeToString(encoded),
                            "-----END PUBLIC KEY-----"));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T as(Asker asker, Supplier<T> work) {
        return asking.actAs(asker, () -> transaction.execute(_ -> work.get()));
    }
}
