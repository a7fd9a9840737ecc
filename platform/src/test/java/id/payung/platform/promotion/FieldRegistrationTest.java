package id.payung.platform.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.contribution.MemberAccount;
import id.payung.platform.promotion.FieldRegistration.Outcome;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Problem;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

class FieldRegistrationTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Campaigns campaigns;
    @Autowired private Submissions submissions;
    @Autowired private MemberAccount account;
    @Autowired private NextBill nextBill;
    @Autowired private Stage stage;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** PP 44/2015 and PP 46/2015, halved by PP 50/2025 for JKK and JKM until December 2026. */
    @Test
    void a_trader_is_registered_under_the_campaign_and_billed() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var campaign = stage.campaign(somebody(Role.HEAD, PALEMBANG), agent);

        var membership = stage.registered(agent, campaign);

        // Bracket 4, base 1.600.000: JKK 1 % = 16.000, half 8.000; JKM 6.800, half 3.400; JHT 2 % =
        // 32.000.
        var bill = as(agent, () -> account.open(membership, TODAY, false)).orElseThrow();
        assertThat(bill.total().sen()).isEqualTo(43_400_00);
        assertThat(bill.payableUntil()).isEqualTo("2026-11-30");
        assertThat(origin(membership))
                .isEqualTo("AGENT %s %s 2026-11-23".formatted(campaign, agent.user()));
    }

    @Test
    void the_channel_is_that_of_the_campaign_and_without_one_the_agents() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var plan = Stage.plan(Channel.EVENT, "Pameran " + ids.next(), agent);
        var event = as(somebody(Role.HEAD, PALEMBANG), () -> campaigns.open(plan));

        assertThat(origin(stage.registered(agent, event))).startsWith("EVENT " + event);
        assertThat(origin(stage.registered(agent, null))).startsWith("AGENT null");
    }

    @Test
    void the_same_form_sent_again_has_the_same_answer() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var form = stage.form(null);

        var first = stage.send(agent, form);

        assertThat(first).isInstanceOf(Outcome.Done.class);
        assertThat(stage.send(agent, form)).isEqualTo(first);
    }

    @Test
    void a_form_tapped_eight_times_at_once_is_one_registration_and_one_bill() throws Exception {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var form = stage.form(null);
        var attempts = new ArrayList<Callable<Outcome>>();
        for (var i = 0; i < 8; i++) {
            attempts.add(() -> stage.send(agent, form));
        }

        var outcomes = atOnce(attempts);

        assertThat(outcomes)
                .allMatch(Outcome.Done.class::isInstance)
                .containsOnly(outcomes.getFirst());
        var membership = stage.membership(agent, outcomes.getFirst());
        assertThat(count("contribution.bill where membership = '%s'".formatted(membership)))
                .isOne();
    }

    @Test
    void a_page_gone_back_to_and_filled_in_for_somebody_else_registers_them_too() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var form = stage.form(null);
        var other = stage.form(null);
        var sameToken =
                new RegisterForm(
                        form.form(),
                        "",
                        "NIK",
                        other.nik(),
                        "",
                        "",
                        "",
                        "",
                        "Budi Santoso",
                        form.phone(),
                        form.village(),
                        form.occupation(),
                        form.income(),
                        "",
                        "1");

        var first = stage.membership(agent, stage.send(agent, form));
        var second = stage.membership(agent, stage.send(agent, sameToken));

        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void of_two_agents_who_register_her_at_once_one_does_and_the_other_is_told() throws Exception {
        for (var round = 0; round < 12; round++) {
            var nik = People.nik();
            var attempts = new ArrayList<Callable<Outcome>>();
            for (var office : List.of(PALEMBANG, PALEMBANG, BANYUASIN)) {
                var agent = somebody(Role.AGENT, office);
                var form = stage.form(null, nik);
                attempts.add(() -> stage.send(agent, form));
            }

            var outcomes = atOnce(attempts);

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> outcome.equals(new Outcome.Already(false)))
                    .hasSize(2);
        }
    }

    @Test
    void whoever_is_told_stores_nothing_but_the_line_that_they_tried() throws SQLException {
        var nik = People.nik();
        stage.send(somebody(Role.AGENT, PALEMBANG), stage.form(null, nik));
        var second = somebody(Role.AGENT, PALEMBANG);

        assertThat(stage.send(second, stage.form(null, nik))).isEqualTo(new Outcome.Already(false));

        assertThat(count("registry.person where agent = '%s'".formatted(second.user()))).isZero();
        assertThat(count("contribution.bill where agent = '%s'".formatted(second.user()))).isZero();
        assertThat(
                        count(
                                "access.audit where user_id = '%s' and action = 'REFUSED'"
                                        .formatted(second.user())))
                .isOne();
    }

    @Test
    void an_agent_who_registered_her_before_is_told_so() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var nik = People.nik();
        stage.send(agent, stage.form(null, nik));

        assertThat(stage.send(agent, stage.form(null, nik))).isEqualTo(new Outcome.Already(true));
    }

    @Test
    void nobody_registers_under_a_campaign_that_is_closed_or_not_theirs() {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var head = somebody(Role.HEAD, PALEMBANG);
        var closed = stage.campaign(head, agent);
        as(head, () -> campaigns.close(closed));
        var anothers = stage.campaign(head, somebody(Role.AGENT, PALEMBANG));

        for (var campaign : List.of(closed, anothers)) {
            assertThat(problems(agent, stage.form(campaign)))
                    .containsExactly("promotion.problem.campaign");
        }
    }

    @Test
    void everything_wrong_with_a_foreigner_is_said_at_once() {
        var form =
                new RegisterForm(
                        "x",
                        "",
                        "PASSPORT",
                        "",
                        "",
                        "",
                        "31/02/1990",
                        "",
                        "Tan Wei",
                        "0812 3456 7890",
                        People.VILLAGE,
                        "CRAFTSPERSON",
                        "99.000.000.000.000",
                        "",
                        "2");

        assertThat(problems(somebody(Role.AGENT, PALEMBANG), form))
                .containsExactly(
                        "promotion.problem.passport_missing",
                        "registry.problem.income",
                        "registry.problem.sex",
                        "promotion.problem.country_missing",
                        "promotion.problem.months");
    }

    @Test
    void an_income_that_the_law_cannot_price_is_refused_before_anything_is_stored() {
        var right = stage.form(null);
        var form =
                new RegisterForm(
                        right.form(),
                        "",
                        "NIK",
                        right.nik(),
                        "",
                        "",
                        "",
                        "",
                        right.name(),
                        right.phone(),
                        right.village(),
                        right.occupation(),
                        "99.000.000.000",
                        "",
                        "1");

        assertThat(problems(somebody(Role.AGENT, PALEMBANG), form))
                .containsExactly("promotion.problem.no_price");
    }

    @Test
    void the_code_for_the_account_is_shown_for_a_quarter_of_an_hour_and_then_gone()
            throws SQLException {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var sent = ((Outcome.Done) stage.send(agent, stage.form(null))).submission();
        assertThat(code(agent, sent)).matches("[0-9]{8}");

        clock.advance(Duration.ofMinutes(14));
        assertThat(code(agent, sent)).matches("[0-9]{8}");
        clock.advance(Duration.ofMinutes(2));

        assertThat(code(agent, sent)).isNull();
        assertThat(
                        count(
                                "promotion.submission where form = '%s' and activation_sealed is null"
                                        .formatted(sent)))
                .isOne();
    }

    @Test
    void another_agents_form_does_not_exist() {
        var sent =
                ((Outcome.Done) stage.send(somebody(Role.AGENT, PALEMBANG), stage.form(null)))
                        .submission();

        for (var role : List.of(Role.AGENT, Role.HEAD, Role.ADMIN, Role.AUDITOR)) {
            assertThat(as(somebody(role, PALEMBANG), () -> submissions.find(sent))).isEmpty();
        }
    }

    /** Raw queries without any filter, as each agent. */
    @Test
    void an_agent_sees_the_own_people_and_nobody_elses() {
        var first = somebody(Role.AGENT, PALEMBANG);
        var second = somebody(Role.AGENT, PALEMBANG);
        stage.registered(first, null);
        stage.registered(first, null);
        stage.registered(second, null);

        for (var table :
                List.of(
                        "registry.person",
                        "registry.membership",
                        "registry.origin",
                        "contribution.bill",
                        "promotion.submission")) {
            assertThat(seen(first, table)).as(table).isEqualTo(2);
            assertThat(seen(second, table)).as(table).isOne();
            assertThat(seen(somebody(Role.AGENT, BANYUASIN), table)).as(table).isZero();
        }
    }

    @Test
    void a_button_tapped_often_makes_one_bill_and_an_open_one_comes_first() throws Exception {
        var agent = somebody(Role.AGENT, PALEMBANG);
        var membership = stage.registered(agent, null);
        stage.pay(agent, membership);
        var attempts = new ArrayList<Callable<Boolean>>();
        for (var i = 0; i < 6; i++) {
            attempts.add(() -> {
                asking.actAs(agent, () -> nextBill.make(membership, 3));
                return true;
            });
        }

        atOnce(attempts);

        assertThat(count("contribution.bill where membership = '%s'".formatted(membership)))
                .isEqualTo(2);
        var bill = as(agent, () -> account.open(membership, TODAY, false)).orElseThrow();
        assertThat(bill.first()).hasToString("2026-12");
        assertThat(bill.months()).isEqualTo(3);
    }

    @Test
    void nobody_bills_another_agents_member() {
        var membership = stage.registered(somebody(Role.AGENT, PALEMBANG), null);
        var other = somebody(Role.AGENT, PALEMBANG);

        assertThatThrownBy(() -> asking.actAs(other, () -> nextBill.make(membership, 1)))
                .isInstanceOf(NotVisible.class);
    }

    private List<String> problems(Asker agent, RegisterForm form) {
        return ((Outcome.Wrong) stage.send(agent, form))
                .problems().stream().map(Problem::key).toList();
    }

    private @Nullable String code(Asker agent, UUID sent) {
        return as(agent, () -> submissions.find(sent)).orElseThrow().activation();
    }

    private int seen(Asker asker, String table) {
        return as(
                asker,
                () -> jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }

    private String origin(UUID membership) {
        return as(
                somebody(Role.HEAD, PALEMBANG),
                () ->
                        jdbc.sql(
                                        """
                                        select channel || ' ' || coalesce(campaign::text, 'null') || ' ' || agent || ' ' || found_on
                                          from registry.origin where membership = :membership
                                        """)
                                .param("membership", membership)
                                .query(String.class)
                                .single());
    }

    private int count(String what) throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** All start at the same moment. */
    private static <T> List<T> atOnce(List<Callable<T>> attempts) throws Exception {
        var start = new CyclicBarrier(attempts.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures =
                    attempts.stream()
                            .map(attempt ->
                                    threads.submit(() -> {
                                        start.await();
                                        return attempt.call();
                                    }))
                            .toList();
            var outcomes = new ArrayList<T>();
            for (var future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }
}
