package id.payung.platform.contribution.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.contribution.report.WageReport;
import id.payung.platform.contribution.report.WageReports;
import id.payung.platform.contribution.sipp.Problem;
import id.payung.platform.contribution.sipp.Template;
import id.payung.platform.contribution.upload.Upload.State;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Leavings;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Worker;
import id.payung.platform.registry.Workers;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Files of an employer, from being sent to being stored, against what the database knows. */
class UploadsTest extends PlatformTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Employers employers;
    @Autowired private Workers workers;
    @Autowired private Leavings leavings;
    @Autowired private WageReports reports;
    @Autowired private Uploads uploads;

    private Employer employer;
    private Asker hr;

    @BeforeEach
    void anEmployer() {
        employer = registered("PT Berkas");
        hr = staffOf(employer);
    }

    @Test
    void new_workers_are_checked_first_and_stored_after_a_yes() {
        var sheet =
                new Sheet(Template.NEW_WORKERS)
                        .row(Sheet.newWorker(People.nik(), "Sari Dewi", "5.000.000,00"))
                        .row(Sheet.newWorker(People.nik(), "Budi Santoso", "4,500,000.00"));

        var ready = sent("template_tk (1).csv", sheet);

        assertThat(ready.state()).isEqualTo(State.READY);
        assertThat(ready.valid()).isEqualTo(2);
        assertThat(staff()).as("nothing is stored before the yes").isEmpty();

        assertThat(accepted(ready).state()).isEqualTo(State.STORED);
        assertThat(staff()).extracting(Worker::name).containsExactly("Budi Santoso", "Sari Dewi");
        assertThat(staff()).allMatch(worker -> worker.since().equals(LocalDate.of(2026, 11, 2)));
        assertThat(month().workers()).isEqualTo(2);
        // 5,000,000 costs 477,000 (EmployerMonthTest); 9.54 % of 4,500,000 is 429,300.
        assertThat(as(hr, () -> reports.compute(month().id())).total())
                .isEqualTo(Rupiah.of(477_000 + 429_300));
    }

    @Test
    void one_wrong_row_keeps_the_whole_file_out_and_is_named() {
        var sheet =
                new Sheet(Template.NEW_WORKERS)
                        .row(Sheet.newWorker(People.nik(), "Sari Dewi", "5000000"))
                        .row(Sheet.newWorker("167104570890", "Budi Santoso", "lima juta"));

        var faulty = sent("template_tk.csv", sheet);

        assertThat(faulty.state()).isEqualTo(State.FAULTY);
        assertThat(faulty.valid()).isEqualTo(1);
        assertThat(faulty.notValid()).isEqualTo(1);
        assertThat(as(hr, () -> uploads.faults(faulty.id(), 0, 10)))
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.problem())
                .containsExactlyInAnyOrder("3 NOMOR_IDENTITAS NIK_LENGTH", "3 UPAH NOT_MONEY");
        assertThat(as(hr, () -> uploads.accept(faulty.id())).state()).isEqualTo(State.FAULTY);
        assertThat(staff()).isEmpty();
    }

    @Test
    void who_is_registered_elsewhere_is_told_and_where_is_not() {
        var elsewhere = registered("PT Sebelah");
        var nik = People.nik();
        stored(elsewhere, Sheet.newWorker(nik, "Sari Dewi", "5000000"));

        var faulty =
                sent(
                        "baru.csv",
                        new Sheet(Template.NEW_WORKERS)
                                .row(Sheet.newWorker(nik, "Sari Dewi", "5000000")));

        var fault = as(hr, () -> uploads.faults(faulty.id(), 0, 10)).getFirst();
        assertThat(fault.problem()).isEqualTo(Problem.HAS_CARD);
        assertThat(fault.says(java.util.Locale.ENGLISH)).doesNotContain("Sebelah", "palembang");
        assertThat(fault.operands()).isEmpty();
    }

    @Test
    void who_brings_a_card_works_for_two_employers_at_once() {
        var elsewhere = registered("PT Sebelah");
        var nik = People.nik();
        stored(elsewhere, Sheet.newWorker(nik, "Sari Dewi", "5000000"));
        var card =
                as(staffOf(elsewhere), () -> workers.page(elsewhere.id(), TODAY, "", 0)).getFirst();

        var wrong = sent("lanjutan.csv", continuing(nik, card.kpj(), "18-08-1990"));
        assertThat(as(hr, () -> uploads.faults(wrong.id(), 0, 10)).getFirst().problem())
                .isEqualTo(Problem.NO_SUCH_CARD);

        var right = sent("lanjutan.csv", continuing(nik, card.kpj(), "17-08-1990"));
        assertThat(accepted(right).state()).isEqualTo(State.STORED);
        assertThat(staff())
                .singleElement()
                .satisfies(worker -> {
                    assertThat(worker.person()).isEqualTo(card.person());
                    assertThat(worker.kpj()).isNotEqualTo(card.kpj());
                    assertThat(worker.jobLoss()).as("one employer of several").isFalse();
                });
    }

    @Test
    void a_leaver_leaves_with_a_receipt_and_costs_nothing_more() {
        stored(employer, Sheet.newWorker(People.nik(), "Sari Dewi", "5000000"));
        var sari = staff().getFirst();
        var sheet =
                new Sheet(Template.LEAVERS)
                        .row(
                                Map.of(
                                        "KPJ", sari.kpj(),
                                        "NAMA_LENGKAP", "SARI DEWI",
                                        "TGL_LAHIR", "17-08-1990",
                                        "SEBAB_NA", "A1",
                                        "TGL_KEJADIAN", "20-11-2026"));

        accepted(sent("template_tk_na.csv", sheet));

        assertThat(month().workers()).isZero();
        assertThat(staff()).isEmpty();
        var receipt = as(hr, () -> leavings.receipt(sari.membership())).orElseThrow();
        assertThat(receipt.lastDay()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(receipt.reason()).isEqualTo("A1");
        assertThat(receipt.employer()).isEqualTo("PT Berkas");
        as(hr, () -> leavings.correct(sari.membership(), "A3", "Kontrak berakhir"));
        assertThat(as(hr, () -> leavings.last(sari.membership())).orElseThrow().reason())
                .isEqualTo("A3");
    }

    @Test
    void wages_may_change_and_locked_columns_may_not() {
        stored(employer, Sheet.newWorker(People.nik(), "Sari Dewi", "5000000"));
        var sari = as(hr, () -> workers.all(employer.id(), TODAY)).getFirst();

        var faulty = sent("template_upah.csv", wages(sari, "Sari Dewy", "99000001"));
        assertThat(as(hr, () -> uploads.faults(faulty.id(), 0, 10)))
                .extracting(fault -> fault.column() + " " + fault.problem())
                .containsExactlyInAnyOrder("NAMA_LENGKAP LOCKED_CHANGED", "NPP LOCKED_CHANGED");

        accepted(sent("template_upah.csv", wages(sari, "Sari Dewi", employer.npp())));
        // 6,000,000 + 1,000,000 of back pay: JKK 37,800, JKM 21,000, JHT 399,000, JP 210,000.
        assertThat(as(hr, () -> reports.compute(month().id())).total())
                .isEqualTo(Rupiah.of(37_800 + 21_000 + 399_000 + 210_000));
    }

    @Test
    void a_correction_keeps_what_stood_there_before() {
        stored(employer, Sheet.newWorker(People.nik(), "Sari Dewi", "5000000"));
        var sari = staff().getFirst();

        accepted(sent("template_koreksi_tk.csv", correction(sari, "081271001111")));
        accepted(sent("template_koreksi_tk.csv", correction(sari, "081271002222")));

        assertThat(
                        as(
                                hr,
                                () ->
                                        jdbc.sql(
                                                        "select before || ' > ' || after from"
                                                            + " registry.correction where"
                                                            + " membership = ? and before is not"
                                                            + " null")
                                                .param(sari.membership())
                                                .query(String.class)
                                                .list()))
                .containsExactly("081271001111 > 081271002222");
    }

    @Test
    void nobody_else_sees_the_file() {
        var sheet =
                new Sheet(Template.NEW_WORKERS)
                        .row(Sheet.newWorker("1671", "Sari Dewi", "5000000"));
        var faulty = sent("template_tk.csv", sheet);
        var stranger = staffOf(registered("PT Lain"));

        assertThatThrownBy(() -> as(stranger, () -> uploads.find(faulty.id())))
                .isInstanceOf(NotVisible.class);
        assertThat(as(stranger, () -> uploads.faults(faulty.id(), 0, 10))).isEmpty();
    }

    @Test
    void two_files_with_the_same_person_store_that_person_once() {
        var nik = People.nik();
        var first =
                sent(
                        "a.csv",
                        new Sheet(Template.NEW_WORKERS)
                                .row(Sheet.newWorker(nik, "Sari Dewi", "5000000")));
        var second =
                sent(
                        "b.csv",
                        new Sheet(Template.NEW_WORKERS)
                                .row(Sheet.newWorker(nik, "Sari Dewi", "5000000")));

        assertThat(accepted(first).state()).isEqualTo(State.STORED);

        assertThat(accepted(second).state()).isEqualTo(State.FAULTY);
        assertThat(as(hr, () -> uploads.faults(second.id(), 0, 10)).getFirst().problem())
                .isEqualTo(Problem.ALREADY_OUR_WORKER);
        assertThat(staff()).hasSize(1);
    }

    private Sheet continuing(String nik, String kpj, String birth) {
        return new Sheet(Template.CONTINUING)
                .row(
                        Map.of(
                                "NOMOR_IDENTITAS", nik,
                                "KPJ", kpj,
                                "NAMA_LENGKAP", "Sari Dewi",
                                "TGL_LAHIR", birth,
                                "UPAH", "4000000",
                                "LOKASI_PEKERJAAN", "1671",
                                "STATUS_PEGAWAI", "T",
                                "TGL_AWAL_BEKERJA", "01-11-2026"));
    }

    private Sheet wages(Worker worker, String name, String npp) {
        return new Sheet(Template.WAGES)
                .row(
                        Map.of(
                                "NIK",
                                worker.identity(),
                                "KPJ",
                                worker.kpj(),
                                "KODE_TK",
                                worker.code(),
                                "NAMA_LENGKAP",
                                name,
                                "TGL_LAHIR",
                                "17-08-1990",
                                "UPAH",
                                "6000000",
                                "RAPEL",
                                "1000000",
                                "BLTH",
                                "01-11-2026",
                                "NPP",
                                npp));
    }

    private Sheet correction(Worker worker, String phone) {
        return new Sheet(Template.CORRECTIONS)
                .row(
                        Map.of(
                                "KODE",
                                worker.code(),
                                "KPJ",
                                worker.kpj(),
                                "NAMA_TENAGA_KERJA",
                                "Sari Dewi",
                                "HANDPHONE",
                                phone));
    }

    private void stored(Employer at, Map<String, String> worker) {
        var staff = staffOf(at);
        var content = new Sheet(Template.NEW_WORKERS).row(worker).content();
        var upload =
                asking.actAs(staff, () -> uploads.receive(at.id(), NOVEMBER, "baru.csv", content));
        await(staff, upload);
        asking.actAs(staff, () -> uploads.accept(upload.id()));
        assertThat(await(staff, upload).state()).isEqualTo(State.STORED);
    }

    private Upload sent(String name, Sheet sheet) {
        var upload =
                asking.actAs(
                        hr, () -> uploads.receive(employer.id(), NOVEMBER, name, sheet.content()));
        return await(hr, upload);
    }

    private Upload accepted(Upload upload) {
        asking.actAs(hr, () -> uploads.accept(upload.id()));
        return await(hr, upload);
    }

    private Upload await(Asker asker, Upload upload) {
        var deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (true) {
            var now = asking.actAs(asker, () -> uploads.find(upload.id()));
            if (!now.state().isMoving() || System.nanoTime() > deadline) {
                return now;
            }
            Thread.onSpinWait();
        }
    }

    private WageReport month() {
        return as(hr, () -> reports.find(employer.id(), NOVEMBER)).orElseThrow();
    }

    private List<Worker> staff() {
        return as(hr, () -> workers.page(employer.id(), TODAY, "", 0));
    }

    private Employer registered(String name) {
        var origin = new Origin(Channel.LEGAL_DUTY, null, null, TODAY);
        return as(
                somebody(Role.OFFICER, PALEMBANG),
                () -> employers.register(Company.medium(name), origin));
    }

    private Asker staffOf(Employer employer) {
        var id = ids.next();
        return new Asker(id, "hr-" + id, Role.EMPLOYER, PALEMBANG, null, employer.id());
    }
}
