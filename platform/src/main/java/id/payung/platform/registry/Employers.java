package id.payung.platform.registry;

import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Ids;
import id.payung.platform.access.NotVisible;
import id.payung.rules.Programme;
import id.payung.rules.contribution.EnterpriseSize;
import id.payung.rules.contribution.RiskGroup;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Registers employers and looks them up, with what the law asks about them on a day. */
@Component
public class Employers {

    private static final String SELECT =
            """
            select e.id, e.npp, e.name, e.office, t.size, t.risk_group,
                   array_to_string(t.voluntary, ',') as voluntary,
                   t.labour_intensive, t.arrears_before_relief, t.health_insurance
              from registry.employer e
              join registry.employer_terms t on t.employer = e.id and t.valid @> cast(:on as date)
            """;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final AuditTrail audit;
    private final Clock clock;

    Employers(JdbcClient jdbc, Ids ids, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An employer that joins.
     *
     * @param kbli five digits of its main business (KBLI 2020), if known
     * @param since the day from which its terms hold
     */
    public record Joining(
            String name, @Nullable String kbli, EmployerTerms terms, LocalDate since) {}

    /** Registers an employer at the asker's office. */
    @Transactional
    public Employer register(Joining joining, Origin origin) {
        var asker = Asking.current();
        var npp = jdbc.sql("select nextval('registry.npp')").query(Long.class).single();
        var employer =
                new Employer(
                        ids.next(),
                        Long.toString(npp),
                        joining.name().strip(),
                        asker.officeOrRefuse(),
                        joining.terms());
        jdbc.sql(
                        """
                        insert into registry.employer
                               (id, npp, name, office, kbli, channel, campaign, found_on, registered_by, registered_at)
                        values (:id, :npp, :name, :office, :kbli, :channel, :campaign, :on, :by, :at)
                        """)
                .param("id", employer.id())
                .param("npp", employer.npp())
                .param("name", employer.name())
                .param("office", employer.office())
                .param("kbli", joining.kbli())
                .param("channel", origin.channel().name())
                .param("campaign", origin.campaign())
                .param("on", origin.foundOn())
                .param("by", asker.user())
                .param("at", OffsetDateTime.now(clock))
                .update();
        add(employer.id(), joining);
        audit.did("REGISTER", "employer", employer.id());
        return employer;
    }

    private void add(UUID employer, Joining joining) {
        var terms = joining.terms();
        jdbc.sql(
                        """
                        insert into registry.employer_terms
                               (employer, size, risk_group, voluntary, labour_intensive,
                                arrears_before_relief, health_insurance, valid)
                        values (:employer, :size, :group, :voluntary, :labour,
                                :arrears, :health, daterange(:since, null))
                        """)
                .param("employer", employer)
                .param("size", terms.size().name())
                .param("group", terms.riskGroup().number())
                .param(
                        "voluntary",
                        terms.voluntary().stream().map(Enum::name).toArray(String[]::new))
                .param("labour", terms.labourIntensive())
                .param("arrears", terms.arrearsBeforeRelief())
                .param("health", terms.healthInsurance())
                .param("since", joining.since())
                .update();
    }

    /** Other terms from a day on; what held before stays for the months before. */
    @Transactional
    public void change(UUID employer, EmployerTerms terms, LocalDate from) {
        var now = find(employer, from);
        jdbc.sql(
                        """
                        update registry.employer_terms set valid = daterange(lower(valid), :from)
                         where employer = :employer and valid @> cast(:from as date)
                        """)
                .param("from", from)
                .param("employer", employer)
                .update();
        add(employer, new Joining(now.name(), null, terms, from));
        audit.did("CHANGE_TERMS", "employer", employer);
    }

    /**
     * The employer with its terms on a day.
     *
     * @throws NotVisible when there is none that the asker may see, or none on that day yet
     */
    @Transactional(readOnly = true)
    public Employer find(UUID employer, LocalDate on) {
        return jdbc.sql(SELECT + " where e.id = :id")
                .param("on", on)
                .param("id", employer)
                .query(Employers::employer)
                .optional()
                .orElseThrow(() -> new NotVisible("employer", employer));
    }

    /** Employers that the asker may see, by name; {@code part} of the name or NPP narrows them. */
    @Transactional(readOnly = true)
    public List<Employer> search(String part, LocalDate on, int atMost) {
        return jdbc.sql(
                        SELECT
                                + """
                                 where e.name ilike '%' || :part || '%' or e.npp = :part
                                 order by e.name, e.npp limit :n
                                """)
                .param("on", on)
                .param("part", part.strip().replaceAll("([%_\\\\])", "\\\\$1"))
                .param("n", atMost)
                .query(Employers::employer)
                .list();
    }

    /**
     * Terms and the days for which they hold.
     *
     * @param until the last day, null while they hold
     */
    public record Period(LocalDate since, @Nullable LocalDate until, EmployerTerms terms) {}

    /** What held for an employer and when, the newest first. */
    @Transactional(readOnly = true)
    public List<Period> history(UUID employer) {
        return jdbc.sql(
                        """
                        select size, risk_group, array_to_string(voluntary, ',') as voluntary, labour_intensive,
                               arrears_before_relief, health_insurance, lower(valid) as since, upper(valid) - 1 as until
                          from registry.employer_terms where employer = :employer order by lower(valid) desc
                        """)
                .param("employer", employer)
                .query((row, _) ->
                        new Period(
                                row.getObject("since", LocalDate.class),
                                row.getObject("until", LocalDate.class),
                                terms(row)))
                .list();
    }

    /** How an employer was found. */
    public record Beginning(
            @Nullable String kbli, Channel channel, @Nullable UUID campaign, LocalDate foundOn) {}

    /**
     * How the employer was found.
     *
     * @throws NotVisible when there is none that the asker may see
     */
    @Transactional(readOnly = true)
    public Beginning beginning(UUID employer) {
        return jdbc.sql(
                        """
                        select kbli, channel, campaign, found_on from registry.employer where id = :id
                        """)
                .param("id", employer)
                .query((row, _) ->
                        new Beginning(
                                row.getString("kbli"),
                                Channel.valueOf(row.getString("channel")),
                                row.getObject("campaign", UUID.class),
                                row.getObject("found_on", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new NotVisible("employer", employer));
    }

    private static EmployerTerms terms(ResultSet row) throws SQLException {
        return new EmployerTerms(
                EnterpriseSize.valueOf(row.getString("size")),
                RiskGroup.of(row.getInt("risk_group")),
                Arrays.stream(row.getString("voluntary").split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Programme::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                row.getBoolean("labour_intensive"),
                row.getBoolean("arrears_before_relief"),
                row.getBoolean("health_insurance"));
    }

    private static Employer employer(ResultSet row, int number) throws SQLException {
        return new Employer(
                row.getObject("id", UUID.class),
                row.getString("npp"),
                row.getString("name"),
                row.getString("office"),
                terms(row));
    }
}
