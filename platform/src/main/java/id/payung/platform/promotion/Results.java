package id.payung.platform.promotion;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.registry.Channel;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/**
 * What the promotion brought, counted from records alone, of the people and campaigns that the
 * asker sees. Every figure opens to its list: the same conditions, the same rows.
 */
@Component
public class Results {

    /** People whose first contribution was booked in the span. */
    private static final String FIRST_PAID =
            """
            first_paid as (
                select membership, paid_on as first_paid_on
                  from contribution.first_paid
                 where paid_on between :from and :to)
            """;

    private static final String IN_SCOPE =
            """
            and (cast(:channel as text) is null or o.channel = :channel)
            and (cast(:campaign as uuid) is null or o.campaign = :campaign)
            and (not :without or o.campaign is null)
            """;

    private static final String FOUND =
            """
            select o.membership, p.name, m.kpj, o.channel, o.campaign, o.agent, o.found_on,
                   (select b.paid_on from contribution.first_paid b
                     where b.membership = o.membership) as first_paid_on
              from registry.origin o
              join registry.membership m on m.id = o.membership
              join registry.person p on p.id = m.person
            """;

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    Results(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /**
     * One row a campaign that ran or has a figure in the span, and one for what each channel
     * brought without a campaign; by channel, then by name.
     */
    @Transactional(readOnly = true)
    public List<Result> byCampaign(Span span) {
        return jdbc
                .sql(
                        "with "
                                + FIRST_PAID
                                + """
                                , figures as (
                                    select o.channel, o.campaign, 1 as registrations, 0 as paying, 0 as cost_sen
                                      from registry.origin o
                                     where o.found_on between :from and :to
                                    union all
                                    select o.channel, o.campaign, 0, 1, 0
                                      from first_paid f join registry.origin o on o.membership = f.membership
                                    union all
                                    select c.channel, c.id, 0, 0, k.amount_sen
                                      from promotion.campaign_cost k join promotion.campaign c on c.id = k.campaign
                                     where k.spent_on between :from and :to
                                    union all
                                    select c.channel, c.id, 0, 0, 0
                                      from promotion.campaign c
                                     where c.runs && daterange(:from, :to, '[]'))
                                select f.channel, f.campaign, coalesce(c.name, '') as name,
                                       sum(f.registrations) as registrations, sum(f.paying) as paying,
                                       sum(f.cost_sen) as cost_sen
                                  from figures f left join promotion.campaign c on c.id = f.campaign
                                 group by f.channel, f.campaign, c.name
                                """)
                .param("from", span.from())
                .param("to", span.to())
                .query(Results::result)
                .list()
                .stream()
                .sorted(Comparator.comparing(Result::channel).thenComparing(Result::name))
                .toList();
    }

    /** One row a channel that has a campaign or a figure in the span, the ten channels first. */
    @Transactional(readOnly = true)
    public List<Result> byChannel(Span span) {
        var channels = new EnumMap<Channel, Result>(Channel.class);
        for (var result : byCampaign(span)) {
            channels.merge(result.channel(), result.ofWholeChannel(), Result::plus);
        }
        return List.copyOf(channels.values());
    }

    /** Who registered in the span, newest first; leaves a line in the audit trail for each. */
    @Transactional
    public List<Found> registered(Scope scope, Span span, int atMost) {
        return list(
                scope,
                span,
                atMost,
                FOUND
                        + " where o.found_on between :from and :to "
                        + IN_SCOPE
                        + " order by o.found_on desc, o.membership desc limit :most");
    }

    /** Whose first contribution was booked in the span, newest first; audited as well. */
    @Transactional
    public List<Found> paying(Scope scope, Span span, int atMost) {
        return list(
                scope,
                span,
                atMost,
                "with "
                        + FIRST_PAID
                        + FOUND
                        + " join first_paid f on f.membership = o.membership where true "
                        + IN_SCOPE
                        + " order by f.first_paid_on desc, o.membership desc limit :most");
    }

    /** A cost behind a figure; below zero when it takes another one back. */
    public record Spent(
            UUID campaign, String name, LocalDate spentOn, String what, Rupiah amount) {}

    /** What was spent in the span, latest first. */
    @Transactional(readOnly = true)
    public List<Spent> spent(Scope scope, Span span) {
        return jdbc.sql(
                        """
                        select c.id, c.name, k.spent_on, k.what, k.amount_sen
                          from promotion.campaign_cost k join promotion.campaign c on c.id = k.campaign
                         where k.spent_on between :from and :to
                           and (cast(:channel as text) is null or c.channel = :channel)
                           and (cast(:campaign as uuid) is null or c.id = :campaign)
                           and not :without
                         order by k.spent_on desc, k.recorded_at desc, k.id desc
                        """)
                .param("from", span.from())
                .param("to", span.to())
                .param("channel", scope.channelName())
                .param("campaign", scope.campaignId())
                .param("without", scope.withoutCampaign())
                .query((row, _) ->
                        new Spent(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("spent_on", LocalDate.class),
                                row.getString("what"),
                                Rupiah.ofSen(row.getLong("amount_sen"))))
                .list();
    }

    private List<Found> list(Scope scope, Span span, int atMost, String sql) {
        var found =
                jdbc.sql(sql)
                        .param("from", span.from())
                        .param("to", span.to())
                        .param("channel", scope.channelName())
                        .param("campaign", scope.campaignId())
                        .param("without", scope.withoutCampaign())
                        .param("most", atMost)
                        .query(Results::found)
                        .list();
        found.forEach(one -> audit.read("membership", one.membership()));
        return found;
    }

    private static Result result(ResultSet row, int number) throws SQLException {
        return new Result(
                Channel.valueOf(row.getString("channel")),
                row.getObject("campaign", UUID.class),
                row.getString("name"),
                row.getLong("registrations"),
                row.getLong("paying"),
                Rupiah.ofSen(row.getLong("cost_sen")));
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("membership", UUID.class),
                row.getString("name"),
                masked(row.getString("kpj")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("campaign", UUID.class),
                row.getObject("agent", UUID.class),
                row.getObject("found_on", LocalDate.class),
                row.getObject("first_paid_on", LocalDate.class));
    }

    private static String masked(String kpj) {
        return "•".repeat(kpj.length() - 4) + kpj.substring(kpj.length() - 4);
    }
}
