package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import java.util.List;

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
                    Role.MEMBER,
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

    Demo(Users users, Asking asking, Ids ids, DemoBank bank) {
        this.bank = bank;
        this.users = users;
        this.asking = asking;
        this.ids = ids;
    }

    /** Safe to repeat: what is there stays. */
    void prepare() {
        bank.prepare();
        asking.actAs(Asker.machine("demo", Role.ADMIN, OFFICE), () -> ROLES.forEach(this::user));
    }

    private void user(Role role) {
        var name = role.name().toLowerCase(java.util.Locale.ROOT);
        if (users.find(name).isEmpty()) {
            var asker = new Asker(ids.next(), name, role, OFFICE, null, null);
            users.add(asker, DemoNames.of(role), PASSWORD);
        }
    }
}
