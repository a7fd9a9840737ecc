package id.payung.platform.registry;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;
import id.payung.rules.Programme;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/**
 * Registers many self-employed newcomers at once, as a village or a government that brings a list
 * does: each is checked as by {@link Registry}, and all without a fault are registered together.
 * Their accounts are opened when they ask for them.
 */
@Component
public class NewcomerBatch {

    private static final int BATCH = 1000;

    private final JdbcTemplate batches;
    private final Registry registry;
    private final Hiring hiring;
    private final Doors doors;
    private final Clock clock;

    NewcomerBatch(JdbcTemplate batches, Registry registry, Hiring hiring, Clock clock) {
        this.batches = batches;
        this.registry = registry;
        this.hiring = hiring;
        this.doors = hiring.doors();
        this.clock = clock;
    }

    /** A form with what brought it. */
    public record Entry(NewcomerForm form, Origin origin) {}

    private record Joiner(
            UUID person, UUID membership, String kpj, Newcomer newcomer, Origin origin) {}

    private record Enrolment(Joiner joiner, Programme programme) {}

    /**
     * What became of each, in their order: registered (without an activation code), already
     * registered, or wrong.
     */
    @Transactional
    public List<Registration> register(List<Entry> entries) {
        var checked = entries.stream().map(entry -> registry.checked(entry.form())).toList();
        var identities = new ArrayList<Identity>();
        for (var check : checked) {
            if (check.newcomer() instanceof Newcomer newcomer) {
                identities.add(newcomer.identity());
            }
        }
        var taken = new HashSet<>(hiring.registered(identities));
        var numbers = hiring.cards(entries.size());
        var joiners = new ArrayList<Joiner>();
        var outcomes = new ArrayList<Registration>();
        for (var i = 0; i < entries.size(); i++) {
            if (!(checked.get(i).newcomer() instanceof Newcomer newcomer)) {
                outcomes.add(new Registration.Wrong(checked.get(i).problems()));
            } else if (!taken.add(newcomer.identity().key())) {
                outcomes.add(new Registration.AlreadyRegistered(false));
            } else {
                var joiner =
                        new Joiner(
                                doors.ids().next(),
                                doors.ids().next(),
                                Kpj.of(numbers.get(i)),
                                newcomer,
                                entries.get(i).origin());
                joiners.add(joiner);
                outcomes.add(
                        new Registration.Registered(
                                joiner.person(), joiner.membership(), joiner.kpj(), ""));
            }
        }
        write(joiners);
        return outcomes;
    }

    private void write(List<Joiner> joiners) {
        addPeople(joiners);
        addMemberships(joiners);
        addOrigins(joiners);
        describe(joiners);
        doors.audit().didAll("REGISTER", "person", joiners.stream().map(Joiner::person).toList());
    }

    private void addPeople(List<Joiner> joiners) {
        var asker = Asking.current();
        var now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                """
                insert into registry.person
                       (id, office, agent, name, birth, sex, identity_kind, identity_sealed,
                        identity_print, country, phone, village, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                joiners,
                BATCH,
                (row, joiner) -> {
                    var newcomer = joiner.newcomer();
                    var identity = newcomer.identity();
                    row.setObject(1, joiner.person());
                    row.setString(2, asker.officeOrRefuse());
                    row.setObject(3, agent(asker, joiner.origin()));
                    row.setString(4, newcomer.name());
                    row.setObject(5, newcomer.birth());
                    row.setString(6, newcomer.sex().name());
                    row.setString(7, identity instanceof Identity.Citizen ? "NIK" : "PASSPORT");
                    row.setBytes(8, doors.vault().seal(identity.number()));
                    row.setBytes(9, doors.vault().fingerprint(identity.key()));
                    row.setString(10, identity.country());
                    row.setString(11, newcomer.phone());
                    row.setString(12, newcomer.village());
                    row.setObject(13, asker.user());
                    row.setObject(14, now);
                });
    }

    private void addMemberships(List<Joiner> joiners) {
        var asker = Asking.current();
        batches.batchUpdate(
                """
                insert into registry.membership (id, person, segment, kpj, office, agent, valid)
                values (?, ?, 'BPU', ?, ?, ?, daterange(?, null))
                """,
                joiners,
                BATCH,
                (row, joiner) -> {
                    row.setObject(1, joiner.membership());
                    row.setObject(2, joiner.person());
                    row.setString(3, joiner.kpj());
                    row.setString(4, asker.officeOrRefuse());
                    row.setObject(5, agent(asker, joiner.origin()));
                    row.setObject(6, joiner.origin().foundOn());
                });
    }

    private void addOrigins(List<Joiner> joiners) {
        batches.batchUpdate(
                """
                insert into registry.origin (membership, channel, campaign, agent, found_on)
                values (?, ?, ?, ?, ?)
                """,
                joiners,
                BATCH,
                (row, joiner) -> {
                    row.setObject(1, joiner.membership());
                    row.setString(2, joiner.origin().channel().name());
                    row.setObject(3, joiner.origin().campaign());
                    row.setObject(4, joiner.origin().agent());
                    row.setObject(5, joiner.origin().foundOn());
                });
        batches.batchUpdate(
                "insert into registry.card (membership, token) values (?, ?)",
                joiners,
                BATCH,
                (row, joiner) -> {
                    row.setObject(1, joiner.membership());
                    row.setString(2, hiring.token());
                });
    }

    private void describe(List<Joiner> joiners) {
        batches.batchUpdate(
                """
                insert into registry.self_employment (membership, occupation, income_sen, valid)
                values (?, ?, ?, daterange(?, null))
                """,
                joiners,
                BATCH,
                (row, joiner) -> {
                    row.setObject(1, joiner.membership());
                    row.setString(2, joiner.newcomer().occupation().name());
                    row.setLong(3, joiner.newcomer().income().sen());
                    row.setObject(4, joiner.origin().foundOn());
                });
        var enrolments = new ArrayList<Enrolment>();
        for (var joiner : joiners) {
            for (var programme : joiner.newcomer().programmes()) {
                enrolments.add(new Enrolment(joiner, programme));
            }
        }
        batches.batchUpdate(
                """
                insert into registry.enrolment (membership, programme, valid)
                values (?, ?, daterange(?, null))
                """,
                enrolments,
                BATCH,
                (row, enrolment) -> {
                    row.setObject(1, enrolment.joiner().membership());
                    row.setString(2, enrolment.programme().name());
                    row.setObject(3, enrolment.joiner().origin().foundOn());
                });
    }

    /**
     * Whoever registers as an agent sees the person; an office that brings a list names its agent.
     */
    private static @Nullable UUID agent(Asker asker, Origin origin) {
        return asker.role() == Role.AGENT ? asker.user() : origin.agent();
    }
}
