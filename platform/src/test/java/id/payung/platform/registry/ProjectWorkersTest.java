package id.payung.platform.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.registry.ProjectList.Faulty;
import id.payung.platform.registry.ProjectList.Stored;
import id.payung.rules.identity.Nik;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;

/** A bridge at work from 16 November 2026 to 31 March 2027; today is 23 November 2026. */
class ProjectWorkersTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Origin ORIGIN = new Origin(Channel.LEGAL_DUTY, null, null, TODAY);

    @Autowired private Employers employers;
    @Autowired private Projects projects;
    @Autowired private ProjectWorkers workers;
    @Autowired private Registry registry;

    private Asker contractor;
    private Project bridge;

    @BeforeEach
    void aBridge() {
        contractor = contractor(PALEMBANG);
        bridge = bridgeOf(contractor);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void an_accident_finds_who_was_there_on_its_day() {
        var adi = People.nik();
        var beni = People.nik();

        var taken = take(adi + ";Adi Saputra;16/11/2026;20/11/2026", beni + ";Beni;21/11/2026;");

        assertThat(taken).isEqualTo(new Stored(2, 0, 0, 0));
        assertThat(on("2026-11-15", adi)).isFalse();
        assertThat(on("2026-11-16", adi)).isTrue();
        assertThat(on("2026-11-20", adi)).isTrue();
        assertThat(on("2026-11-21", adi)).isFalse();
        assertThat(on("2026-11-21", beni)).isTrue();
        assertThat(on("2027-03-31", beni)).as("until the project ends").isTrue();
        assertThat(on("2027-04-01", beni)).isFalse();
        assertThat(as(contractor, () -> workers.count(bridge.id(), TODAY)))
                .isEqualTo(new ProjectWorkers.Count(2, 1));
    }

    /** Adi goes, Beni comes, Adi comes back: names change within the week. */
    @Test
    void names_change_as_often_as_lists_come() {
        var adi = People.nik();
        var beni = People.nik();
        take(adi + ";Adi Saputra;16/11/2026;");

        var taken =
                take(
                        adi + ";ADI SAPUTRA;16/11/2026;18/11/2026",
                        beni + ";Beni;19/11/2026;20/11/2026",
                        adi + ";Adi Saputra;21/11/2026;");

        assertThat(taken).isEqualTo(new Stored(2, 1, 0, 0));
        assertThat(on("2026-11-18", adi)).isTrue();
        assertThat(on("2026-11-19", adi)).isFalse();
        assertThat(on("2026-11-19", beni)).isTrue();
        assertThat(on("2026-11-21", adi)).isTrue();
        assertThat(take(beni + ";Beni;2026-11-19;2026-11-20"))
                .as("what is known is no news")
                .isEqualTo(new Stored(0, 0, 1, 0));
        assertThat(as(contractor, () -> workers.count(bridge.id(), TODAY)).people())
                .as("people, not stretches of days")
                .isEqualTo(2);
    }

    @Test
    void every_fault_is_told_at_once_and_nothing_is_stored() {
        var adi = People.nik();
        var again = People.nik();

        var outcome =
                take(
                        adi + ";Adi Saputra;16/11/2026;",
                        "16710457089000;Kurang;16/11/2026;",
                        "1.67105E+15;Dari Excel;16/11/2026;",
                        People.nik() + ";;31/02/2026;",
                        People.nik() + ";Terlalu Awal;15/11/2026;",
                        People.nik() + ";Terbalik;20/11/2026;19/11/2026",
                        again + ";Dua Kali;16/11/2026;20/11/2026",
                        again + ";Dua Kali;20/11/2026;");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty -> {
                            assertThat(faulty.rows()).isEqualTo(8);
                            assertThat(faulty.sound()).isEqualTo(2);
                            assertThat(faulty.faults())
                                    .extracting(f -> f.row() + " " + f.column() + " " + f.key())
                                    .containsExactly(
                                            "3 NIK registry.list.not_sixteen_digits",
                                            "4 NIK registry.list.nik_number",
                                            "5 NAMA registry.list.name",
                                            "5 DARI registry.list.day",
                                            "6 DARI registry.list.outside",
                                            "7 SAMPAI registry.list.ends_before",
                                            "9  registry.list.twice");
                        });
        assertThat(on("2026-11-16", adi)).isFalse();
    }

    @Test
    void files_come_as_spreadsheets_and_phones_write_them() {
        var nik = People.nik();
        var text = "\uFEFFNIK,Nama\t,Dari,Sampai\n'" + nik + ",\"Adi, Saputra\",16-11-2026\n\n";

        var outcome = take(text.getBytes(StandardCharsets.UTF_8));

        assertThat(outcome).isEqualTo(new Stored(1, 0, 0, 0));
        assertThat(fault("PK\u0003\u0004")).isEqualTo("registry.list.workbook");
        assertThat(fault("NIK;NAMA;DARI;SAMPAI\r\n")).isEqualTo("registry.list.empty");
    }

    @Test
    void somebody_registered_elsewhere_is_found_by_nik_and_name_together() {
        var form = People.trader();
        as(somebody(Role.AGENT, BANYUASIN), () -> registry.register(form, ORIGIN));

        assertThat(take(form.nik() + ";Orang Lain;16/11/2026;"))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty ->
                                assertThat(faulty.faults())
                                        .singleElement()
                                        .satisfies(fault -> {
                                            assertThat(fault.key())
                                                    .isEqualTo("registry.list.other_name");
                                            assertThat(fault.operands())
                                                    .as("the registered name is not told")
                                                    .containsExactly("Orang Lain");
                                        }));
        assertThat(take(form.nik() + ";SITI  MAIMUNAH;16/11/2026;"))
                .isEqualTo(new Stored(1, 0, 0, 0));
        assertThat(on("2026-11-16", form.nik())).isTrue();
    }

    @Test
    void nobody_is_on_two_projects_of_one_contractor_at_once_but_on_two_contractors() {
        var nik = People.nik();
        take(nik + ";Adi Saputra;16/11/2026;30/11/2026");
        var second =
                as(
                        contractor,
                        () -> projects.register(employerOf(contractor), Sites.bridge(), ORIGIN));

        assertThat(take(contractor, second, nik + ";Adi Saputra;30/11/2026;"))
                .isInstanceOfSatisfying(
                        Faulty.class,
                        faulty ->
                                assertThat(faulty.faults().getFirst().operands())
                                        .containsExactly(
                                                "30/11/2026",
                                                bridge.number(),
                                                "16/11/2026",
                                                "30/11/2026"));
        assertThat(take(contractor, second, nik + ";Adi Saputra;01/12/2026;"))
                .isEqualTo(new Stored(1, 0, 0, 0));
        var other = contractor(PALEMBANG);
        assertThat(take(other, bridgeOf(other), nik + ";Adi Saputra;16/11/2026;"))
                .isEqualTo(new Stored(1, 0, 0, 0));
    }

    /**
     * Work order of 9 November: the first list is due with the project, 14 working days later, on
     * 27 November. Who starts on 30 November is due 7 working days later, on 9 December.
     */
    @Test
    void a_change_that_is_reported_late_is_taken_and_marked() {
        clock.advance(Duration.ofDays(20));

        var taken =
                take(People.nik() + ";Terlambat;30/11/2026;", People.nik() + ";Tepat;07/12/2026;");

        assertThat(taken).isEqualTo(new Stored(2, 0, 0, 1));
        assertThat(as(contractor, () -> workers.page(bridge.id(), null, "", 0)))
                .extracting(
                        ProjectWorker::name, ProjectWorker::reportBy, ProjectWorker::reportedInTime)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Tepat", LocalDate.of(2026, 12, 16), true),
                        org.assertj.core.groups.Tuple.tuple(
                                "Terlambat", LocalDate.of(2026, 12, 9), false));
    }

    @Test
    void a_longer_project_keeps_those_without_a_last_day_of_their_own() {
        var stays = People.nik();
        var leaves = People.nik();
        take(stays + ";Tetap;16/11/2026;", leaves + ";Pergi;16/11/2026;31/03/2027");

        as(contractor, () -> projects.amend(bridge.id(), LocalDate.of(2027, 5, 31), null, "CCO"));

        assertThat(on("2027-05-31", stays)).isTrue();
        assertThat(on("2027-04-01", leaves)).isFalse();
    }

    @Test
    void a_worker_learns_of_the_own_project_and_another_contractor_sees_neither() {
        take(People.nik() + ";Adi Saputra;16/11/2026;");
        var person = as(contractor, () -> workers.page(bridge.id(), null, "", 0)).getFirst();
        var worker = new Asker(ids.next(), "adi", Role.MEMBER, PALEMBANG, person.person(), null);
        var stranger = contractor(PALEMBANG);

        assertThat(as(worker, () -> workers.mine()))
                .singleElement()
                .satisfies(mine -> {
                    assertThat(mine.number()).isEqualTo(bridge.number());
                    assertThat(mine.contractor()).isEqualTo("PT Bangun Musi");
                    assertThat(mine.until()).isEqualTo(bridge.facts().ends());
                });
        assertThat(as(contractor, () -> workers.mine())).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> projects.find(bridge.id())))
                .isInstanceOf(NotVisible.class);
        assertThat(as(stranger, () -> workers.page(bridge.id(), null, "", 0))).isEmpty();
        assertThatThrownBy(() -> take(stranger, bridge, People.nik() + ";Adi;16/11/2026;"))
                .isInstanceOf(NotVisible.class);
    }

    private ProjectList take(String... rows) {
        return take(contractor, bridge, rows);
    }

    private ProjectList take(byte[] file) {
        return as(contractor, () -> workers.take(bridge.id(), file));
    }

    private ProjectList take(Asker asker, Project project, String... rows) {
        return as(asker, () -> workers.take(project.id(), Sites.list(rows)));
    }

    private String fault(String file) {
        var outcome = take(file.getBytes(StandardCharsets.ISO_8859_1));
        return ((Faulty) outcome).faults().getFirst().key();
    }

    private boolean on(String day, String nik) {
        var identity = new Identity.Citizen(Nik.parse(nik).known().value());
        var found = as(contractor, () -> workers.on(LocalDate.parse(day), identity));
        return found.size() == 1;
    }

    private Asker contractor(String office) {
        var employer =
                as(
                        somebody(Role.OFFICER, office),
                        () -> employers.register(Company.medium("PT Bangun Musi"), ORIGIN));
        return new Asker(ids.next(), "kontraktor", Role.EMPLOYER, office, null, employer.id());
    }

    private Project bridgeOf(Asker asker) {
        return as(asker, () -> projects.register(employerOf(asker), Sites.bridge(), ORIGIN));
    }

    private static java.util.UUID employerOf(Asker asker) {
        return java.util.Objects.requireNonNull(asker.employer());
    }
}
