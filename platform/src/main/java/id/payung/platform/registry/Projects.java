package id.payung.platform.registry;

import id.payung.platform.access.Asking;
import id.payung.platform.access.NotVisible;
import id.payung.platform.region.Place;
import id.payung.rules.contribution.ProjectDeadline;
import id.payung.rules.law.Answer;
import id.payung.rules.law.Law;
import id.payung.rules.money.Rupiah;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The register of construction projects: PP 44/2015 Pasal 54 asks every contractor to register the
 * daily, piece and fixed-term workers of a project, by project.
 */
@Component
public class Projects {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final String SELECT =
            """
            select p.*, e.npp, e.name as contractor, o.name as office_name, r.name as place
              from registry.project p
              join registry.employer e on e.id = p.employer
              join region.office o on o.code = p.office
              left join region.regency r on r.code = p.regency
            """;

    private final JdbcClient jdbc;
    private final Doors doors;
    private final Clock clock;

    Projects(JdbcClient jdbc, Doors doors, Clock clock) {
        this.jdbc = jdbc;
        this.doors = doors;
        this.clock = clock;
    }

    /** A later change of a project, with what stood there before; {@code value} in sen. */
    public record Change(
            String field, String before, String after, String note, OffsetDateTime madeAt) {

        /** For {@code ends}: the last day as it was. */
        public LocalDate dayBefore() {
            return LocalDate.parse(before);
        }

        /** For {@code ends}: the last day as it is. */
        public LocalDate dayAfter() {
            return LocalDate.parse(after);
        }

        /** For {@code value}: the contract's value as it was. */
        public Rupiah valueBefore() {
            return Rupiah.ofSen(Long.parseLong(before));
        }

        /** For {@code value}: the contract's value as it is. */
        public Rupiah valueAfter() {
            return Rupiah.ofSen(Long.parseLong(after));
        }
    }

    /**
     * Registers a project of a contractor that the asker sees, at the contractor's office. What it
     * costs is another step: {@code contribution.project.ProjectBilling#bill}.
     *
     * @throws NotVisible when the asker sees no such contractor
     * @throws org.springframework.dao.DuplicateKeyException when the contractor has registered this
     *     work order before
     */
    @Transactional
    public Project register(UUID employer, ProjectFacts facts, Origin origin) {
        var office = officeOf(employer);
        var id = doors.ids().next();
        var number = jdbc.sql("select nextval('registry.project_number')").query(Long.class);
        jdbc.sql(
                        """
                        insert into registry.project
                               (id, number, employer, office, name, address, regency, owner, category,
                                order_number, ordered_on, value_sen, with_tax, starts, ends,
                                channel, campaign, found_on, registered_by, registered_at)
                        values (:id, :number, :employer, :office, :name, :address, :regency, :owner, :category,
                                :order, :ordered, :value, :tax, :starts, :ends,
                                :channel, :campaign, :found, :by, :at)
                        """)
                .param("id", id)
                .param("number", Long.toString(number.single()))
                .param("employer", employer)
                .param("office", office)
                .params(columns(facts))
                .param("channel", origin.channel().name())
                .param("campaign", origin.campaign())
                .param("found", origin.foundOn())
                .param("by", Asking.current().user())
                .param("at", OffsetDateTime.now(clock))
                .update();
        doors.audit().did("REGISTER", "project", id);
        return find(id);
    }

    private static Map<String, @Nullable Object> columns(ProjectFacts facts) {
        var contract = facts.contract();
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("name", facts.name());
        columns.put("address", facts.address());
        columns.put("regency", facts.regency());
        columns.put("owner", facts.owner());
        columns.put("category", facts.category().name());
        columns.put("order", facts.order().number());
        columns.put("ordered", facts.order().on());
        columns.put("value", contract == null ? null : contract.value().sen());
        columns.put("tax", contract != null && contract.withTax());
        columns.put("starts", facts.starts());
        columns.put("ends", facts.ends());
        return columns;
    }

    private String officeOf(UUID employer) {
        return jdbc.sql("select office from registry.employer where id = :id")
                .param("id", employer)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotVisible("employer", employer));
    }

    /** The contractor's project under that work order, if there is one that the asker sees. */
    @Transactional(readOnly = true)
    public Optional<Project> ofOrder(UUID employer, String orderNumber) {
        return jdbc.sql(SELECT + " where p.employer = :employer and p.order_number = :order")
                .param("employer", employer)
                .param("order", orderNumber)
                .query(Projects::project)
                .optional();
    }

    /**
     * @throws NotVisible when there is none that the asker may see
     */
    @Transactional(readOnly = true)
    public Project find(UUID project) {
        return jdbc.sql(SELECT + " where p.id = :id")
                .param("id", project)
                .query(Projects::project)
                .optional()
                .orElseThrow(() -> new NotVisible("project", project));
    }

    /** As {@link #find}, and nobody else changes or bills it before this transaction ends. */
    @Transactional
    public Project lock(UUID project) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:project, 0))")
                .param("project", "project:" + project)
                .query((_, _) -> true)
                .single();
        return find(project);
    }

    /**
     * The newest projects that the asker sees; {@code part} of the name, the contractor's name, or
     * a number narrows them.
     */
    @Transactional(readOnly = true)
    public List<Project> search(String part, int atMost) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where p.name ilike '%' || :part || '%' or e.name ilike '%' || :part || '%'
                                    or p.number = :part or e.npp = :part or p.order_number = :part
                                 order by p.registered_at desc, p.id desc limit :n
                                """)
                .param("part", part.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("n", atMost)
                .query(Projects::project)
                .list();
    }

    /**
     * A longer time or another contract value (addendum), from today on; what stood there before is
     * kept. Workers without a last day of their own stay until the new end.
     *
     * @param note why, in the words of whoever says so
     */
    @Transactional
    public Project amend(UUID project, LocalDate ends, @Nullable Rupiah value, String note) {
        var before = lock(project).facts();
        var contract = before.contract();
        if (!ends.equals(before.ends())) {
            change(
                    project,
                    new Change("ends", before.ends().toString(), ends.toString(), note, at()));
        }
        if (contract != null && value != null && !value.equals(contract.value())) {
            var was = Long.toString(contract.value().sen());
            change(project, new Change("value", was, Long.toString(value.sen()), note, at()));
        }
        jdbc.sql(
                        """
                        update registry.project set ends = :ends, value_sen = coalesce(:value, value_sen)
                         where id = :project
                        """)
                .param("ends", ends)
                .param("value", value == null ? null : value.sen(), java.sql.Types.BIGINT)
                .param("project", project)
                .update();
        jdbc.sql(
                        """
                        update registry.membership m
                           set valid = daterange(w.starts, least(cast(:ends as date), (
                                   select min(lower(o.valid)) - 1 from registry.membership o
                                    where o.person = m.person and o.segment = 'JAKON'
                                      and o.employer = m.employer and lower(o.valid) > w.starts)), '[]')
                          from registry.project_worker w
                         where w.membership = m.id and w.project = :project and w.ends is null
                           and w.starts <= cast(:ends as date)
                        """)
                .param("ends", ends)
                .param("project", project)
                .update();
        doors.audit().did("AMEND", "project", project);
        return find(project);
    }

    private void change(UUID project, Change change) {
        jdbc.sql(
                        """
                        insert into registry.project_change
                               (id, project, field, before, after, note, made_by, made_at)
                        values (:id, :project, :field, :before, :after, :note, :by, :at)
                        """)
                .param("id", doors.ids().next())
                .param("project", project)
                .param("field", change.field())
                .param("before", change.before())
                .param("after", change.after())
                .param("note", change.note())
                .param("by", Asking.current().user())
                .param("at", change.madeAt())
                .update();
    }

    private OffsetDateTime at() {
        return OffsetDateTime.now(clock);
    }

    /** What was changed since the registration, the newest first. */
    @Transactional(readOnly = true)
    public List<Change> history(UUID project) {
        return jdbc.sql(
                        """
                        select field, before, after, note, made_at from registry.project_change
                         where project = :project order by made_at desc, id desc
                        """)
                .param("project", project)
                .query(Change.class)
                .list();
    }

    /** The last day to register a project: 14 working days after the work order. */
    public static Answer.Known<ProjectDeadline> registerBy(Project project) {
        return ProjectDeadline.registerBy(project.facts().order().on(), Law.builtIn()).known();
    }

    /** The regencies that the asker's office is in charge of today: dotted code to name. */
    @Transactional(readOnly = true)
    public Map<String, String> regencies() {
        var names = new LinkedHashMap<String, String>();
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        for (Place place : doors.regions().territory(Asking.current().officeOrRefuse(), today)) {
            names.put(place.code(), place.name());
        }
        return names;
    }

    private static Project project(ResultSet row, int number) throws SQLException {
        return new Project(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("employer", UUID.class),
                row.getString("npp"),
                row.getString("contractor"),
                row.getString("office"),
                row.getString("office_name"),
                row.getString("place"),
                facts(row),
                row.getObject("registered_at", OffsetDateTime.class)
                        .atZoneSameInstant(WIB)
                        .toLocalDate());
    }

    private static ProjectFacts facts(ResultSet row) throws SQLException {
        var value = row.getObject("value_sen", Long.class);
        return new ProjectFacts(
                row.getString("name"),
                row.getString("address"),
                row.getString("regency"),
                row.getString("owner"),
                ProjectFacts.Category.valueOf(row.getString("category")),
                new ProjectFacts.WorkOrder(
                        row.getString("order_number"),
                        row.getObject("ordered_on", LocalDate.class)),
                value == null
                        ? null
                        : new ProjectFacts.Contract(
                                Rupiah.ofSen(value), row.getBoolean("with_tax")),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class));
    }
}
