package id.payung.platform.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Role;
import id.payung.platform.region.Place;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CampaignsTest extends PlatformTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private Campaigns campaigns;
    @Autowired private CampaignCosts costs;
    @Autowired private Stage stage;

    private final List<String> tables =
            List.of("campaign", "campaign_territory", "campaign_agent", "campaign_cost");

    @Test
    void the_head_opens_a_campaign_and_finds_it_as_it_was_planned() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var agent = stage.user(Role.AGENT, PALEMBANG, "Nurhayati Umar");
        var plan = Stage.plan(Channel.AGENT, "Pasar 10 Ulu", agent);

        var id = as(head, () -> campaigns.open(plan));
        var campaign = as(head, () -> campaigns.find(id));

        assertThat(campaign.name()).isEqualTo("Pasar 10 Ulu");
        assertThat(campaign.starts()).isEqualTo("2026-11-01");
        assertThat(campaign.ends()).isEqualTo("2026-12-31");
        assertThat(campaign.target()).isEqualTo(200);
        assertThat(campaign.budget().sen()).isEqualTo(500_000_000);
        assertThat(as(head, () -> campaigns.territory(id)))
                .extracting(Place::name)
                .containsExactly("Kota Palembang");
        assertThat(as(head, () -> campaigns.agents(id)))
                .extracting(Campaigns.Agent::displayName)
                .containsExactly("Nurhayati Umar");
    }

    @Test
    void a_campaign_runs_from_its_first_to_its_last_day_or_until_it_is_closed() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var id = stage.campaign(head);
        var campaign = as(head, () -> campaigns.find(id));

        assertThat(campaign.on(LocalDate.of(2026, 10, 31))).isEqualTo(Campaign.State.PLANNED);
        assertThat(campaign.on(LocalDate.of(2026, 11, 1))).isEqualTo(Campaign.State.RUNNING);
        assertThat(campaign.on(LocalDate.of(2026, 12, 31))).isEqualTo(Campaign.State.RUNNING);
        assertThat(campaign.on(LocalDate.of(2027, 1, 1))).isEqualTo(Campaign.State.OVER);

        as(head, () -> campaigns.close(id));
        as(head, () -> campaigns.close(id));

        assertThat(as(head, () -> campaigns.find(id)).on(TODAY)).isEqualTo(Campaign.State.CLOSED);
        assertThat(as(head, () -> campaigns.running(TODAY)))
                .extracting(Campaign::id)
                .doesNotContain(id);
    }

    @Test
    void two_campaigns_of_one_name_at_a_time_could_not_be_told_apart() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var plan = Stage.plan(Channel.EVENT, "Jalan sehat " + ids.next());
        as(head, () -> campaigns.open(plan));

        assertThatThrownBy(() -> as(head, () -> campaigns.open(plan)))
                .isInstanceOf(Campaigns.NameTaken.class);
        assertThat(as(somebody(Role.HEAD, BANYUASIN), () -> campaigns.open(plan))).isNotNull();
    }

    @Test
    void an_agent_sees_the_campaigns_that_they_work_in_and_no_cost() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var mine = somebody(Role.AGENT, PALEMBANG);
        var other = somebody(Role.AGENT, PALEMBANG);
        var id = stage.campaign(head, mine);
        spend(head, id, "250.000");

        assertThat(as(mine, () -> campaigns.running(TODAY)))
                .extracting(Campaign::id)
                .containsExactly(id);
        assertThat(as(mine, () -> costs.of(id))).isEmpty();
        assertThat(as(other, () -> campaigns.list())).isEmpty();
        assertThatThrownBy(() -> as(other, () -> campaigns.find(id)))
                .isInstanceOf(NotVisible.class);
    }

    /** The queries name no office: what they find is the database's doing. */
    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD", "OFFICER", "AUDITOR"},
            mode = EnumSource.Mode.INCLUDE)
    void the_staff_of_an_office_sees_its_own_campaigns_and_none_of_another(Role role) {
        var id = stage.campaign(somebody(Role.HEAD, PALEMBANG), somebody(Role.AGENT, PALEMBANG));
        spend(somebody(Role.HEAD, PALEMBANG), id, "100.000");

        for (var table : tables) {
            assertThat(rows(somebody(role, PALEMBANG), table, id)).as(table).isPositive();
            assertThat(rows(somebody(role, BANYUASIN), table, id)).as(table).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"HEAD", "OFFICER", "AUDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_of_the_office_sees_any(Role role) {
        var id = stage.campaign(somebody(Role.HEAD, PALEMBANG), somebody(Role.AGENT, PALEMBANG));
        spend(somebody(Role.HEAD, PALEMBANG), id, "100.000");

        for (var table : tables) {
            assertThat(rows(somebody(role, PALEMBANG), table, id)).as(table).isZero();
        }
    }

    @Test
    void nobody_opens_a_campaign_or_records_a_cost_for_another_office() {
        var id = stage.campaign(somebody(Role.HEAD, PALEMBANG));
        var stranger = somebody(Role.HEAD, BANYUASIN);

        assertThatThrownBy(() -> insertCost(stranger, id, "null", 100))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(stranger, () -> campaigns.close(id)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        as(
                                somebody(Role.AUDITOR, PALEMBANG),
                                () -> campaigns.open(Stage.plan(Channel.EVENT, "x-y-z"))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void agents_to_choose_from_are_those_of_the_office_and_only_its_planners_see_them() {
        var agent = stage.user(Role.AGENT, PALEMBANG, "Agen Palembang");

        assertThat(agents(somebody(Role.HEAD, PALEMBANG))).contains(agent.user());
        assertThat(agents(somebody(Role.HEAD, BANYUASIN))).doesNotContain(agent.user());
        assertThat(agents(somebody(Role.TELLER, PALEMBANG))).isEmpty();
        assertThat(agents(agent)).isEmpty();
    }

    @Test
    void an_agent_who_left_keeps_a_name_and_is_marked() throws SQLException {
        var agent = stage.user(Role.AGENT, PALEMBANG, "Agen Lama");
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update access.app_user set enabled = false where id = '%s'"
                            .formatted(agent.user()));
        }

        assertThat(as(somebody(Role.HEAD, PALEMBANG), () -> campaigns.agents()))
                .contains(
                        new Campaigns.Agent(
                                agent.userOrRefuse(), "Agen Lama", agent.username(), false));
    }

    @Test
    void a_cost_that_comes_twice_is_one_and_a_wrong_one_is_taken_back_once() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var campaign = stage.campaign(head);
        var form = new CampaignCosts.Form(ids.next().toString(), "2026-11-20", "350.000", "Brosur");
        var found = as(head, () -> campaigns.find(campaign));

        assertThat(as(head, () -> costs.record(found, form))).isEmpty();
        assertThat(as(head, () -> costs.record(found, form))).isEmpty();
        var cost = as(head, () -> costs.of(campaign)).getFirst();
        assertThat(as(head, () -> costs.of(campaign))).hasSize(1);
        as(head, () -> costs.takeBack(campaign, cost.id()));
        as(head, () -> costs.takeBack(campaign, cost.id()));

        assertThat(as(head, () -> costs.of(campaign)))
                .extracting(CampaignCosts.Cost::amountSen)
                .containsExactlyInAnyOrder(35_000_000L, -35_000_000L);
    }

    @Test
    void a_page_gone_back_to_and_filled_in_anew_is_another_cost() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var campaign = as(head, () -> campaigns.find(stage.campaign(head)));
        var page = ids.next().toString();
        var first = new CampaignCosts.Form(page, "2026-11-20", "350.000", "Brosur");
        var second = new CampaignCosts.Form(page, "2026-11-20", "75.000", "Bensin");

        as(head, () -> costs.record(campaign, first));
        as(head, () -> costs.record(campaign, second));

        assertThat(as(head, () -> costs.of(campaign.id())))
                .extracting(CampaignCosts.Cost::what)
                .containsExactlyInAnyOrder("Brosur", "Bensin");
    }

    @Test
    void all_that_is_wrong_with_a_cost_is_said_at_once() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var campaign = as(head, () -> campaigns.find(stage.campaign(head)));
        var form = new CampaignCosts.Form(null, "2026-11-24", "1,5 juta", "x");

        assertThat(as(head, () -> costs.record(campaign, form)))
                .extracting(Problem::key)
                .containsExactly(
                        "promotion.problem.not_spent_yet",
                        "promotion.problem.amount",
                        "promotion.problem.what");
    }

    @Test
    void the_database_takes_back_a_cost_exactly_or_not_at_all() {
        var head = somebody(Role.HEAD, PALEMBANG);
        var campaign = stage.campaign(head);
        spend(head, campaign, "100.000");
        var cost = "'%s'".formatted(as(head, () -> costs.of(campaign)).getFirst().id());

        assertThatThrownBy(() -> insertCost(head, campaign, cost, -9_999_999))
                .hasMessageContaining("takes_back_exactly");
        assertThatThrownBy(() -> insertCost(head, campaign, "null", -100))
                .hasMessageContaining("check");
        assertThatThrownBy(() -> insertCost(head, stage.campaign(head), cost, -10_000_000))
                .hasMessageContaining("takes_back_exactly");
        insertCost(head, campaign, cost, -10_000_000);
        assertThatThrownBy(() -> insertCost(head, campaign, cost, -10_000_000))
                .hasMessageContaining("reverses");
    }

    @Test
    void costs_stay_even_for_a_superuser() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("delete from promotion.campaign_cost"))
                    .hasMessageContaining("append-only");
            assertThatThrownBy(
                            () -> statement.execute("update promotion.campaign_cost set what = ''"))
                    .hasMessageContaining("append-only");
        }
    }

    private void spend(Asker head, UUID campaign, String amount) {
        var form =
                new CampaignCosts.Form(
                        ids.next().toString(), "2026-11-20", amount, "Sewa tempat di pasar");
        assertThat(as(head, () -> costs.record(campaigns.find(campaign), form))).isEmpty();
    }

    private int rows(Asker asker, String table, UUID campaign) {
        var key = table.equals("campaign") ? "id" : "campaign";
        return as(
                asker,
                () ->
                        jdbc.sql(
                                        "select count(*) from promotion.%s where %s = :id"
                                                .formatted(table, key))
                                .param("id", campaign)
                                .query(Integer.class)
                                .single());
    }

    private List<UUID> agents(Asker asker) {
        return as(asker, () -> campaigns.agents()).stream().map(Campaigns.Agent::id).toList();
    }

    private void insertCost(Asker asker, UUID campaign, String reverses, long sen) {
        as(
                asker,
                () ->
                        jdbc.sql(
                                        """
                                        insert into promotion.campaign_cost
                                               (id, campaign, spent_on, amount_sen, what, reverses, recorded_by, recorded_at)
                                        values (gen_random_uuid(), :campaign, '2026-11-20', :sen, 'Uji coba', %s,
                                                :campaign, '2026-11-20')
                                        """
                                                .formatted(reverses))
                                .param("campaign", campaign)
                                .param("sen", sen)
                                .update());
    }
}
