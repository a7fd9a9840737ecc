package id.payung.platform.contribution.project;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.project.ProjectCover.Doubt;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Identity;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Project;
import id.payung.platform.registry.ProjectWorkers;
import id.payung.platform.registry.Projects;
import id.payung.platform.registry.Sites;
import id.payung.rules.identity.Nik;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Adi works on a bridge from 24 November 2026; today is the 23rd. */
class ProjectCoversTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Origin ORIGIN = new Origin(Channel.LEGAL_DUTY, null, null, TODAY);

    @Autowired private Employers employers;
    @Autowired private Projects projects;
    @Autowired private ProjectWorkers workers;
    @Autowired private ProjectBilling billing;
    @Autowired private ProjectCovers covers;
    @Autowired private Till till;

    private final String nik = People.nik();
    private Asker office;
    private Project bridge;

    @BeforeEach
    void aBridge() {
        office = somebody(Role.OFFICER, PALEMBANG);
        var employer = as(office, () -> employers.register(Company.medium("PT Bangun"), ORIGIN));
        bridge = as(office, () -> projects.register(employer.id(), Sites.bridge(), ORIGIN));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_paid_project_covers_whoever_is_on_its_list() {
        pays();
        reports(nik + ";Adi Saputra;24/11/2026;");

        assertThat(cover("2026-11-24")).isInstanceOf(ProjectCover.Covered.class);
        assertThat(cover("2026-11-23")).isInstanceOf(ProjectCover.NotListed.class);
    }

    /** Names changed on Tuesday, the accident was on Thursday, the list comes the Monday after. */
    @Test
    void names_that_changed_this_week_are_covered_when_reported_within_seven_working_days() {
        pays();
        clock.advance(Duration.ofDays(14));
        reports(nik + ";Adi Saputra;01/12/2026;");

        assertThat(cover("2026-12-03")).isInstanceOf(ProjectCover.Covered.class);
    }

    /** From 1 December 7 working days end on the 10th; the list comes on the 14th. */
    @Test
    void a_report_after_accident_and_deadline_is_for_an_officer() {
        pays();
        clock.advance(Duration.ofDays(21));
        reports(nik + ";Adi Saputra;01/12/2026;");

        assertThat(doubts("2026-12-13")).containsExactly(Doubt.REPORTED_LATE);
        assertThat(cover("2026-12-14")).isInstanceOf(ProjectCover.Covered.class);
    }

    @Test
    void a_project_that_did_not_pay_in_time_is_for_an_officer() {
        reports(nik + ";Adi Saputra;24/11/2026;");
        assertThat(doubts("2026-11-24")).containsExactly(Doubt.NEVER_PAID);
        clock.advance(Duration.ofDays(2));

        pays();

        assertThat(doubts("2026-11-24")).containsExactly(Doubt.PAID_LATER);
        assertThat(cover("2026-11-25")).isInstanceOf(ProjectCover.Covered.class);
    }

    private void pays() {
        var owed = as(office, () -> billing.bill(bridge.id(), Instalments.ONE));
        assertThat(till.pay(port, owed.bills().getFirst().code()).isPaid()).isTrue();
    }

    private void reports(String row) {
        as(office, () -> workers.take(bridge.id(), Sites.list(row)));
    }

    private ProjectCover cover(String day) {
        var identity = new Identity.Citizen(Nik.parse(nik).known().value());
        return as(office, () -> covers.of(identity, LocalDate.parse(day))).getFirst();
    }

    private List<Doubt> doubts(String day) {
        return ((ProjectCover.ForAnOfficer) cover(day)).doubts();
    }
}
