package id.payung.platform.promotion;

import id.payung.platform.access.Asker;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Opens the accounts of those who report for an employer. */
@Component
class EmployerStaff {

    private static final int DAYS_OF_A_CODE = 30;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 100;

    /** What the database asks of a user's name, and not a card number. */
    private static final String USERNAME = "[a-z][a-z0-9._@-]{3,63}";

    private final Users users;
    private final Ids ids;
    private final AuditTrail audit;
    private final Wib wib;

    EmployerStaff(Users users, Ids ids, AuditTrail audit, Wib wib) {
        this.users = users;
        this.ids = ids;
        this.audit = audit;
        this.wib = wib;
    }

    /** Who is invited, as typed. */
    record Form(@Nullable String username, @Nullable String person) {

        static Form blank() {
            return new Form("", "");
        }
    }

    /** The code to hand over, or what is wrong. */
    record Outcome(String username, @Nullable String code, List<Problem> problems) {}

    @Transactional
    public Outcome invite(Employer employer, Form form) {
        var username = Typed.text(form.username()).toLowerCase(Locale.ROOT);
        var name = Typed.text(form.person());
        var problems = problems(username, name);
        if (!problems.isEmpty()) {
            return new Outcome(username, null, problems);
        }
        var user =
                new Asker(
                        ids.next(),
                        username,
                        Role.EMPLOYER,
                        employer.office(),
                        null,
                        employer.id());
        var code = users.invite(user, name, wib.moment().plusDays(DAYS_OF_A_CODE));
        audit.did("INVITE", "employer", employer.id());
        return new Outcome(username, code, List.of());
    }

    private List<Problem> problems(String username, String name) {
        var problems = new ArrayList<Problem>();
        if (!username.matches(USERNAME)) {
            problems.add(new Problem("username", "office.problem.username", List.of(username)));
        } else if (users.find(username).isPresent()) {
            problems.add(new Problem("username", "office.problem.taken", List.of(username)));
        }
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            problems.add(new Problem("person", "office.problem.person", List.of(name)));
        }
        return problems;
    }

    /** A new code for somebody of the employer who has not chosen a password yet. */
    @Transactional
    public Optional<String> renew(Employer employer, String username) {
        if (of(employer).stream().noneMatch(one -> one.username().equals(username))) {
            return Optional.empty();
        }
        audit.did("INVITE", "employer", employer.id());
        return users.renew(username, wib.moment().plusDays(DAYS_OF_A_CODE));
    }

    @Transactional(readOnly = true)
    public List<Users.Staff> of(Employer employer) {
        return users.staffOf(employer.id());
    }
}
