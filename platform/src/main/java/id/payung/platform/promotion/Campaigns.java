package id.payung.platform.promotion;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.NotVisible;
import id.payung.platform.region.Place;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The campaigns that the asker sees: the office's own, or those that an agent works in. */
@Component
public class Campaigns {

    private static final String SELECT =
            """
            select c.id, c.office, c.channel, c.name, c.purpose, c.segment, lower(c.runs) as starts,
                   upper(c.runs) - 1 as ends, c.target, c.budget_sen, c.closed_at is not null as closed
              from promotion.campaign c
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final AuditTrail audit;
    private final Wib wib;

    Campaigns(JdbcClient jdbc, Ids ids, AuditTrail audit, Wib wib) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
        this.wib = wib;
    }

    /**
     * Somebody who registers people in the field.
     *
     * @param enabled false for somebody who left
     */
    record Agent(UUID id, String displayName, String username, boolean enabled) {}

    /**
     * The campaign of that id.
     *
     * @throws NotVisible when there is none that the asker may see
     */
    @Transactional(readOnly = true)
    public Campaign find(UUID id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id)
                .query(Campaigns::campaign)
                .optional()
                .orElseThrow(() -> new NotVisible("campaign", id));
    }

    /** All of them, the latest to end first. */
    @Transactional(readOnly = true)
    public List<Campaign> list() {
        return jdbc.sql(SELECT + " order by upper(c.runs) desc, c.name")
                .query(Campaigns::campaign)
                .list();
    }

    /** Those under which somebody can be registered on that day. */
    @Transactional(readOnly = true)
    public List<Campaign> running(LocalDate day) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where c.runs @> :day::date and c.closed_at is null
                                 order by c.name
                                """)
                .param("day", day)
                .query(Campaigns::campaign)
                .list();
    }

    /** The regencies that it is for. */
    @Transactional(readOnly = true)
    public List<Place> territory(UUID campaign) {
        return jdbc.sql(
                        """
                        select r.code, r.name, r.name as path, r.until
                          from promotion.campaign_territory t
                          join region.regency r on r.code = t.regency
                         where t.campaign = :campaign
                         order by r.code
                        """)
                .param("campaign", campaign)
                .query(Place.class)
                .list();
    }

    /** The agents who may register under it, as the office sees them. */
    @Transactional(readOnly = true)
    List<Agent> agents(UUID campaign) {
        return jdbc.sql(
                        """
                        select a.id, a.display_name, a.username, a.enabled
                          from promotion.agents() a
                          join promotion.campaign_agent c on c.agent = a.id
                         where c.campaign = :campaign
                         order by a.display_name
                        """)
                .param("campaign", campaign)
                .query(Agent.class)
                .list();
    }

    /** The agents of the asker's office, those who left as well. */
    @Transactional(readOnly = true)
    List<Agent> agents() {
        return jdbc.sql("select id, display_name, username, enabled from promotion.agents()")
                .query(Agent.class)
                .list();
    }

    /**
     * Opens a campaign of the asker's office.
     *
     * @throws NameTaken when one of that name runs in a part of those days
     */
    @Transactional
    public UUID open(CampaignPlan plan) {
        var id = ids.next();
        try {
            insert(id, plan);
        } catch (DataIntegrityViolationException refused) {
            throw NameTaken.of(refused, plan.name());
        }
        jdbc.sql(
                        """
                        insert into promotion.campaign_territory (campaign, regency)
                        select :campaign, unnest(:regencies::text[])
                        """)
                .param("campaign", id)
                .param("regencies", plan.regencies().toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into promotion.campaign_agent (campaign, office, agent)
                        select :campaign, :office, unnest(:agents::uuid[])
                        """)
                .param("campaign", id)
                .param("office", Asking.current().officeOrRefuse())
                .param("agents", plan.agents().toArray(UUID[]::new))
                .update();
        audit.did("OPEN_CAMPAIGN", "campaign", id);
        return id;
    }

    /** Ends a campaign: from now on nobody registers under it. Safe to repeat. */
    @Transactional
    void close(UUID id) {
        var closed =
                jdbc.sql(
                                """
                                update promotion.campaign set closed_at = :at
                                 where id = :id and closed_at is null
                                """)
                        .param("id", id)
                        .param("at", wib.moment())
                        .update();
        if (closed == 0) {
            find(id);
        } else {
            audit.did("CLOSE_CAMPAIGN", "campaign", id);
        }
    }

    private void insert(UUID id, CampaignPlan plan) {
        jdbc.sql(
                        """
                        insert into promotion.campaign
                               (id, office, channel, name, purpose, segment, runs, target, budget_sen,
                                created_by, created_at)
                        values (:id, :office, :channel, :name, :purpose, :segment,
                                daterange(:starts, :ends, '[]'), :target, :budget, :by, :at)
                        """)
                .param("id", id)
                .param("office", Asking.current().officeOrRefuse())
                .param("channel", plan.channel().name())
                .param("name", plan.name())
                .param("purpose", plan.purpose())
                .param("segment", plan.segment().name())
                .param("starts", plan.starts())
                .param("ends", plan.ends())
                .param("target", plan.target())
                .param("budget", plan.budget().sen())
                .param("by", Asking.current().userOrRefuse())
                .param("at", wib.moment())
                .update();
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                row.getString("office"),
                Channel.valueOf(row.getString("channel")),
                row.getString("name"),
                row.getString("purpose"),
                Campaign.Segment.valueOf(row.getString("segment")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getInt("target"),
                Rupiah.ofSen(row.getLong("budget_sen")),
                row.getBoolean("closed"));
    }

    /** Another campaign of the office has that name in a part of those days. */
    static final class NameTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NameTaken(String name, Throwable cause) {
            super("A campaign '%s' runs on some of those days already".formatted(name), cause);
        }

        /** The refusal itself when it is about something else. */
        static RuntimeException of(DataIntegrityViolationException refused, String name) {
            var text = String.valueOf(refused.getMostSpecificCause().getMessage());
            return text.contains("one_name_at_a_time") ? new NameTaken(name, refused) : refused;
        }
    }
}
