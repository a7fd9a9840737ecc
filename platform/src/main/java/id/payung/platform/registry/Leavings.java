package id.payung.platform.registry;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.NotVisible;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Workers who leave: the membership ends, the reason is kept, and the worker gets a receipt. */
@Component
public class Leavings {

    private static final int TOKEN_BYTES = 18;
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Ids ids;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Leavings(JdbcTemplate batches, Ids ids, AuditTrail audit, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param reason A1 to A10 (SEBAB_NA)
     * @param lastDay last day of the membership
     * @param happenedOn the day of the event, if it was told
     */
    public record Leaving(
            UUID membership,
            String reason,
            LocalDate lastDay,
            @Nullable LocalDate happenedOn,
            @Nullable String note) {}

    /**
     * What the worker can hold in hand.
     *
     * @param token by which anybody who holds it can ask whether it is real
     */
    public record Receipt(
            String token,
            String name,
            String kpj,
            String employer,
            String reason,
            LocalDate lastDay,
            OffsetDateTime reportedAt) {}

    /** Ends memberships. A later row for the same membership corrects the reason. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(List<Leaving> leavings) {
        var by = Asking.current().user();
        var now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                """
                insert into registry.leaving
                       (id, membership, reason, last_day, happened_on, note, token, reported_by, reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                leavings,
                BATCH,
                (row, leaving) -> {
                    row.setObject(1, ids.next());
                    row.setObject(2, leaving.membership());
                    row.setString(3, leaving.reason());
                    row.setObject(4, leaving.lastDay());
                    row.setObject(5, leaving.happenedOn());
                    row.setString(6, leaving.note());
                    row.setString(7, token());
                    row.setObject(8, by);
                    row.setObject(9, now);
                });
        jdbc.sql(
                        """
                        update registry.membership m
                           set valid = daterange(lower(m.valid), greatest(l.last_day + 1, lower(m.valid) + 1))
                          from unnest(cast(:memberships as uuid[]), cast(:days as date[])) as l (id, last_day)
                         where m.id = l.id
                        """)
                .param(
                        "memberships",
                        leavings.stream()
                                .map(l -> l.membership().toString())
                                .toArray(String[]::new))
                .param(
                        "days",
                        leavings.stream().map(l -> l.lastDay().toString()).toArray(String[]::new))
                .update();
        leavings.forEach(leaving -> audit.did("LEAVE", "membership", leaving.membership()));
    }

    /**
     * Another reason for a leaving that was reported: nothing is overwritten.
     *
     * @throws NotVisible when the asker sees no such leaving
     */
    @Transactional
    public void correct(UUID membership, String reason, String note) {
        var old = last(membership).orElseThrow(() -> new NotVisible("membership", membership));
        leave(List.of(new Leaving(membership, reason, old.lastDay(), old.happenedOn(), note)));
    }

    /** What was last reported of a membership. */
    @Transactional(readOnly = true)
    public Optional<Leaving> last(UUID membership) {
        return jdbc.sql(
                        """
                        select membership, reason, last_day, happened_on, note
                          from registry.leaving where membership = :membership
                         order by number desc limit 1
                        """)
                .param("membership", membership)
                .query(Leaving.class)
                .optional();
    }

    /** The receipt of a leaving, for whoever sees the worker. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(UUID membership) {
        return jdbc.sql(
                        """
                        select l.token, p.name, m.kpj,
                               coalesce(e.name, (select o.name from registry.my_employers() o
                                                  where o.membership = m.id)) as employer, l.reason, l.last_day, l.reported_at
                          from registry.leaving l
                          join registry.membership m on m.id = l.membership
                          join registry.person p on p.id = m.person
                          left join registry.employer e on e.id = m.employer
                         where l.membership = :membership
                         order by l.number desc limit 1
                        """)
                .param("membership", membership)
                .query(Receipt.class)
                .optional();
    }

    /**
     * What a receipt says to whoever holds it; nothing of the person.
     *
     * @param latest false when the reason was corrected later
     */
    public record Checked(
            String employer,
            String reason,
            LocalDate lastDay,
            OffsetDateTime reportedAt,
            boolean latest) {}

    /** The receipt with that token, for anybody. */
    @Transactional(readOnly = true)
    public Optional<Checked> check(String token) {
        return jdbc.sql("select * from registry.leaving_receipt(:token)")
                .param("token", token)
                .query(Checked.class)
                .optional();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
