package id.payung.platform.contribution.employer;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Ids;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.report.WageRow;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Hiring;
import id.payung.platform.registry.Hiring.Hired;
import id.payung.platform.registry.Origin;
import id.payung.rules.money.Rupiah;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Makes employers with people at their desk and at work, for tests. */
@Component
public class TestOffice {

    public static final String PASSWORD = "kata-sandi-percobaan";

    private final Asking asking;
    private final Ids ids;
    private final Users users;
    private final TestHands hands;

    TestOffice(Asking asking, Ids ids, Users users, TestHands hands) {
        this.asking = asking;
        this.ids = ids;
        this.users = users;
        this.hands = hands;
    }

    @Component
    public record TestHands(
            Employers employers,
            Hiring hiring,
            WageReports reports,
            TransactionTemplate transaction) {}

    /** An employer whose HR can log in. */
    public record Firm(Employer employer, Asker hr) {}

    /** Somebody of that role who can log in. */
    public Asker user(Role role, String office) {
        var id = ids.next();
        var user = new Asker(id, role.name().toLowerCase() + "-" + id, role, office, null, null);
        asking.actAs(
                Asker.machine("test", Role.ADMIN, office),
                () -> users.add(user, role.name(), PASSWORD));
        return user;
    }

    public Firm firm(String name, String office) {
        var officer = new Asker(ids.next(), "officer-" + name, Role.OFFICER, office, null, null);
        var origin = new Origin(Channel.LOBBYING, null, null, LocalDate.of(2026, 11, 23));
        var employer =
                asking.actAs(
                        officer, () -> hands.employers().register(Company.medium(name), origin));
        var id = ids.next();
        var hr = new Asker(id, "hr-" + id, Role.EMPLOYER, office, null, employer.id());
        asking.actAs(
                Asker.machine("test", Role.ADMIN, office),
                () -> users.add(hr, "HR " + name, PASSWORD));
        return new Firm(employer, hr);
    }

    /** Workers of these names, at work since January 2026. */
    public List<Hired> workers(Firm firm, String... names) {
        var hires = new ArrayList<id.payung.platform.registry.Hire>();
        for (var name : names) {
            hires.add(Company.worker(name));
        }
        return asking.actAs(
                firm.hr(),
                () ->
                        hands.transaction()
                                .execute(_ -> hands.hiring().hire(firm.employer().id(), hires)));
    }

    /** A draft of the month in which each of them has that wage, in rupiah. */
    public void reported(Firm firm, YearMonth month, List<Hired> workers, long wage) {
        asking.actAs(
                firm.hr(),
                () -> {
                    var report = hands.reports().open(firm.employer().id(), month);
                    var rows =
                            workers.stream()
                                    .map(w ->
                                            new WageRow(
                                                    w.membership(),
                                                    w.person(),
                                                    Rupiah.of(wage),
                                                    Rupiah.ZERO))
                                    .toList();
                    hands.reports().take(report.id(), rows);
                });
    }
}
