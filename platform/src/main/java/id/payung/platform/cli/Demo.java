package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.coverage.figure.FigureImport;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The demo users of the Palembang office; they exist in the demo alone. */
@Component
@Lazy
class Demo {

    static final String OFFICE = "palembang";
    static final String PASSWORD = "payung-demo";

    private static final List<Role> ROLES =
            List.of(
                    Role.HEAD,
                    Role.OFFICER,
                    Role.AGENT,
                    Role.TELLER,
                    Role.EMPLOYER,
                    Role.CLAIMS,
                    Role.APPROVER,
                    Role.COMPLIANCE,
                    Role.RESEARCHER,
                    Role.AUDITOR,
                    Role.ADMIN);

    private final Users users;
    private final Asking asking;
    private final Ids ids;
    private final DemoBank bank;
    private final DemoMember member;
    private final FigureImport figures;
    private final TransactionTemplate transaction;

    Demo(Users users, Ids ids, DemoPeople people, TransactionTemplate transaction) {
        this.users = users;
        this.asking = people.asking();
        this.ids = ids;
        this.bank = people.bank();
        this.member = people.member();
        this.figures = people.figures();
        this.transaction = transaction;
    }

    /** Who else is in the demo, in one hand. */
    @Component
    @Lazy
    record DemoPeople(Asking asking, DemoBank bank, DemoMember member, FigureImport figures) {}

    /** Safe to repeat: what is there stays. The pages on {@code port} already answer. */
    void prepare(int port) {
        bank.prepare();
        asking.actAs(Asker.machine("demo", Role.ADMIN, null), figures::shipped);
        ROLES.forEach(role -> user(role, null));
        var agent = users.find("agent").orElseThrow().asker();
        if (users.find("member").isEmpty()) {
            // The person and her account together, so that a demo cut off here begins again.
            transaction.executeWithoutResult(_ -> user(Role.MEMBER, member.registeredBy(agent)));
        }
        var person = users.find("member").orElseThrow().asker().person();
        if (person != null) {
            member.paysOnce(agent, person, port);
        }
    }

    private void user(Role role, @Nullable UUID person) {
        var name = role.name().toLowerCase(Locale.ROOT);
        if (users.find(name).isEmpty()) {
            var asker = new Asker(ids.next(), name, role, OFFICE, person, null);
            asking.actAs(
                    Asker.machine("demo", Role.ADMIN, OFFICE),
                    () -> users.add(asker, DemoNames.of(role), PASSWORD));
        }
    }
}
