package id.payung.platform.registry;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Vault;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks the workers of employers up, one by one or a file's worth at once. */
@Component
public class Workers {

    private static final String SELECT =
            """
            select e.membership, e.person, e.employer, p.name, p.birth, m.kpj, e.code, e.number,
                   p.identity_sealed, lower(m.valid) as since, upper(m.valid) - 1 as until, e.job_loss
              from registry.employment e
              join registry.membership m on m.id = e.membership
              join registry.person p on p.id = e.person
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;

    Workers(JdbcClient jdbc, Vault vault, AuditTrail audit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
    }

    /** By which number workers are looked for. */
    public enum By {
        /** Card number. */
        KPJ("m.kpj"),
        /** KODE_TK. */
        CODE("e.code");

        private final String column;

        By(String column) {
            this.column = column;
        }
    }

    /**
     * A card that somebody shows for a person: who has identity, card and birth date together may
     * employ that person.
     */
    public record Card(Identity identity, String kpj, LocalDate birth) {}

    /** A page of an employer's workers on a day, by name; the identities are masked. */
    @Transactional
    public List<Worker> page(UUID employer, LocalDate on, String part, int from) {
        var page =
                jdbc.sql(
                                SELECT
                                        + """
                                         where e.employer = :employer and m.valid @> cast(:on as date)
                                           and (p.name ilike '%' || :part || '%' or m.kpj = :part or e.number = :part)
                                         order by p.name, m.kpj limit 50 offset :from
                                        """)
                        .param("employer", employer)
                        .param("on", on)
                        .param("part", part.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                        .param("from", from)
                        .query((row, _) -> worker(row, true))
                        .list();
        page.forEach(worker -> audit.read("membership", worker.membership()));
        return page;
    }

    /** A page of those who left an employer before a day, the last to leave first. */
    @Transactional
    public List<Worker> left(UUID employer, LocalDate before, String part, int from) {
        var page =
                jdbc.sql(
                                SELECT
                                        + """
                                         where e.employer = :employer and upper(m.valid) <= :before
                                           and (p.name ilike '%' || :part || '%' or m.kpj = :part or e.number = :part)
                                         order by upper(m.valid) desc, p.name, m.kpj limit 50 offset :from
                                        """)
                        .param("employer", employer)
                        .param("before", before)
                        .param("part", part.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                        .param("from", from)
                        .query((row, _) -> worker(row, true))
                        .list();
        page.forEach(worker -> audit.read("membership", worker.membership()));
        return page;
    }

    /** How many workers an employer has on a day. */
    @Transactional(readOnly = true)
    public int count(UUID employer, LocalDate on) {
        return jdbc.sql(
                        """
                        select count(*) from registry.membership
                         where employer = :employer and segment = 'PU' and valid @> cast(:on as date)
                        """)
                .param("employer", employer)
                .param("on", on)
                .query(Integer.class)
                .single();
    }

    /** Everybody who works for an employer on a day, identities in full, in the order of cards. */
    @Transactional
    public List<Worker> all(UUID employer, LocalDate on) {
        audit.opened("employer", employer, "workers of " + on);
        return jdbc.sql(
                        SELECT
                                + """
                                 where e.employer = :employer and m.valid @> cast(:on as date)
                                 order by m.kpj
                                """)
                .param("employer", employer)
                .param("on", on)
                .query((row, _) -> worker(row, false))
                .list();
    }

    /**
     * Those workers of an employer that have one of these numbers, by number; the latest employment
     * of each, whether it lasts or not, with identities in full. Leaves one line in the trail.
     */
    @Transactional
    public Map<String, Worker> of(UUID employer, By by, Collection<String> numbers) {
        var found = new HashMap<String, Worker>();
        jdbc.sql(
                        SELECT
                                + " where e.employer = :employer and "
                                + by.column
                                + " = any (cast(:numbers as text[])) order by lower(m.valid)")
                .param("employer", employer)
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, _) -> worker(row, false))
                .list()
                .forEach(worker -> found.put(by == By.KPJ ? worker.kpj() : worker.code(), worker));
        return found;
    }

    /** The employments of a person, the present one first. */
    @Transactional
    public List<Worker> ofPerson(UUID person) {
        var found =
                jdbc.sql(SELECT + " where e.person = :person order by lower(m.valid) desc")
                        .param("person", person)
                        .query((row, _) -> worker(row, true))
                        .list();
        found.forEach(worker -> audit.read("membership", worker.membership()));
        return found;
    }

    /**
     * One worker, identity masked.
     *
     * @throws NotVisible when there is none that the asker may see
     */
    @Transactional
    public Worker find(UUID membership) {
        var worker =
                jdbc.sql(SELECT + " where e.membership = :id")
                        .param("id", membership)
                        .query((row, _) -> worker(row, true))
                        .optional()
                        .orElseThrow(() -> new NotVisible("membership", membership));
        audit.read("membership", membership);
        return worker;
    }

    /** What the QR code of a worker's card holds. */
    @Transactional(readOnly = true)
    public String cardToken(UUID membership) {
        return jdbc.sql("select token from registry.card where membership = :membership")
                .param("membership", membership)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("card", membership));
    }

    /** By membership, the names of the employers of the worker who asks. */
    @Transactional(readOnly = true)
    public Map<UUID, String> myEmployers() {
        var names = new HashMap<UUID, String>();
        jdbc.sql("select membership, name from registry.my_employers()")
                .query((row, _) ->
                        names.put(row.getObject("membership", UUID.class), row.getString("name")))
                .list();
        return names;
    }

    /** The people whom these cards belong to; empty where identity, card and birth do not fit. */
    @Transactional
    public List<Optional<UUID>> byCard(List<Card> cards) {
        var people = new HashMap<Long, UUID>();
        jdbc.sql(
                        """
                        select place, person
                          from registry.people_by_card(cast(:prints as bytea[]), cast(:cards as text[]),
                                                       cast(:births as date[]))
                        """)
                .param(
                        "prints",
                        cards.stream()
                                .map(card -> vault.fingerprint(card.identity().key()))
                                .toArray(byte[][]::new))
                .param("cards", cards.stream().map(Card::kpj).toArray(String[]::new))
                .param(
                        "births",
                        cards.stream().map(card -> card.birth().toString()).toArray(String[]::new))
                .query((row, _) ->
                        people.put(row.getLong("place"), row.getObject("person", UUID.class)))
                .list();
        return java.util.stream.LongStream.rangeClosed(1, cards.size())
                .mapToObj(place -> Optional.ofNullable(people.get(place)))
                .toList();
    }

    /** Which of these people work for the employer now. */
    @Transactional(readOnly = true)
    public java.util.Set<UUID> employed(UUID employer, Collection<UUID> people) {
        return jdbc.sql(
                        """
                        select person from registry.membership
                         where employer = :employer and person = any (cast(:people as uuid[])) and upper_inf(valid)
                        """)
                .param("employer", employer)
                .param("people", people.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .set();
    }

    private Worker worker(ResultSet row, boolean masked) throws SQLException {
        var identity = vault.open(row.getBytes("identity_sealed"));
        return new Worker(
                row.getObject("membership", UUID.class),
                row.getObject("person", UUID.class),
                row.getObject("employer", UUID.class),
                row.getString("name"),
                row.getObject("birth", LocalDate.class),
                row.getString("kpj"),
                row.getString("code"),
                row.getString("number"),
                masked ? Members.mask(identity) : identity,
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getBoolean("job_loss"));
    }
}
