package id.payung.platform.registry;

import id.payung.platform.access.Asking;
import id.payung.rules.identity.Age;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.security.SecureRandom;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Registers the workers of an employer, a batch at a time: person, membership, employment, card and
 * what found them, together or not at all.
 */
@Component
public class Hiring {

    /** Who is 54 or older at registration does not become a member of JKP (Permenaker 3/2025). */
    private static final int TOO_OLD_FOR_JOB_LOSS = 54;

    private static final int TOKEN_BYTES = 18;
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Doors doors;
    private final Employers employers;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Hiring(JdbcTemplate batches, Doors doors, Employers employers, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.doors = doors;
        this.employers = employers;
        this.clock = clock;
    }

    /** A worker who is registered now. */
    public record Hired(UUID person, UUID membership, String kpj, String code) {}

    private record Joiner(UUID person, LocalDate birth, boolean citizen, Hire.Post post) {}

    /**
     * Of these identities, the keys of those that are registered, at whatever office or employer.
     */
    @Transactional(readOnly = true)
    public Set<String> registered(List<Identity> identities) {
        var prints = prints(identities);
        var found =
                jdbc.sql("select registry.are_registered(cast(:prints as bytea[])) as print")
                        .param("prints", prints)
                        .query((row, _) -> HexFormat.of().formatHex(row.getBytes(1)))
                        .set();
        return keys(identities, prints, found);
    }

    /** Of these identities, the keys of those who work for the employer now. */
    @Transactional(readOnly = true)
    public Set<String> registeredBy(UUID employer, List<Identity> identities) {
        var prints = prints(identities);
        var found =
                jdbc.sql(
                                """
                                select p.identity_print
                                  from registry.person p
                                  join registry.membership m on m.person = p.id
                                 where p.identity_print = any (cast(:prints as bytea[]))
                                   and m.employer = :employer and upper_inf(m.valid)
                                """)
                        .param("prints", prints)
                        .param("employer", employer)
                        .query((row, _) -> HexFormat.of().formatHex(row.getBytes(1)))
                        .set();
        return keys(identities, prints, found);
    }

    private static Set<String> keys(List<Identity> identities, byte[][] prints, Set<String> found) {
        var keys = new HashSet<String>();
        for (var i = 0; i < prints.length; i++) {
            if (found.contains(HexFormat.of().formatHex(prints[i]))) {
                keys.add(identities.get(i).key());
            }
        }
        return keys;
    }

    /**
     * Registers people who are not registered yet.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one of them is; nothing is stored
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Hired> hire(UUID employer, List<Hire> hires) {
        var joiners = new ArrayList<Joiner>();
        for (var hire : hires) {
            joiners.add(
                    new Joiner(
                            doors.ids().next(),
                            hire.birth(),
                            hire.identity() instanceof Identity.Citizen,
                            hire.post()));
        }
        addPeople(employer, hires, joiners);
        addDetails(hires, joiners);
        return join(employer, joiners);
    }

    /** Employs people who are registered already, by their card. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Hired> employ(UUID employer, List<Hire.Known> people) {
        return join(
                employer,
                people.stream()
                        .map(p -> new Joiner(p.person(), p.birth(), p.citizen(), p.post()))
                        .toList());
    }

    private void addPeople(UUID employer, List<Hire> hires, List<Joiner> joiners) {
        var asker = Asking.current();
        var now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                """
                insert into registry.person
                       (id, office, employer, name, birth, sex, identity_kind, identity_sealed,
                        identity_print, country, phone, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                places(hires),
                BATCH,
                (row, i) -> {
                    var hire = hires.get(i);
                    var identity = hire.identity();
                    row.setObject(1, joiners.get(i).person());
                    row.setString(2, asker.officeOrRefuse());
                    row.setObject(3, employer);
                    row.setString(4, hire.name());
                    row.setDate(5, Date.valueOf(hire.birth()));
                    row.setString(6, hire.sex().name());
                    row.setString(7, identity instanceof Identity.Citizen ? "NIK" : "PASSPORT");
                    row.setBytes(8, doors.vault().seal(identity.number()));
                    row.setBytes(9, doors.vault().fingerprint(identity.key()));
                    row.setString(10, identity.country());
                    row.setString(11, hire.phone());
                    row.setObject(12, asker.user());
                    row.setObject(13, now);
                });
    }

    private void addDetails(List<Hire> hires, List<Joiner> joiners) {
        batches.batchUpdate(
                """
                insert into registry.person_detail
                       (person, email, mother, birth_place, address, postcode, married)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                places(hires),
                BATCH,
                (row, i) -> {
                    var details = hires.get(i).details();
                    row.setObject(1, joiners.get(i).person());
                    row.setString(2, details.email());
                    row.setString(3, details.mother());
                    row.setString(4, details.birthPlace());
                    row.setString(5, details.address());
                    row.setString(6, details.postcode());
                    row.setObject(7, details.married());
                });
    }

    private List<Hired> join(UUID employer, List<Joiner> joiners) {
        var hired = numbered(joiners);
        var jobLoss = jobLossMembers(employer, joiners);
        addMemberships(employer, joiners, hired);
        batches.batchUpdate(
                """
                insert into registry.employment
                       (membership, person, employer, code, number, contract, started, ends, location, job_loss)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                places(joiners),
                BATCH,
                (row, i) -> {
                    var post = joiners.get(i).post();
                    row.setObject(1, hired.get(i).membership());
                    row.setObject(2, hired.get(i).person());
                    row.setObject(3, employer);
                    row.setString(4, hired.get(i).code());
                    row.setString(5, post.number());
                    row.setString(6, post.fixedTerm() ? "Y" : "T");
                    row.setObject(7, post.started());
                    row.setObject(8, post.ends());
                    row.setString(9, post.location());
                    row.setBoolean(10, jobLoss.contains(hired.get(i).person()));
                });
        addOriginsAndCards(employer, hired);
        return hired;
    }

    Doors doors() {
        return doors;
    }

    /** So many new card numbers, without their check digit. */
    List<Long> cards(int count) {
        return jdbc.sql("select nextval('registry.card_number') from generate_series(1, :n)")
                .param("n", count)
                .query(Long.class)
                .list();
    }

    /** Card numbers and worker codes, drawn for the whole batch at once. */
    private List<Hired> numbered(List<Joiner> joiners) {
        var numbers =
                jdbc.sql(
                                """
                                select nextval('registry.card_number') as card, nextval('registry.worker_code') as code
                                  from generate_series(1, :n)
                                """)
                        .param("n", joiners.size())
                        .query((row, _) -> new long[] {row.getLong("card"), row.getLong("code")})
                        .list();
        var hired = new ArrayList<Hired>();
        for (var i = 0; i < joiners.size(); i++) {
            hired.add(
                    new Hired(
                            joiners.get(i).person(),
                            doors.ids().next(),
                            Kpj.of(numbers.get(i)[0]),
                            Long.toString(numbers.get(i)[1])));
        }
        return hired;
    }

    /** Citizens below 54 whose employer offers it and who have no other employer that gives it. */
    private Set<UUID> jobLossMembers(UUID employer, List<Joiner> joiners) {
        if (joiners.isEmpty()) {
            return Set.of();
        }
        var elsewhere =
                jdbc.sql("select registry.with_job_loss(cast(:people as uuid[]))")
                        .param(
                                "people",
                                joiners.stream()
                                        .map(j -> j.person().toString())
                                        .toArray(String[]::new))
                        .query(UUID.class)
                        .set();
        var offered = new HashMap<LocalDate, Boolean>();
        return joiners.stream()
                .filter(j -> j.citizen() && !elsewhere.contains(j.person()))
                .filter(j -> Age.on(j.birth(), j.post().since()) < TOO_OLD_FOR_JOB_LOSS)
                .filter(j -> offered.computeIfAbsent(j.post().since(), on -> offers(employer, on)))
                .map(Joiner::person)
                .collect(Collectors.toSet());
    }

    private boolean offers(UUID employer, LocalDate on) {
        return employers.find(employer, on).terms().offersJobLoss();
    }

    private void addMemberships(UUID employer, List<Joiner> joiners, List<Hired> hired) {
        var office = Asking.current().officeOrRefuse();
        batches.batchUpdate(
                """
                insert into registry.membership (id, person, segment, kpj, office, employer, valid)
                values (?, ?, 'PU', ?, ?, ?, daterange(?, null))
                """,
                places(joiners),
                BATCH,
                (row, i) -> {
                    row.setObject(1, hired.get(i).membership());
                    row.setObject(2, hired.get(i).person());
                    row.setString(3, hired.get(i).kpj());
                    row.setString(4, office);
                    row.setObject(5, employer);
                    row.setObject(6, joiners.get(i).post().since());
                });
    }

    /** What found the employer found its workers. */
    private void addOriginsAndCards(UUID employer, List<Hired> hired) {
        var memberships = hired.stream().map(h -> h.membership().toString()).toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into registry.origin (membership, channel, campaign, found_on)
                        select m, e.channel, e.campaign, :today
                          from registry.employer e, unnest(cast(:memberships as uuid[])) as m
                         where e.id = :employer
                        """)
                .param("today", LocalDate.now(clock))
                .param("memberships", memberships)
                .param("employer", employer)
                .update();
        jdbc.sql(
                        """
                        insert into registry.card (membership, token)
                        select * from unnest(cast(:memberships as uuid[]), cast(:tokens as text[]))
                        """)
                .param("memberships", memberships)
                .param("tokens", hired.stream().map(_ -> token()).toArray(String[]::new))
                .update();
    }

    private static List<Integer> places(List<?> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }

    private byte[][] prints(List<Identity> identities) {
        return identities.stream()
                .map(identity -> doors.vault().fingerprint(identity.key()))
                .toArray(byte[][]::new);
    }

    String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
