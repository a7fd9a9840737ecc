package id.payung.platform.contribution.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.MemberAccount;
import id.payung.platform.contribution.report.ReportRefused.Why;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Hiring;
import id.payung.platform.registry.Hiring.Hired;
import id.payung.platform.registry.Origin;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * A medium employer of risk group II with two workers. Sari earns Rp5,000,000: JKK 0.54 % = 27,000
 * (7,000 of it to JKP), JKM 0.30 % = 15,000, JHT 3.7 % + 2 % = 185,000 + 100,000, JP 2 % + 1 % =
 * 100,000 + 50,000; together 477,000; the government adds 0.22 % = 11,000. Budi earns 12,000,000:
 * JKK 64,800 (7,000 of it to JKP, whose base ends at 5,000,000), JKM 36,000, JHT 444,000 + 240,000,
 * JP of 11,086,300 (ceiling from March 2026) 221,726 + 110,863; together 1,117,389.
 */
class EmployerMonthTest extends PlatformTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Employers employers;
    @Autowired private Hiring hiring;
    @Autowired private WageReports reports;
    @Autowired private Finalising finalising;
    @Autowired private ReportLines lines;
    @Autowired private MemberAccount account;
    @Autowired private Ledger ledger;
    @Autowired private Till till;

    private Employer employer;
    private Asker hr;
    private Hired sari;
    private Hired budi;

    @BeforeEach
    void aMediumEmployerWithTwoWorkers() {
        employer = registered("PT Uji Coba");
        hr = staffOf(employer);
        var hired =
                as(
                        hr,
                        () ->
                                hiring.hire(
                                        employer.id(),
                                        List.of(
                                                Company.worker("Sari Dewi"),
                                                Company.worker("Budi Santoso"))));
        sari = hired.get(0);
        budi = hired.get(1);
    }

    @Test
    void a_month_goes_from_draft_to_code_to_money_on_every_workers_account() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var job = as(head, () -> balance(Fund.JKP));

        var computed = as(hr, () -> reports.compute(reported(NOVEMBER).id()));

        assertThat(computed.total()).isEqualTo(Rupiah.of(477_000 + 1_117_389));
        var finalised = as(hr, () -> finalising.finalise(computed.id()));
        assertThat(finalised.code()).matches("[0-9]{12}");
        assertThat(till.pay(port, finalised.code()).isPaid()).isTrue();

        var posted = as(hr, () -> reports.find(employer.id(), NOVEMBER).orElseThrow());
        assertThat(posted.state()).isEqualTo(WageReport.State.POSTED);
        assertThat(as(worker(sari), () -> account.paid(sari.membership())))
                .singleElement()
                .satisfies(month -> {
                    assertThat(month.month()).isEqualTo(NOVEMBER);
                    assertThat(month.total()).isEqualTo(Rupiah.of(477_000));
                    assertThat(month.programmes()).isEqualTo("JHT, JKK, JKM, JKP, JP");
                });
        assertThat(as(worker(sari), () -> account.savings(sari.person(), TODAY)).balance())
                .isEqualTo(Rupiah.of(285_000));
        assertThat(as(head, () -> balance(Fund.JKP)).minus(job)).isEqualTo(Rupiah.of(14_000));
        assertThat(as(head, () -> ledger.balance(new Account.Unallotted(PALEMBANG), TODAY)))
                .isEqualTo(Rupiah.ZERO);
    }

    @Test
    void each_amount_is_told_with_its_reason() {
        var report = as(hr, () -> reports.compute(reported(NOVEMBER).id()));

        var explained = as(hr, () -> lines.explain(report.id(), budi.membership(), false));

        var line = explained.line();
        assertThat(line.jkk()).isEqualTo(Rupiah.of(64_800 - 7_000));
        assertThat(line.jkpEmployer()).isEqualTo(Rupiah.of(7_000));
        assertThat(line.jkpGovernment()).isEqualTo(Rupiah.of(11_000));
        assertThat(line.jpEmployer()).isEqualTo(Rupiah.of(221_726));
        assertThat(line.employer()).isEqualTo(Rupiah.of(64_800 + 36_000 + 444_000 + 221_726));
        assertThat(line.worker()).isEqualTo(Rupiah.of(240_000 + 110_863));
        assertThat(explained.reasons()).anyMatch(reason -> reason.contains("PP 45/2015"));
        var totals = as(hr, () -> lines.totals(report.id()));
        assertThat(totals.total()).isEqualTo(report.total());
        assertThat(totals.workers()).isEqualTo(2);
    }

    @Test
    void a_change_makes_what_was_computed_stale() {
        var report = as(hr, () -> reports.compute(reported(NOVEMBER).id()));

        as(hr, () -> reports.take(report.id(), List.of(row(sari, 5_500_000))));

        assertThatThrownBy(() -> as(hr, () -> finalising.finalise(report.id())))
                .isInstanceOfSatisfying(
                        ReportRefused.class, e -> assertThat(e.why()).isEqualTo(Why.STALE));
    }

    @Test
    void a_final_month_does_not_change_until_it_is_taken_back() {
        var report = as(hr, () -> reports.compute(reported(NOVEMBER).id()));
        var code = as(hr, () -> finalising.finalise(report.id())).code();
        assertThatThrownBy(() -> as(hr, () -> reports.take(report.id(), List.of(row(sari, 1)))))
                .isInstanceOf(ReportRefused.class);

        as(hr, () -> finalising.takeBack(report.id()));

        assertThat(till.pay(port, code).isPaid()).as("the old code is dead").isFalse();
        as(hr, () -> reports.take(report.id(), List.of(row(sari, 6_000_000))));
        as(hr, () -> reports.compute(report.id()));
        assertThat(as(hr, () -> finalising.finalise(report.id())).code()).isNotEqualTo(code);
    }

    @Test
    void a_posted_month_stays() {
        var report = as(hr, () -> reports.compute(reported(NOVEMBER).id()));
        var code = as(hr, () -> finalising.finalise(report.id())).code();
        till.pay(port, code);

        assertThatThrownBy(() -> as(hr, () -> finalising.takeBack(report.id())))
                .isInstanceOfSatisfying(
                        ReportRefused.class, e -> assertThat(e.why()).isEqualTo(Why.PAID));
        assertThatThrownBy(() ->
                        as(
                                hr,
                                () ->
                                        jdbc.sql(
                                                        "update contribution.wage_line set wage_sen"
                                                                + " = 1 where report = ?")
                                                .param(report.id())
                                                .update()))
                .hasMessageContaining("final");
    }

    @Test
    void the_next_month_begins_with_who_still_works_and_their_last_wage() {
        as(hr, () -> reports.take(reports.open(employer.id(), OCTOBER).id(), wages()));
        assertThatThrownBy(() -> as(hr, () -> reports.open(employer.id(), NOVEMBER)))
                .isInstanceOfSatisfying(
                        ReportRefused.class, e -> assertThat(e.why()).isEqualTo(Why.EARLIER_DRAFT));
        var october = as(hr, () -> reports.find(employer.id(), OCTOBER).orElseThrow());
        as(hr, () -> reports.compute(october.id()));
        as(hr, () -> finalising.finalise(october.id()));

        var november = as(hr, () -> reports.open(employer.id(), NOVEMBER));

        assertThat(november.workers()).isEqualTo(2);
        assertThat(as(hr, () -> reports.compute(november.id())).total())
                .isEqualTo(Rupiah.of(477_000 + 1_117_389));
    }

    @Test
    void another_employer_sees_nothing_of_it() {
        var report = as(hr, () -> reports.compute(reported(NOVEMBER).id()));
        var stranger = staffOf(registered("PT Lain"));

        assertThatThrownBy(() -> as(stranger, () -> reports.compute(report.id())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        as(stranger, () -> lines.explain(report.id(), sari.membership(), false)))
                .isInstanceOf(NotVisible.class);
        assertThat(as(stranger, () -> lines.page(report.id(), "", 0))).isEmpty();
    }

    private WageReport reported(YearMonth month) {
        var report = reports.open(employer.id(), month);
        reports.take(report.id(), wages());
        return report;
    }

    private List<WageRow> wages() {
        return List.of(row(sari, 5_000_000), row(budi, 12_000_000));
    }

    private static WageRow row(Hired worker, long rupiah) {
        return new WageRow(worker.membership(), worker.person(), Rupiah.of(rupiah), Rupiah.ZERO);
    }

    private Rupiah balance(Fund fund) {
        return ledger.balance(new Account.Contributions(fund, PALEMBANG), TODAY);
    }

    private Employer registered(String name) {
        var origin = new Origin(Channel.LOBBYING, null, null, TODAY);
        return as(
                somebody(Role.OFFICER, PALEMBANG),
                () -> employers.register(Company.medium(name), origin));
    }

    private Asker staffOf(Employer employer) {
        var id = ids.next();
        return new Asker(id, "hr-" + id, Role.EMPLOYER, PALEMBANG, null, employer.id());
    }

    private Asker worker(Hired hired) {
        var id = ids.next();
        return new Asker(id, hired.kpj(), Role.MEMBER, PALEMBANG, hired.person(), null);
    }
}
