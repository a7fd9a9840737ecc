package id.payung.platform.registry;

import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Vault;
import id.payung.platform.region.NikRegion;
import id.payung.platform.region.Regions;
import id.payung.rules.contribution.ProjectDeadline;
import id.payung.rules.law.Law;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Who works on a construction project on which day. Lists come as often as people change; changes
 * are due within 7 working days (Permenaker 44/2015; Permenaker 5/2021).
 */
@Component
public class ProjectWorkers {

    /** How many stretches a page shows. */
    public static final int PAGE = 50;

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final String SELECT =
            """
            select w.membership, w.project, w.person, p.name, m.kpj, p.identity_sealed, w.starts,
                   upper(m.valid) - 1 as until, w.ends is null as open, w.reported_on, j.ordered_on
              from registry.project_worker w
              join registry.membership m on m.id = w.membership
              join registry.person p on p.id = w.person
              join registry.project j on j.id = w.project
            """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final AuditTrail audit;
    private final Regions regions;
    private final Projects projects;
    private final ProjectHiring hiring;
    private final Clock clock;

    ProjectWorkers(JdbcClient jdbc, Doors doors, Projects projects, ProjectHiring hiring) {
        this.jdbc = jdbc;
        this.vault = doors.vault();
        this.audit = doors.audit();
        this.regions = doors.regions();
        this.projects = projects;
        this.hiring = hiring;
        this.clock = hiring.clock();
    }

    /**
     * How many a project has.
     *
     * @param people each once, however often they came and went
     * @param onDay how many of them on the day that was asked for
     */
    public record Count(int people, int onDay) {}

    /**
     * Takes a list: NIK, name, first and last day, one worker a row. All of it is stored, or
     * nothing and every fault is told. A row with a NIK and first day that are known changes the
     * last day; who is not on the list stays as they are.
     *
     * @param file CSV as a spreadsheet writes it
     */
    @Transactional
    public ProjectList take(UUID project, byte[] file) {
        var known = projects.lock(project);
        var read = ProjectListReader.read(file);
        if (!read.faults().isEmpty()) {
            return new ProjectList.Faulty(0, 0, read.faults());
        }
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        var check = new ProjectListCheck(known.facts(), today, this::knowsRegion);
        read.rows().forEach(check::check);
        var plan = hiring.plan(known, check.rows());
        var faults =
                java.util.stream.Stream.concat(check.faults().stream(), plan.faults().stream())
                        .sorted(java.util.Comparator.comparingInt(ProjectList.Fault::row))
                        .toList();
        if (!faults.isEmpty()) {
            var wrong = faults.stream().map(ProjectList.Fault::row).distinct().count();
            var rows = read.rows().size();
            return new ProjectList.Faulty(rows, rows - (int) wrong, faults);
        }
        var late = hiring.store(known, plan, today);
        audit.did("LIST", "project", project);
        return new ProjectList.Stored(
                plan.added().size(), plan.changed().size(), plan.same(), late);
    }

    /** As at a registration: a NIK keeps the code of its first issue, and districts split. */
    private boolean knowsRegion(String sixDigits) {
        var regency = sixDigits.substring(0, 2) + "." + sixDigits.substring(2, 4);
        return regions.nikRegion(sixDigits) == NikRegion.KNOWN || regions.find(regency).isPresent();
    }

    /**
     * A page of a project's workers by name, identities masked.
     *
     * @param on the day on which they were there; null for all who ever were
     * @param part of the name, or the card number
     */
    @Transactional
    public List<ProjectWorker> page(UUID project, @Nullable LocalDate on, String part, int from) {
        audit.read("project", project);
        return jdbc.sql(
                        SELECT
                                + """
                                 where w.project = :project
                                   and (cast(:on as date) is null or m.valid @> cast(:on as date))
                                   and (p.name ilike '%' || :part || '%' or m.kpj = :part)
                                 order by p.name, w.starts limit 50 offset :from
                                """)
                .param("project", project)
                .param("on", on, java.sql.Types.DATE)
                .param("part", part.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("from", from)
                .query(this::worker)
                .list();
    }

    @Transactional(readOnly = true)
    public Count count(UUID project, LocalDate on) {
        return jdbc.sql(
                        """
                        select count(distinct w.person) as people,
                               count(*) filter (where m.valid @> cast(:on as date)) as on_day
                          from registry.project_worker w join registry.membership m on m.id = w.membership
                         where w.project = :project
                        """)
                .param("project", project)
                .param("on", on)
                .query(Count.class)
                .single();
    }

    /**
     * Where a person worked on a day: every stretch on a project that the asker sees. This is what
     * an accident on that day asks.
     */
    @Transactional
    public List<ProjectWorker> on(LocalDate day, Identity identity) {
        var found =
                jdbc.sql(
                                SELECT
                                        + """
                                         where p.identity_print = :print and m.valid @> cast(:day as date)
                                         order by w.starts
                                        """)
                        .param("print", vault.fingerprint(identity.key()))
                        .param("day", day)
                        .query(this::worker)
                        .list();
        found.forEach(worker -> audit.read("membership", worker.membership()));
        return found;
    }

    /** A stretch of days of the worker who asks. */
    public record Mine(
            UUID membership,
            String number,
            String name,
            String contractor,
            LocalDate since,
            LocalDate until) {}

    /** Where the worker who asks works and worked, the latest first; empty for everybody else. */
    @Transactional(readOnly = true)
    public List<Mine> mine() {
        return jdbc.sql("select * from registry.my_projects()").query(Mine.class).list();
    }

    private ProjectWorker worker(ResultSet row, int number) throws SQLException {
        var since = row.getObject("starts", LocalDate.class);
        return new ProjectWorker(
                row.getObject("membership", UUID.class),
                row.getObject("project", UUID.class),
                row.getObject("person", UUID.class),
                row.getString("name"),
                row.getString("kpj"),
                Members.mask(vault.open(row.getBytes("identity_sealed"))),
                since,
                row.getObject("until", LocalDate.class),
                row.getBoolean("open"),
                row.getObject("reported_on", LocalDate.class),
                reportBy(since, row.getObject("ordered_on", LocalDate.class)));
    }

    /** A change is due after 7 working days, and the first list with the project itself. */
    static LocalDate reportBy(LocalDate since, LocalDate ordered) {
        var law = Law.builtIn();
        var change = ProjectDeadline.changeReportedBy(since, law).value().lastDay();
        var project = ProjectDeadline.registerBy(ordered, law).value().lastDay();
        return change.isAfter(project) ? change : project;
    }
}
