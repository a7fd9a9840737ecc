package id.payung.platform.registry;

import id.payung.platform.access.Asking;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts the rows of a list beside what is known, and stores them: people, memberships, days. */
@Component
class ProjectHiring {

    private static final int TOKEN_BYTES = 18;
    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Doors doors;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ProjectHiring(JdbcTemplate batches, Doors doors, Clock clock) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.doors = doors;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** A row of somebody who joins; {@code person} is null when they are registered nowhere. */
    record Joiner(ProjectList.Row row, @Nullable UUID person) {}

    /** A stretch that gets another last day. */
    record Change(UUID membership, @Nullable LocalDate before, @Nullable LocalDate ends) {}

    record Plan(
            List<Joiner> added, List<Change> changed, int same, List<ProjectList.Fault> faults) {}

    private record Stretch(
            UUID membership,
            UUID person,
            UUID project,
            String number,
            LocalDate starts,
            LocalDate until,
            @Nullable LocalDate ends) {}

    /** Somebody who is registered; {@code person} is null when that is under another name. */
    private record Found(@Nullable UUID person) {}

    /** A person's days on the contractor's projects, beside a row of the list. */
    private record Beside(Optional<Stretch> same, Optional<Stretch> clash) {}

    Plan plan(Project project, List<ProjectList.Row> rows) {
        var people = people(rows);
        var stretches = stretches(project, people);
        // Those that the list itself tells anew were checked within it.
        var told = new HashSet<String>();
        for (var i = 0; i < rows.size(); i++) {
            told.add(key(person(people, i), rows.get(i).starts()));
        }
        var plan = new Plan(new ArrayList<>(), new ArrayList<>(), 0, new ArrayList<>());
        var same = 0;
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var person = person(people, i);
            if (people.containsKey(i + 1L) && person == null) {
                plan.faults.add(ProjectList.Fault.of(row.row(), "NAMA", "other_name", row.name()));
                continue;
            }
            var mine = stretches.stream().filter(one -> one.person().equals(person)).toList();
            same += place(plan, new Joiner(row, person), beside(project, row, mine, told));
        }
        return new Plan(plan.added, plan.changed, same, plan.faults);
    }

    private static @Nullable UUID person(Map<Long, Found> people, int i) {
        var found = people.get(i + 1L);
        return found == null ? null : found.person();
    }

    private static String key(@Nullable UUID person, LocalDate starts) {
        return person + " " + starts;
    }

    private static Beside beside(
            Project project, ProjectList.Row row, List<Stretch> mine, Set<String> told) {
        var same =
                mine.stream()
                        .filter(one -> one.project().equals(project.id()))
                        .filter(one -> one.starts().equals(row.starts()))
                        .findFirst();
        var clash =
                mine.stream()
                        .filter(one ->
                                !one.project().equals(project.id())
                                        || !told.contains(key(one.person(), one.starts())))
                        .filter(one -> row.meets(one.starts(), one.until(), project.facts().ends()))
                        .findFirst();
        return new Beside(same, clash);
    }

    /** One when the row says nothing new, else nought. */
    private static int place(Plan plan, Joiner joiner, Beside beside) {
        var row = joiner.row();
        if (beside.clash().isPresent()) {
            var at = beside.clash().get();
            plan.faults.add(
                    ProjectList.Fault.of(
                            row.row(),
                            "DARI",
                            "already",
                            ProjectListCheck.said(row.starts()),
                            at.number(),
                            ProjectListCheck.said(at.starts()),
                            ProjectListCheck.said(at.until())));
            return 0;
        }
        if (beside.same().isEmpty()) {
            plan.added.add(joiner);
            return 0;
        }
        var known = beside.same().get();
        if (Objects.equals(known.ends(), row.ends())) {
            return 1;
        }
        plan.changed.add(new Change(known.membership(), known.ends(), row.ends()));
        return 0;
    }

    /** By place in the list, from 1: who is registered, and who under that name. */
    private Map<Long, Found> people(List<ProjectList.Row> rows) {
        var people = new HashMap<Long, Found>();
        jdbc.sql(
                        """
                        select place, person
                          from registry.people_by_name(cast(:prints as bytea[]), cast(:names as text[]))
                        """)
                .param("prints", rows.stream().map(this::print).toArray(byte[][]::new))
                .param("names", rows.stream().map(ProjectList.Row::name).toArray(String[]::new))
                .query((row, _) ->
                        people.put(
                                row.getLong("place"),
                                new Found(row.getObject("person", UUID.class))))
                .list();
        return people;
    }

    private byte[] print(ProjectList.Row row) {
        return doors.vault().fingerprint(new Identity.Citizen(row.nik()).key());
    }

    /** The days of these people on all projects of the contractor. */
    private List<Stretch> stretches(Project project, Map<Long, Found> people) {
        var ids =
                people.values().stream()
                        .map(found -> String.valueOf(found.person()))
                        .filter(id -> !id.equals("null"))
                        .distinct()
                        .toArray(String[]::new);
        return jdbc.sql(
                        """
                        select w.membership, w.person, w.project, j.number, w.starts, upper(m.valid) - 1 as until,
                               w.ends
                          from registry.project_worker w
                          join registry.membership m on m.id = w.membership
                          join registry.project j on j.id = w.project
                         where j.employer = :employer and w.person = any (cast(:people as uuid[]))
                        """)
                .param("employer", project.employer())
                .param("people", ids)
                .query(Stretch.class)
                .list();
    }

    /** Stores the plan; returns how many of those added were reported too late. */
    int store(Project project, Plan plan, LocalDate today) {
        // First the changes: who leaves earlier makes room for who comes back.
        plan.changed().forEach(change -> change(project, change));
        var members = registered(project, plan.added());
        addMemberships(project, plan.added(), members);
        addDays(project, plan.added(), members, today);
        addOriginsAndCards(project, members);
        var ordered = project.facts().order().on();
        return (int)
                plan.added().stream()
                        .map(joiner -> joiner.row().starts())
                        .filter(since -> today.isAfter(ProjectWorkers.reportBy(since, ordered)))
                        .count();
    }

    private record Numbered(UUID person, UUID membership, String kpj) {}

    /** The same person may come twice in a list, for two stretches of days. */
    private List<Numbered> registered(Project project, List<Joiner> joiners) {
        var strangers = new HashMap<String, UUID>();
        var newcomers = new ArrayList<Joiner>();
        for (var joiner : joiners) {
            var nik = joiner.row().nik().digits();
            if (joiner.person() == null && !strangers.containsKey(nik)) {
                var person = doors.ids().next();
                strangers.put(nik, person);
                newcomers.add(new Joiner(joiner.row(), person));
            }
        }
        addPeople(project, newcomers);
        var cards =
                jdbc.sql("select nextval('registry.card_number') from generate_series(1, :n)")
                        .param("n", joiners.size())
                        .query(Long.class)
                        .list();
        var numbered = new ArrayList<Numbered>();
        for (var i = 0; i < joiners.size(); i++) {
            var joiner = joiners.get(i);
            var person = strangers.getOrDefault(joiner.row().nik().digits(), joiner.person());
            numbered.add(
                    new Numbered(
                            Objects.requireNonNull(person),
                            doors.ids().next(),
                            Kpj.of(cards.get(i))));
        }
        return numbered;
    }

    private void addPeople(Project project, List<Joiner> newcomers) {
        var by = Asking.current().user();
        var now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                """
                insert into registry.person
                       (id, office, employer, name, birth, sex, identity_kind, identity_sealed,
                        identity_print, country, registered_by, registered_at)
                values (?, ?, ?, ?, ?, ?, 'NIK', ?, ?, 'ID', ?, ?)
                """,
                newcomers,
                BATCH,
                (line, joiner) -> {
                    var nik = joiner.row().nik();
                    line.setObject(1, joiner.person());
                    line.setString(2, project.office());
                    line.setObject(3, project.employer());
                    line.setString(4, joiner.row().name());
                    line.setDate(5, Date.valueOf(nik.birthOnOrBefore(now.toLocalDate())));
                    line.setString(6, nik.sex().name());
                    line.setBytes(7, doors.vault().seal(nik.digits()));
                    line.setBytes(8, print(joiner.row()));
                    line.setObject(9, by);
                    line.setObject(10, now);
                });
    }

    private void addMemberships(Project project, List<Joiner> joiners, List<Numbered> members) {
        batches.batchUpdate(
                """
                insert into registry.membership (id, person, segment, kpj, office, employer, valid)
                values (?, ?, 'JAKON', ?, ?, ?, daterange(?, ?, '[]'))
                """,
                places(joiners),
                BATCH,
                (line, i) -> {
                    var row = joiners.get(i).row();
                    line.setObject(1, members.get(i).membership());
                    line.setObject(2, members.get(i).person());
                    line.setString(3, members.get(i).kpj());
                    line.setString(4, project.office());
                    line.setObject(5, project.employer());
                    line.setObject(6, row.starts());
                    line.setObject(7, row.ends() == null ? project.facts().ends() : row.ends());
                });
    }

    private void addDays(
            Project project, List<Joiner> joiners, List<Numbered> members, LocalDate today) {
        var by = Asking.current().user();
        batches.batchUpdate(
                """
                insert into registry.project_worker
                       (membership, project, person, starts, ends, reported_on, reported_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                places(joiners),
                BATCH,
                (line, i) -> {
                    line.setObject(1, members.get(i).membership());
                    line.setObject(2, project.id());
                    line.setObject(3, members.get(i).person());
                    line.setObject(4, joiners.get(i).row().starts());
                    line.setObject(5, joiners.get(i).row().ends(), Types.DATE);
                    line.setObject(6, today);
                    line.setObject(7, by, Types.OTHER);
                });
    }

    /** What found the project found its workers. */
    private void addOriginsAndCards(Project project, List<Numbered> members) {
        var ids = members.stream().map(m -> m.membership().toString()).toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into registry.origin (membership, channel, campaign, found_on)
                        select m, p.channel, p.campaign, p.found_on
                          from registry.project p, unnest(cast(:members as uuid[])) as m
                         where p.id = :project
                        """)
                .param("members", ids)
                .param("project", project.id())
                .update();
        jdbc.sql(
                        """
                        insert into registry.card (membership, token)
                        select * from unnest(cast(:members as uuid[]), cast(:tokens as text[]))
                        """)
                .param("members", ids)
                .param("tokens", members.stream().map(_ -> token()).toArray(String[]::new))
                .update();
    }

    private void change(Project project, Change change) {
        var last = change.ends() == null ? project.facts().ends() : change.ends();
        jdbc.sql("update registry.project_worker set ends = :ends where membership = :membership")
                .param("ends", change.ends(), Types.DATE)
                .param("membership", change.membership())
                .update();
        jdbc.sql(
                        """
                        update registry.membership set valid = daterange(lower(valid), :last, '[]')
                         where id = :membership
                        """)
                .param("last", last)
                .param("membership", change.membership())
                .update();
        jdbc.sql(
                        """
                        insert into registry.correction
                               (id, membership, field, before, after, made_by, made_at)
                        values (:id, :membership, 'ends', :before, :after, :by, :at)
                        """)
                .param("id", doors.ids().next())
                .param("membership", change.membership())
                .param("before", text(change.before()), Types.VARCHAR)
                .param("after", text(change.ends()), Types.VARCHAR)
                .param("by", Asking.current().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static List<Integer> places(List<?> list) {
        return java.util.stream.IntStream.range(0, list.size()).boxed().toList();
    }

    private String token() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
