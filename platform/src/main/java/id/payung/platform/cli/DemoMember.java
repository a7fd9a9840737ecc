package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;
import id.payung.platform.cli.bank.Credentials;
import id.payung.platform.cli.bank.Payment;
import id.payung.platform.cli.bank.SnapClient;
import id.payung.platform.contribution.MemberAccount;
import id.payung.platform.contribution.Protection;
import id.payung.platform.contribution.Protections;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.database.DataFolder;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Members;
import id.payung.platform.registry.NewcomerForm;
import id.payung.platform.registry.Occupation;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.Registration;
import id.payung.platform.registry.Registry;
import id.payung.rules.Programme;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;

/** The worker behind the demo user {@code member}: an invented trader, through the same doors. */
@Component
@Lazy
class DemoMember {

    private static final String NIK = "1671045708909999";
    private static final String VILLAGE = "16.71.04.1001";
    private static final int MONTHS = 3;

    private final Registry registry;
    private final Members members;
    private final SelfEmployedBilling billing;
    private final Protections protections;
    private final DemoDesk desk;

    DemoMember(Registry registry, Members members, SelfEmployedBilling billing, DemoDesk desk) {
        this.registry = registry;
        this.members = members;
        this.billing = billing;
        this.protections = desk.protections();
        this.desk = desk;
    }

    /** Registers her; returns the person. */
    UUID registeredBy(Asker agent) {
        var origin = new Origin(Channel.AGENT, null, agent.user(), today());
        var outcome = desk.asking().actAs(agent, () -> registry.register(form(), origin));
        if (outcome instanceof Registration.Registered registered) {
            return registered.person();
        }
        throw new IllegalStateException("The demo's member cannot be registered: " + outcome);
    }

    /** Pays three months for her by SNAP, unless she has paid before. */
    void paysOnce(Asker agent, UUID person, int port) {
        desk.asking()
                .actAs(
                        agent,
                        () -> {
                            var member = members.ofPerson(person).orElseThrow();
                            var membership = member.membership();
                            if (protections.on(today(), membership) instanceof Protection.NotYet) {
                                pay(code(membership), port);
                            }
                        });
    }

    private String code(UUID membership) {
        return desk.account()
                .open(membership, today(), false)
                .map(MemberAccount.OpenBill::code)
                .orElseGet(() -> billing.bill(membership, MONTHS).code());
    }

    private void pay(String code, int port) {
        var bank = Credentials.read(desk.folder().root().resolve(Credentials.FILE));
        var here = URI.create("http://localhost:" + port);
        Payment.of(new SnapClient(here, bank, desk.clock()), code, null);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(desk.clock().instant(), desk.clock().getZone());
    }

    private static NewcomerForm form() {
        return NewcomerForm.ofCitizen(
                NIK,
                DemoNames.of(Role.MEMBER),
                "0812 7100 2026",
                new NewcomerForm.Work(
                        VILLAGE,
                        Occupation.MARKET_TRADER,
                        "1.500.000",
                        EnumSet.of(Programme.JKK, Programme.JKM, Programme.JHT)));
    }

    /** What the demo needs of the shell, in one hand. */
    @Component
    record DemoDesk(
            Asking asking,
            Clock clock,
            DataFolder folder,
            MemberAccount account,
            Protections protections) {}
}
