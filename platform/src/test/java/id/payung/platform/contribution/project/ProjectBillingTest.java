package id.payung.platform.contribution.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.project.BillingRefused.Why;
import id.payung.platform.ledger.Account;
import id.payung.platform.ledger.Fund;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.check.SubLedger;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employer;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.Project;
import id.payung.platform.registry.ProjectFacts;
import id.payung.platform.registry.ProjectFacts.Contract;
import id.payung.platform.registry.Projects;
import id.payung.platform.registry.Sites;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A bridge for Rp1,110,000,000 with PPN of 11 %: without it 1,000,000,000. JKK 0.21 % of 100
 * million + 0.17 % of 400 million + 0.13 % of 500 million = 210,000 + 680,000 + 650,000 =
 * 1,540,000; JKM 0.03, 0.02, 0.02 % = 30,000 + 80,000 + 100,000 = 210,000; together 1,750,000.
 */
class ProjectBillingTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Origin ORIGIN = new Origin(Channel.LEGAL_DUTY, null, null, TODAY);

    @Autowired private Employers employers;
    @Autowired private Projects projects;
    @Autowired private ProjectBilling billing;
    @Autowired private Certificates certificates;
    @Autowired private Ledger ledger;
    @Autowired private Till till;
    @Autowired private SubLedger check;

    private Employer employer;
    private Asker contractor;
    private Asker head;

    @BeforeEach
    void aContractor() {
        head = somebody(Role.HEAD, PALEMBANG);
        employer = as(head, () -> employers.register(Company.medium("PT Bangun Musi"), ORIGIN));
        contractor =
                new Asker(ids.next(), "kontraktor", Role.EMPLOYER, PALEMBANG, null, employer.id());
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_project_gets_its_number_and_its_deadline() {
        var project = registered(Sites.bridge());

        assertThat(project.number()).matches("[0-9]{13}");
        assertThat(project.contractor()).isEqualTo("PT Bangun Musi");
        assertThat(project.place()).contains("Palembang");
        assertThat(project.registeredOn()).isEqualTo(TODAY);
        // Monday 9 November 2026: 4 + 5 + 5 working days end on Friday 27 November.
        assertThat(Projects.registerBy(project).value().lastDay()).isEqualTo("2026-11-27");
    }

    @Test
    void the_same_work_order_is_the_same_project() {
        var facts = Sites.bridge();
        registered(facts);

        assertThatThrownBy(() -> registered(facts)).isInstanceOf(DuplicateKeyException.class);
    }

    /** PP 44/2015: each slice of the value has its own rates; EX21 is the law's own example. */
    @ParameterizedTest(name = "{0} with PPN: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # value      | ppn   | order      | base       | jkk     | jkm
                    100000000    | false | 2026-11-09 | 100000000  | 210000  | 30000
                    500000000    | false | 2026-11-09 | 500000000  | 890000  | 110000
                    1110000000   | true  | 2026-11-09 | 1000000000 | 1540000 | 210000
                    1100000000   | true  | 2022-03-31 | 1000000000 | 1540000 | 210000
                    6000000000   | false | 2026-11-09 | 6000000000 | 6840000 | 710000
                    """)
    void a_contract_costs_what_its_slices_say(
            long value, boolean ppn, LocalDate order, long base, long jkk, long jkm) {
        var quote = ProjectBilling.quote(order, new Contract(Rupiah.of(value), ppn));

        assertThat(quote.cost().base()).isEqualTo(Rupiah.of(base));
        assertThat(quote.cost().jkk()).isEqualTo(Rupiah.of(jkk));
        assertThat(quote.cost().jkm()).isEqualTo(Rupiah.of(jkm));
        assertThat(
                        quote.slices().stream()
                                .map(ProjectQuote.Slice::amount)
                                .reduce(Rupiah.ZERO, Rupiah::plus))
                .as("the slices, as they are shown")
                .isEqualTo(Rupiah.of(jkk + jkm));
        assertThat(quote.taxTakenOut().isPresent()).isEqualTo(ppn);
    }

    @Test
    void a_payment_settles_it_into_two_funds_and_issues_the_certificate() {
        var before = as(head, () -> List.of(balance(Fund.JKK), balance(Fund.JKM)));
        var project = registered(Sites.bridge());

        var bill = as(contractor, () -> billing.bill(project.id(), Instalments.ONE));

        assertThat(bill.total()).isEqualTo(Rupiah.of(1_750_000));
        assertThat(as(contractor, () -> certificates.of(project.id()))).isEmpty();
        assertThat(till.pay(port, bill.bills().getFirst().code()).isPaid()).isTrue();

        assertThat(as(head, () -> balance(Fund.JKK)).minus(before.get(0)))
                .isEqualTo(Rupiah.of(1_540_000));
        assertThat(as(head, () -> balance(Fund.JKM)).minus(before.get(1)))
                .isEqualTo(Rupiah.of(210_000));
        assertThat(as(head, () -> ledger.balance(new Account.Unallotted(PALEMBANG), TODAY)))
                .isEqualTo(Rupiah.ZERO);
        var paid = as(contractor, () -> billing.of(project.id())).getFirst();
        assertThat(paid.paid()).isEqualTo(Rupiah.of(1_750_000));
        assertThat(paid.bills().getFirst().receiptNumber()).matches("[0-9]{15}");
        var issued = as(contractor, () -> certificates.of(project.id())).orElseThrow();
        assertThat(issued.issuedOn()).isEqualTo(TODAY);
        assertThat(issued.dueOn()).as("one working day").isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void the_check_of_the_book_finds_the_bill_that_the_funds_were_paid_for() throws SQLException {
        var project = registered(Sites.bridge());
        var bill = as(contractor, () -> billing.bill(project.id(), Instalments.ONE));
        pay(bill);
        var paid = bill.bills().getFirst().id();
        assertThat(differencesOf(paid)).isEmpty();

        changed("jkk_sen = jkk_sen + 1", paid);

        assertThat(differencesOf(paid)).hasSize(2);
        changed("jkk_sen = jkk_sen - 1", paid);
    }

    /** A day and the whole book, as the batch role compares them. */
    private List<String> differencesOf(UUID bill) throws SQLException {
        try (var connection = superuser()) {
            var book = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            return Stream.of(check.compare(book, List.of(TODAY)), check.compareAll(book))
                    .flatMap(compared -> compared.differences().stream())
                    .map(SubLedger.Difference::subject)
                    .filter(subject -> subject.contains(bill.toString()))
                    .toList();
        }
    }

    private void changed(String what, UUID bill) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(
                    "update contribution.project_bill set %s where id = '%s'"
                            .formatted(what, bill));
        }
    }

    @Test
    void a_stranger_learns_that_it_is_valid_and_nothing_of_a_person() {
        var project = registered(Sites.bridge());
        pay(as(contractor, () -> billing.bill(project.id(), Instalments.ONE)));
        var token = as(head, () -> certificates.of(project.id())).orElseThrow().token();

        var seen = certificates.check(token).orElseThrow();

        assertThat(seen.number()).isEqualTo(project.number());
        assertThat(seen.contractor()).isEqualTo("PT Bangun Musi");
        assertThat(seen.on(LocalDate.of(2026, 11, 15))).isEqualTo(Certificate.State.EARLY);
        assertThat(seen.on(LocalDate.of(2026, 11, 16))).isEqualTo(Certificate.State.VALID);
        assertThat(seen.on(LocalDate.of(2027, 3, 31))).isEqualTo(Certificate.State.VALID);
        assertThat(seen.on(LocalDate.of(2027, 4, 1))).isEqualTo(Certificate.State.OVER);
        assertThat(certificates.check("tidak-ada-token-seperti-ini")).isEmpty();
    }

    /** 50, 25 and 25 %: JKK 770,000 + 385,000 + 385,000, JKM 105,000 + 52,500 + 52,500. */
    @Test
    void instalments_come_one_after_the_other_and_make_the_whole() {
        var project = registered(Sites.bridge());
        var stages = new Instalments(List.of(50, 25, 25));
        var first = as(contractor, () -> billing.bill(project.id(), stages));
        assertThat(first.bills())
                .singleElement()
                .satisfies(bill -> {
                    assertThat(bill.jkk()).isEqualTo(Rupiah.of(770_000));
                    assertThat(bill.jkm()).isEqualTo(Rupiah.of(105_000));
                });
        refused(Why.UNPAID, () -> billing.next(first.id()));

        pay(first);
        var token = as(contractor, () -> certificates.of(project.id())).orElseThrow().token();
        assertThat(certificates.check(token).orElseThrow())
                .satisfies(seen -> {
                    assertThat(seen.paid()).isEqualTo(1);
                    assertThat(seen.instalments()).isEqualTo(3);
                });
        pay(as(contractor, () -> billing.next(first.id())));
        pay(as(contractor, () -> billing.next(first.id())));

        var all = as(contractor, () -> billing.of(project.id())).getFirst();
        assertThat(all.paid()).isEqualTo(Rupiah.of(1_750_000));
        refused(Why.NO_MORE, () -> billing.next(first.id()));
        refused(Why.ALL_BILLED, () -> billing.bill(project.id(), Instalments.ONE));
    }

    /** Thirds of 1,540,000 and 210,000 by 33, 33, 34 %; of an odd sum the last takes the rest. */
    @Test
    void the_last_instalment_takes_what_rounding_leaves() {
        var parts = new Instalments(List.of(33, 33, 34)).of(Rupiah.ofSen(101));

        assertThat(parts).containsExactly(Rupiah.ofSen(33), Rupiah.ofSen(33), Rupiah.ofSen(35));
        assertThatThrownBy(() -> new Instalments(List.of(50, 40))).hasMessageContaining("90");
    }

    /** 1.74 % of 50,000,000 = 870,000; 0.30 % = 150,000 (EX22). */
    @Test
    void where_wages_are_known_each_month_is_billed_once() {
        var project = registered(Sites.facts(null, LocalDate.of(2026, 11, 9)));
        var november = YearMonth.of(2026, 11);
        var wages = Rupiah.of(50_000_000);

        var bill = as(contractor, () -> billing.billWages(project.id(), november, wages));

        assertThat(bill.jkk()).isEqualTo(Rupiah.of(870_000));
        assertThat(bill.jkm()).isEqualTo(Rupiah.of(150_000));
        refused(Why.MONTH_BILLED, () -> billing.billWages(project.id(), november, wages));
        refused(Why.NO_VALUE, () -> billing.bill(project.id(), Instalments.ONE));
        var may = YearMonth.of(2027, 5);
        refused(Why.NOT_RUNNING, () -> billing.billWages(project.id(), may, wages));
        pay(bill);
        var token = as(contractor, () -> certificates.of(project.id())).orElseThrow().token();
        var seen = certificates.check(token).orElseThrow();
        assertThat(seen.on(LocalDate.of(2026, 11, 30))).isEqualTo(Certificate.State.VALID);
        assertThat(seen.on(LocalDate.of(2026, 12, 1))).isEqualTo(Certificate.State.UNPAID);
    }

    /**
     * An addendum to Rp2,000,000,000: JKK 0.11 % and JKM 0.01 % of what lies above 1,000,000,000.
     */
    @Test
    void an_addendum_costs_the_difference() {
        var facts =
                Sites.facts(
                        new Contract(Rupiah.of(1_000_000_000), false), LocalDate.of(2026, 11, 9));
        var project = registered(facts);
        pay(as(contractor, () -> billing.bill(project.id(), Instalments.ONE)));

        as(
                contractor,
                () ->
                        projects.amend(
                                project.id(),
                                facts.ends().plusMonths(1),
                                Rupiah.of(2_000_000_000),
                                "Addendum 1"));
        var more = as(contractor, () -> billing.bill(project.id(), Instalments.ONE));

        assertThat(more.number()).isEqualTo(2);
        assertThat(more.jkk()).isEqualTo(Rupiah.of(1_100_000));
        assertThat(more.jkm()).isEqualTo(Rupiah.of(100_000));
        assertThat(as(contractor, () -> projects.history(project.id())))
                .extracting(Projects.Change::field)
                .containsExactlyInAnyOrder("ends", "value");
    }

    @Test
    void a_code_that_ran_out_is_renewed_and_the_old_one_is_dead() {
        var project = registered(Sites.bridge());
        var bill =
                as(contractor, () -> billing.bill(project.id(), Instalments.ONE))
                        .bills()
                        .getFirst();
        refused(Why.STILL_GOOD, () -> billing.renew(bill.id()));
        clock.advance(Duration.ofDays(40));

        var renewed = as(contractor, () -> billing.renew(bill.id())).bills().getFirst();

        assertThat(renewed.code()).isNotEqualTo(bill.code());
        assertThat(till.pay(port, bill.code()).isPaid()).isFalse();
        assertThat(till.pay(port, renewed.code()).isPaid()).isTrue();
    }

    @Test
    void another_contractor_and_another_office_see_nothing_of_it() {
        var project = registered(Sites.bridge());
        var bill = as(contractor, () -> billing.bill(project.id(), Instalments.ONE));
        var other = as(head, () -> employers.register(Company.medium("PT Lain"), ORIGIN));
        var stranger = new Asker(ids.next(), "lain", Role.EMPLOYER, PALEMBANG, null, other.id());

        for (var asker : List.of(stranger, somebody(Role.HEAD, BANYUASIN))) {
            assertThatThrownBy(() -> as(asker, () -> projects.find(project.id())))
                    .isInstanceOf(NotVisible.class);
            assertThat(as(asker, () -> billing.of(project.id()))).isEmpty();
            assertThatThrownBy(() -> as(asker, () -> billing.next(bill.id())))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() ->
                            as(
                                    asker,
                                    () -> projects.register(employer.id(), Sites.bridge(), ORIGIN)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void a_paid_bill_stays_as_it_is() {
        var project = registered(Sites.bridge());
        pay(as(contractor, () -> billing.bill(project.id(), Instalments.ONE)));

        assertThatThrownBy(() ->
                        as(
                                head,
                                () ->
                                        jdbc.sql(
                                                        "update contribution.project_bill set"
                                                                + " settled_on = settled_on + 1"
                                                                + " where project = ?")
                                                .param(project.id())
                                                .update()))
                .hasMessageContaining("final");
    }

    private Project registered(ProjectFacts facts) {
        return as(contractor, () -> projects.register(employer.id(), facts, ORIGIN));
    }

    private void pay(Assessment assessment) {
        assertThat(till.pay(port, assessment.bills().getLast().code()).isPaid()).isTrue();
    }

    private void refused(Why why, Runnable work) {
        assertThatThrownBy(() -> as(contractor, work))
                .isInstanceOfSatisfying(
                        BillingRefused.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private Rupiah balance(Fund fund) {
        return ledger.balance(new Account.Contributions(fund, PALEMBANG), TODAY);
    }
}
