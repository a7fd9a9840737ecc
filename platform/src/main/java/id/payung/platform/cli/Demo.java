package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.cli.branch.Branch;
import id.payung.platform.cli.branch.Scale;
import id.payung.platform.coverage.figure.FigureImport;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.ArrayList;
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
                    Role.CLAIMS,
                    Role.APPROVER,
                    Role.COMPLIANCE,
                    Role.RESEARCHER,
                    Role.AUDITOR,
                    Role.ADMIN);

    private static final List<String> COLLEAGUES =
            List.of("Nyimas Aisyah", "Ridwan Effendi", "Tengku Idris", "Yohana Maria");

    private final Users users;
    private final Asking asking;
    private final Ids ids;
    private final DemoBank bank;
    private final DemoMember member;
    private final FigureImport figures;
    private final Branch branch;
    private final TransactionTemplate transaction;

    Demo(Users users, Ids ids, DemoPeople people, TransactionTemplate transaction) {
        this.users = users;
        this.asking = people.asking();
        this.ids = ids;
        this.bank = people.bank();
        this.member = people.member();
        this.figures = people.figures();
        this.branch = people.branch();
        this.transaction = transaction;
    }

    /** Who else is in the demo, in one hand. */
    @Component
    @Lazy
    record DemoPeople(
            Asking asking, DemoBank bank, DemoMember member, FigureImport figures, Branch branch) {}

    /** Safe to repeat: what is there stays. The pages on {@code port} already answer. */
    void prepare(int port, Scale scale) {
        asking.actAs(Asker.machine("demo", Role.ADMIN, null), figures::shipped);
        ROLES.forEach(role -> user(role, null, null));
        var agents = agents();
        if (users.find("member").isEmpty()) {
            // The person and her account together, so that a demo cut off here begins again.
            transaction.executeWithoutResult(
                    _ -> user(Role.MEMBER, member.registeredBy(agents.getFirst()), null));
        }
        var partner = bank.prepare();
        var person = users.find("member").orElseThrow().asker().person();
        if (person != null) {
            member.paysOnce(agents.getFirst(), person, port);
        }
        var officer = users.find("officer").orElseThrow().asker();
        var crew = new Branch.Crew(officer, agents, partner);
        branch.write(scale, crew);
        if (users.find("employer").isEmpty()) {
            user(Role.EMPLOYER, null, branch.employer(crew).id());
        }
    }

    /** The agent, and colleagues of hers. */
    private List<Asker> agents() {
        var names = new ArrayList<>(List.of("agent"));
        for (var colleague : COLLEAGUES) {
            var name = "agent" + (names.size() + 1);
            names.add(name);
            add(name, colleague, new Work(Role.AGENT, null, null));
        }
        return names.stream().map(name -> users.find(name).orElseThrow().asker()).toList();
    }

    private record Work(Role role, @Nullable UUID person, @Nullable UUID employer) {}

    private void user(Role role, @Nullable UUID person, @Nullable UUID employer) {
        var name = role.name().toLowerCase(Locale.ROOT);
        add(name, DemoNames.of(role), new Work(role, person, employer));
    }

    private void add(String name, String displayName, Work work) {
        if (users.find(name).isEmpty()) {
            var asker =
                    new Asker(
                            ids.next(), name, work.role(), OFFICE, work.person(), work.employer());
            asking.actAs(
                    Asker.machine("demo", Role.ADMIN, OFFICE),
                    () -> users.add(asker, displayName, PASSWORD));
        }
    }
}
