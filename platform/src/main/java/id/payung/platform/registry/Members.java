package id.payung.platform.registry;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.NotVisible;
import id.payung.platform.access.Vault;
import id.payung.rules.Programme;
import id.payung.rules.money.Rupiah;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks members up. Whoever looks at one leaves a line in the audit trail. */
@Component
public class Members {

    private static final String SELECT =
            """
            select m.id, m.person, p.name, p.identity_sealed, p.birth, m.kpj, c.token, m.office, m.agent,
                   p.phone, p.village, lower(m.valid) as since, s.occupation, s.income_sen,
                   (select string_agg(e.programme, ',')
                      from registry.enrolment e where e.membership = m.id and upper_inf(e.valid)) as programmes
              from registry.membership m
              join registry.person p on p.id = m.person
              join registry.card c on c.membership = m.id
              join registry.self_employment s on s.membership = m.id and upper_inf(s.valid)
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;

    Members(JdbcClient jdbc, Vault vault, AuditTrail audit) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * The member of that membership.
     *
     * @throws NotVisible when there is none that the asker may see
     */
    @Transactional
    public Member find(UUID membership) {
        var member =
                jdbc.sql(SELECT + " where m.id = :id")
                        .param("id", membership)
                        .query(this::member)
                        .optional()
                        .orElseThrow(() -> new NotVisible("membership", membership));
        audit.read("membership", membership);
        return member;
    }

    /**
     * Many members, in the order of their memberships.
     *
     * @throws NotVisible when there is one that the asker may not see
     */
    @Transactional
    public List<Member> findAll(List<UUID> memberships) {
        var found = new HashMap<UUID, Member>();
        jdbc.sql(SELECT + " where m.id = any (cast(:ids as uuid[]))")
                .param("ids", memberships.stream().map(UUID::toString).toArray(String[]::new))
                .query(this::member)
                .list()
                .forEach(member -> found.put(member.membership(), member));
        audit.readAll("membership", memberships);
        return memberships.stream()
                .map(id -> {
                    var member = found.get(id);
                    if (member == null) {
                        throw new NotVisible("membership", id);
                    }
                    return member;
                })
                .toList();
    }

    /** The current membership of a person, if the asker may see one. */
    @Transactional
    public Optional<Member> ofPerson(UUID person) {
        var member =
                jdbc.sql(SELECT + " where m.person = :person order by lower(m.valid) desc limit 1")
                        .param("person", person)
                        .query(this::member)
                        .optional();
        member.ifPresent(m -> audit.read("membership", m.membership()));
        return member;
    }

    /** The newest members that the asker may see, newest first. */
    @Transactional
    public List<Member> newest(int atMost) {
        var members =
                jdbc.sql(SELECT + " order by p.registered_at desc limit :n")
                        .param("n", atMost)
                        .query(this::member)
                        .list();
        members.forEach(m -> audit.read("membership", m.membership()));
        return members;
    }

    /** NIK or passport in full, for a reason that is kept in the audit trail. */
    @Transactional
    public String openIdentity(UUID membership, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Without a reason no identity is opened.");
        }
        var sealed =
                jdbc.sql(
                                """
                                select p.identity_sealed
                                  from registry.membership m join registry.person p on p.id = m.person
                                 where m.id = :id
                                """)
                        .param("id", membership)
                        .query(byte[].class)
                        .optional()
                        .orElseThrow(() -> new NotVisible("membership", membership));
        audit.opened("membership", membership, reason.strip());
        return vault.open(sealed);
    }

    private Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                mask(vault.open(row.getBytes("identity_sealed"))),
                row.getObject("birth", LocalDate.class),
                row.getString("kpj"),
                row.getString("token"),
                row.getString("office"),
                row.getObject("agent", UUID.class),
                row.getString("phone"),
                row.getString("village"),
                row.getObject("since", LocalDate.class),
                Occupation.valueOf(row.getString("occupation")),
                Rupiah.ofSen(row.getLong("income_sen")),
                Arrays.stream(row.getString("programmes").split(","))
                        .map(Programme::valueOf)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A NIK or passport with its middle hidden: 1671••••••••0001. */
    public static String mask(String number) {
        var shown = Math.min(4, number.length() / 3);
        return number.substring(0, shown)
                + "•".repeat(number.length() - 2 * shown)
                + number.substring(number.length() - shown);
    }
}
