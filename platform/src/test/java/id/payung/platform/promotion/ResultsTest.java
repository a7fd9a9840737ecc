package id.payung.platform.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

class ResultsTest extends PlatformTest {

    private static final LocalDate DAY_1 = LocalDate.of(2026, 11, 23);
    private static final LocalDate DAY_2 = LocalDate.of(2026, 11, 24);
    private static final Span BOTH = new Span(DAY_1, DAY_2);

    @Autowired private Results results;
    @Autowired private Campaigns campaigns;
    @Autowired private CampaignCosts costs;
    @Autowired private Stage stage;

    private Asker head;
    private Asker agent;
    private UUID campaign;

    /**
     * Day 1: Ani and Budi register, Ani pays; Rp300.000 are spent, and Rp50.000 that were wrong.
     * Day 2: Cici registers without a campaign, Budi and Cici pay, Ani pays again; Rp50.000 come
     * back.
     */
    @BeforeEach
    void twoDays() {
        head = somebody(Role.HEAD, PALEMBANG);
        agent = somebody(Role.AGENT, PALEMBANG);
        campaign = stage.campaign(head, agent);
        var ani = stage.registered(agent, campaign);
        var budi = stage.registered(agent, campaign);
        stage.pay(agent, ani);
        spend("300.000");
        spend("50.000");

        clock.advance(Duration.ofDays(1));
        var cici = stage.registered(agent, null);
        stage.pay(agent, budi);
        stage.pay(agent, cici);
        stage.billNextMonth(agent, ani);
        stage.pay(agent, ani);
        as(head, () -> costs.takeBack(campaign, wrongCost()));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_campaign_has_its_registrations_first_payments_and_cost_of_the_days_asked_for() {
        // The correction counts on the day of what it corrects: the cost never was.
        assertThat(ofCampaign(new Span(DAY_1, DAY_1))).isEqualTo(result(2, 1, Rupiah.of(300_000)));
        assertThat(ofCampaign(new Span(DAY_2, DAY_2))).isEqualTo(result(0, 1, Rupiah.ZERO));
        assertThat(ofCampaign(BOTH)).isEqualTo(result(2, 2, Rupiah.of(300_000)));
        assertThat(ofCampaign(BOTH).costPerPaying()).isEqualTo(Rupiah.of(150_000));
        assertThat(ofCampaign(new Span(DAY_1.minusDays(9), DAY_1.minusDays(1))).costPerPaying())
                .isNull();
    }

    @Test
    void a_channel_is_the_sum_of_its_campaigns_and_of_what_came_without_one() {
        var byCampaign =
                as(agent, () -> results.byCampaign(BOTH)).stream()
                        .filter(one -> one.channel() == Channel.AGENT)
                        .toList();
        var byChannel = as(agent, () -> results.byChannel(BOTH));

        assertThat(byCampaign).extracting(Result::registrations).containsExactly(1L, 2L);
        assertThat(byChannel)
                .containsExactly(new Result(Channel.AGENT, null, "", 3, 3, Rupiah.ZERO));
    }

    @Test
    void every_figure_opens_to_a_list_of_as_many() {
        var scope = new Scope.OfCampaign(campaign);

        for (var day : java.util.List.of(DAY_1, DAY_2)) {
            var span = new Span(day, day);
            var figure = ofCampaign(span);
            assertThat(as(head, () -> results.registered(scope, span, 100)))
                    .hasSize((int) figure.registrations());
            assertThat(as(head, () -> results.paying(scope, span, 100)))
                    .hasSize((int) figure.paying());
            assertThat(
                            as(head, () -> results.spent(scope, span)).stream()
                                    .map(Results.Spent::amount)
                                    .reduce(Rupiah.ZERO, Rupiah::plus))
                    .isEqualTo(figure.cost());
        }
        assertThat(
                        as(
                                agent,
                                () ->
                                        results.registered(
                                                new Scope.WithoutCampaign(Channel.AGENT),
                                                BOTH,
                                                100)))
                .hasSize(1);
        assertThat(as(agent, () -> results.paying(new Scope.OfChannel(Channel.AGENT), BOTH, 100)))
                .hasSize(3);
        assertThat(as(agent, () -> results.registered(new Scope.Everything(), BOTH, 2))).hasSize(2);
    }

    @Test
    void whoever_opens_a_list_of_people_leaves_a_line_for_each() {
        var reader = somebody(Role.OFFICER, PALEMBANG);

        as(reader, () -> results.registered(new Scope.OfCampaign(campaign), BOTH, 100));

        assertThat(
                        as(
                                somebody(Role.AUDITOR, PALEMBANG),
                                () ->
                                        jdbc.sql(
                                                        """
                                                        select count(*) from access.audit
                                                         where username = :who and action = 'READ'
                                                        """)
                                                .param("who", reader.username())
                                                .query(Integer.class)
                                                .single()))
                .isEqualTo(2);
    }

    @Test
    void another_office_sees_neither_figures_nor_lists() {
        var stranger = somebody(Role.HEAD, BANYUASIN);
        var scope = new Scope.OfCampaign(campaign);

        assertThat(as(stranger, () -> results.byCampaign(BOTH)))
                .extracting(Result::campaign)
                .doesNotContain(campaign);
        assertThat(as(stranger, () -> results.registered(scope, BOTH, 100))).isEmpty();
        assertThat(as(stranger, () -> results.paying(scope, BOTH, 100))).isEmpty();
        assertThat(as(stranger, () -> results.spent(scope, BOTH))).isEmpty();
    }

    private Result ofCampaign(Span span) {
        return as(head, () -> results.byCampaign(span)).stream()
                .filter(one -> campaign.equals(one.campaign()))
                .findFirst()
                .orElseGet(() -> result(0, 0, Rupiah.ZERO));
    }

    private Result result(long registrations, long paying, Rupiah cost) {
        var name = as(head, () -> campaigns.find(campaign)).name();
        return new Result(Channel.AGENT, campaign, name, registrations, paying, cost);
    }

    private void spend(String amount) {
        var form = new CampaignCosts.Form(ids.next().toString(), "2026-11-23", amount, "Sewa meja");
        assertThat(as(head, () -> costs.record(campaigns.find(campaign), form))).isEmpty();
    }

    private UUID wrongCost() {
        return costs.of(campaign).stream()
                .filter(cost -> cost.amountSen() == 50_000_00)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
