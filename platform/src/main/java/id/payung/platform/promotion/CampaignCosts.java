package id.payung.platform.promotion;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.NotVisible;
import id.payung.platform.registry.Problem;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What campaigns cost. Rows stay as they are; a wrong one is taken back by a row against it. */
@Component
public class CampaignCosts {

    private static final int SHORTEST_WHAT = 3;
    private static final int LONGEST_WHAT = 200;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final AuditTrail audit;
    private final Wib wib;

    CampaignCosts(JdbcClient jdbc, Ids ids, AuditTrail audit, Wib wib) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
        this.wib = wib;
    }

    /**
     * What somebody typed about a cost.
     *
     * @param form made with the page, so that a page sent twice is one cost
     */
    record Form(
            @Nullable String form,
            @Nullable String spentOn,
            @Nullable String amount,
            @Nullable String what) {}

    /**
     * One row.
     *
     * @param amountSen below zero when it takes another one back
     * @param reverses the row that it takes back
     * @param reversed true when another row took this one back
     */
    record Cost(
            UUID id,
            LocalDate spentOn,
            long amountSen,
            String what,
            @Nullable UUID reverses,
            boolean reversed,
            OffsetDateTime recordedAt) {

        public boolean canBeTakenBack() {
            return reverses == null && !reversed;
        }
    }

    /** The rows of a campaign, latest day first. */
    @Transactional(readOnly = true)
    List<Cost> of(UUID campaign) {
        return jdbc.sql(
                        """
                        select c.id, c.spent_on, c.amount_sen, c.what, c.reverses, c.recorded_at,
                               exists (select from promotion.campaign_cost r where r.reverses = c.id)
                                   as reversed
                          from promotion.campaign_cost c
                         where c.campaign = :campaign
                         order by c.spent_on desc, c.recorded_at desc, c.id desc
                        """)
                .param("campaign", campaign)
                .query(Cost.class)
                .list();
    }

    /** Records a cost, or says all that is wrong with it. The same form twice is one cost. */
    @Transactional
    List<Problem> record(Campaign campaign, Form form) {
        var problems = new ArrayList<Problem>();
        var spentOn = Typed.day(form.spentOn());
        if (spentOn.isEmpty()) {
            problems.add(problem("spentOn", "day", Typed.text(form.spentOn())));
        } else if (spentOn.get().isAfter(wib.today())) {
            problems.add(problem("spentOn", "not_spent_yet", Typed.text(form.spentOn())));
        }
        var amount = Typed.rupiah(form.amount()).filter(typed -> !typed.isZero());
        if (amount.isEmpty()) {
            problems.add(problem("amount", "amount", Typed.text(form.amount())));
        }
        var what = Typed.text(form.what());
        if (what.length() < SHORTEST_WHAT || what.length() > LONGEST_WHAT) {
            problems.add(problem("what", "what", what, Integer.toString(what.length())));
        }
        if (problems.isEmpty()) {
            var entry = new Entry(spentOn.orElseThrow(), amount.orElseThrow(), what);
            insert(idOf(form, entry), campaign.id(), entry);
        }
        return problems;
    }

    /** Records a cost that was checked elsewhere. */
    @Transactional
    public void spend(UUID campaign, LocalDate on, Rupiah amount, String what) {
        insert(ids.next(), campaign, new Entry(on, amount, what));
    }

    /**
     * Takes a wrong cost back by a row of the same amount below zero. Safe to repeat.
     *
     * @throws NotVisible when the campaign has no such cost that the asker sees
     */
    @Transactional
    void takeBack(UUID campaign, UUID cost) {
        var inserted =
                jdbc.sql(
                                """
                                insert into promotion.campaign_cost
                                       (id, campaign, spent_on, amount_sen, what, reverses, recorded_by, recorded_at)
                                select :id, c.campaign, c.spent_on, -c.amount_sen, c.what, c.id, :by, :at
                                  from promotion.campaign_cost c
                                 where c.id = :cost and c.campaign = :campaign and c.reverses is null
                                on conflict (reverses) do nothing
                                """)
                        .param("id", ids.next())
                        .param("by", Asking.current().userOrRefuse())
                        .param("at", wib.moment())
                        .param("cost", cost)
                        .param("campaign", campaign)
                        .update();
        if (inserted == 0 && of(campaign).stream().noneMatch(row -> row.id().equals(cost))) {
            throw new NotVisible("cost", cost);
        }
        if (inserted == 1) {
            audit.did("TAKE_BACK_COST", "campaign", campaign);
        }
    }

    private record Entry(LocalDate spentOn, Rupiah amount, String what) {}

    /** The same page with the same content is the same cost; with other content it is another. */
    private UUID idOf(Form form, Entry entry) {
        var page = Typed.id(form.form()).orElseGet(ids::next);
        return UUID.nameUUIDFromBytes((page + ":" + entry).getBytes(StandardCharsets.UTF_8));
    }

    private void insert(UUID id, UUID campaign, Entry entry) {
        var inserted =
                jdbc.sql(
                                """
                                insert into promotion.campaign_cost
                                       (id, campaign, spent_on, amount_sen, what, recorded_by, recorded_at)
                                values (:id, :campaign, :on, :amount, :what, :by, :at)
                                on conflict (id) do nothing
                                """)
                        .param("id", id)
                        .param("campaign", campaign)
                        .param("on", entry.spentOn())
                        .param("amount", entry.amount().sen())
                        .param("what", entry.what())
                        .param("by", Asking.current().userOrRefuse())
                        .param("at", wib.moment())
                        .update();
        if (inserted == 1) {
            audit.did("RECORD_COST", "campaign", campaign);
        }
    }

    private static Problem problem(String field, String key, String... operands) {
        return new Problem(field, "promotion.problem." + key, List.of(operands));
    }
}
