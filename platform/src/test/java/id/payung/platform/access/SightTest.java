package id.payung.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Company;
import id.payung.platform.registry.Employers;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.ProjectWorkers;
import id.payung.platform.registry.Projects;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registry;
import id.payung.platform.registry.Sites;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each role sees of each table with personal data when the query forgets to filter: {@code
 * select ctid from table}, nothing else. Ani and Budi belong to Palembang and were brought by two
 * agents, Citra belongs to Banyuasin; all three have paid, and each works for an employer besides.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SightTest extends PlatformTest {

    private static final String OF_MEMBERSHIPS =
            "membership in (select id from registry.membership where person = :person)";
    private static final String EMPLOYERS =
            "select employer from registry.employment where person = :person";

    /** For each table, the rows that tell of one person; a superuser asks this. */
    private static final Map<String, String> ROWS_OF_A_PERSON =
            Map.ofEntries(
                    Map.entry("registry.person", "id = :person"),
                    Map.entry("registry.membership", "person = :person"),
                    Map.entry("registry.enrolment", "membership = :membership"),
                    Map.entry("registry.self_employment", "membership = :membership"),
                    Map.entry("registry.origin", "membership = :membership"),
                    Map.entry("registry.card", "membership = :membership"),
                    Map.entry("registry.employment", "person = :person"),
                    Map.entry("registry.person_detail", "person = :person"),
                    Map.entry("registry.correction", OF_MEMBERSHIPS),
                    Map.entry("registry.leaving", OF_MEMBERSHIPS),
                    Map.entry("contribution.wage_line", "person = :person"),
                    Map.entry("contribution.upload", "employer in (" + EMPLOYERS + ")"),
                    Map.entry(
                            "contribution.upload_fault",
                            "upload in (select id from contribution.upload where employer in ("
                                    + EMPLOYERS
                                    + "))"),
                    Map.entry(
                            "registry.project",
                            "id in (select project from registry.project_worker"
                                    + " where person = :person)"),
                    Map.entry("registry.project_worker", "person = :person"),
                    Map.entry("contribution.bill", "person = :person"),
                    Map.entry(
                            "contribution.bill_line",
                            "bill in (select id from contribution.bill where person = :person)"),
                    Map.entry("contribution.line", "membership = :membership"),
                    Map.entry("contribution.first_payment", "membership = :membership"),
                    Map.entry("payment.payable", "person = :person"),
                    Map.entry(
                            "payment.receipt",
                            "code in (select code from payment.payable where person = :person)"),
                    Map.entry("ledger.account", "owner = :person"),
                    Map.entry(
                            "ledger.entry",
                            "account in (select id from ledger.account where owner = :person)"),
                    Map.entry("promotion.submission", "membership = :membership"),
                    Map.entry(
                            "promotion.campaign_agent",
                            "agent = (select agent from registry.membership where id ="
                                    + " :membership)"),
                    Map.entry("access.app_user", "person = :person"),
                    Map.entry("access.audit", "subject_id = :person::text"));

    /** Who sees whom, where nothing else is said: by role, the first letters of the people. */
    private static final Map<String, String> SIGHT = new LinkedHashMap<>();

    static {
        SIGHT.put("HEAD palembang", "AB");
        SIGHT.put("OFFICER palembang", "AB");
        SIGHT.put("TELLER palembang", "AB");
        SIGHT.put("CLAIMS palembang", "AB");
        SIGHT.put("APPROVER palembang", "AB");
        SIGHT.put("COMPLIANCE palembang", "AB");
        SIGHT.put("AUDITOR palembang", "AB");
        SIGHT.put("HEAD banyuasin", "C");
        SIGHT.put("AUDITOR banyuasin", "C");
        SIGHT.put("AGENT of Ani", "A");
        SIGHT.put("AGENT of Budi", "B");
        SIGHT.put("AGENT of nobody", "");
        SIGHT.put("MEMBER Ani", "A");
        SIGHT.put("MEMBER Citra", "C");
        SIGHT.put("EMPLOYER palembang", "");
        SIGHT.put("EMPLOYER of Ani", "");
        SIGHT.put("EMPLOYER of Citra", "");
        SIGHT.put("RESEARCHER palembang", "");
        SIGHT.put("ADMIN palembang", "");
        SIGHT.put("BANK", "");
        SIGHT.put("nobody", "");
    }

    private static final Map<String, String> NO_AGENT =
            Map.of("AGENT of Ani", "", "AGENT of Budi", "");
    private static final Map<String, String> EMPLOYER =
            Map.of("EMPLOYER of Ani", "A", "EMPLOYER of Citra", "C");
    private static final Map<String, String> EMPLOYER_NO_AGENT = both(EMPLOYER, NO_AGENT);
    private static final Map<String, String> EMPLOYER_ALONE =
            both(EMPLOYER_NO_AGENT, Map.of("MEMBER Ani", "", "MEMBER Citra", ""));

    /** The staff of the offices, and nobody else. */
    private static final Map<String, String> STAFF =
            Map.of(
                    "HEAD palembang", "AB",
                    "OFFICER palembang", "AB",
                    "TELLER palembang", "AB",
                    "CLAIMS palembang", "AB",
                    "APPROVER palembang", "AB",
                    "COMPLIANCE palembang", "AB",
                    "AUDITOR palembang", "AB",
                    "HEAD banyuasin", "C",
                    "AUDITOR banyuasin", "C");

    /** Where a table says otherwise, and why. */
    private static final Map<String, Map<String, String>> OTHERWISE =
            Map.ofEntries(
                    // An agent sees no balance.
                    Map.entry("ledger.account", NO_AGENT),
                    Map.entry("ledger.entry", NO_AGENT),
                    // An employer sees its own workers as such, and nothing else of them.
                    Map.entry("registry.person", EMPLOYER),
                    Map.entry("registry.membership", EMPLOYER),
                    Map.entry("registry.person_detail", EMPLOYER),
                    Map.entry("registry.employment", EMPLOYER_NO_AGENT),
                    Map.entry("registry.correction", EMPLOYER_NO_AGENT),
                    Map.entry("registry.leaving", EMPLOYER_NO_AGENT),
                    Map.entry("contribution.wage_line", EMPLOYER_NO_AGENT),
                    // What an employer sends is its own and its office's.
                    Map.entry("contribution.upload", EMPLOYER_ALONE),
                    Map.entry("contribution.upload_fault", EMPLOYER_ALONE),
                    // What a phone sent is the agent's; who works in a campaign, the office's to
                    // know.
                    Map.entry(
                            "promotion.submission",
                            only(Map.of("AGENT of Ani", "A", "AGENT of Budi", "B"))),
                    Map.entry(
                            "promotion.campaign_agent",
                            only(
                                    Map.of(
                                            "HEAD palembang", "AB",
                                            "OFFICER palembang", "AB",
                                            "AUDITOR palembang", "AB",
                                            "HEAD banyuasin", "C",
                                            "AUDITOR banyuasin", "C",
                                            "AGENT of Ani", "A",
                                            "AGENT of Budi", "B"))),
                    // A project is the office's and the contractor's; its workers see their days.
                    Map.entry("registry.project", only(STAFF)),
                    Map.entry("registry.project_worker", NO_AGENT),
                    // Accounts for logging in are the administrator's; lines of the trail the
                    // auditor's.
                    Map.entry("access.app_user", only(Map.of("ADMIN palembang", "AB"))),
                    Map.entry(
                            "access.audit",
                            only(Map.of("AUDITOR palembang", "AB", "AUDITOR banyuasin", "C"))));

    private final Map<Character, Registered> people = new LinkedHashMap<>();
    private final Map<UUID, String> niks = new LinkedHashMap<>();
    private final Map<String, Asker> askers = new LinkedHashMap<>();

    @Autowired private Registry registry;
    @Autowired private SelfEmployedBilling billing;
    @Autowired private Till till;
    @Autowired private Employers employers;
    @Autowired private Projects projects;
    @Autowired private ProjectWorkers workers;

    @BeforeAll
    void threePeople() {
        askers.put("AGENT of Ani", brings('A', PALEMBANG));
        askers.put("AGENT of Budi", brings('B', PALEMBANG));
        askers.put("AGENT of Citra", brings('C', BANYUASIN));
        askers.put("AGENT of nobody", somebody(Role.AGENT, PALEMBANG));
        askers.put("MEMBER Ani", member('A', PALEMBANG));
        askers.put("MEMBER Citra", member('C', BANYUASIN));
        askers.put("EMPLOYER of Ani", works('A', PALEMBANG));
        works('B', PALEMBANG);
        askers.put("EMPLOYER of Citra", works('C', BANYUASIN));
        askers.put("BANK", Asker.machine("bank", Role.BANK, null));
        for (var name : SIGHT.keySet()) {
            if (!askers.containsKey(name) && !name.equals("nobody")) {
                var words = name.split(" ");
                askers.put(name, somebody(Role.valueOf(words[0]), words[1]));
            }
        }
    }

    static Stream<String> personalTables() throws IOException {
        return classified().stream()
                .filter(c -> c[3].equals("personal"))
                .map(c -> c[0] + "." + c[1])
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("personalTables")
    void each_role_sees_its_own_rows_alone(String table) throws SQLException {
        var rows = new LinkedHashMap<Character, Set<String>>();
        for (var person : people.keySet()) {
            rows.put(person, rowsOf(table, people.get(person)));
            assertThat(rows.get(person)).as("rows of %s in %s", person, table).isNotEmpty();
        }
        for (var name : SIGHT.keySet()) {
            var seen = seen(table, name);
            var whom =
                    rows.entrySet().stream()
                            .filter(person -> seen.stream().anyMatch(person.getValue()::contains))
                            .map(person -> person.getKey().toString())
                            .collect(Collectors.joining());
            var expected =
                    OTHERWISE.getOrDefault(table, Map.of()).getOrDefault(name, SIGHT.get(name));
            assertThat(whom).as("whom %s sees in %s", name, table).isEqualTo(expected);
        }
    }

    @Test
    void a_new_table_with_personal_data_must_be_added_here() throws IOException {
        assertThat(personalTables().toList())
                .allSatisfy(table -> assertThat(ROWS_OF_A_PERSON).containsKey(table));
    }

    private Asker brings(char name, String office) {
        var agent = somebody(Role.AGENT, office);
        var origin = new Origin(Channel.AGENT, null, agent.user(), LocalDate.of(2026, 11, 23));
        var form = People.trader();
        var person = (Registered) as(agent, () -> registry.register(form, origin));
        niks.put(person.person(), String.valueOf(form.nik()));
        people.put(name, person);
        var bill = as(agent, () -> billing.bill(person.membership(), 1));
        assertThat(till.pay(port, bill.code()).isPaid()).isTrue();
        worksInACampaign(agent, person, bill.id());
        worksOnAProject(agent, person);
        return agent;
    }

    private void worksOnAProject(Asker agent, Registered person) {
        var officer = somebody(Role.OFFICER, agent.officeOrRefuse());
        var origin = new Origin(Channel.LEGAL_DUTY, null, null, LocalDate.of(2026, 11, 23));
        as(
                officer,
                () -> {
                    var employer = employers.register(Company.medium("PT Bangun"), origin);
                    var project = projects.register(employer.id(), Sites.bridge(), origin);
                    var row = niks.get(person.person()) + ";Siti Maimunah;16/11/2026;";
                    return workers.take(project.id(), Sites.list(row));
                });
    }

    /** What the agent's pages leave behind, written past them. */
    private void worksInACampaign(Asker agent, Registered person, UUID bill) {
        var campaign = ids.next();
        var values =
                Map.of(
                        ":campaign", campaign.toString(),
                        ":agent", agent.userOrRefuse().toString(),
                        ":office", agent.officeOrRefuse(),
                        ":membership", person.membership().toString(),
                        ":bill", bill.toString());
        var sql =
                """
                insert into promotion.campaign (id, office, channel, name, purpose, segment, runs, target,
                                                budget_sen, created_by, created_at)
                values (':campaign', ':office', 'AGENT', 'Kampanye :campaign', '', 'BPU',
                        '[2026-11-01,2026-12-01)', 1, 0, ':agent', '2026-11-23 10:00+07');
                insert into promotion.campaign_agent (campaign, office, agent)
                values (':campaign', ':office', ':agent');
                insert into promotion.submission (form, agent, office, campaign, membership, bill, sent_at)
                values (':membership', ':agent', ':office', ':campaign', ':membership', ':bill',
                        '2026-11-23 10:00+07');
                """;
        for (var value : values.entrySet()) {
            sql = sql.replace(value.getKey(), value.getValue());
        }
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Asker works(char name, String office) {
        var employer = ids.next();
        var person = people.get(name).person();
        try (var connection = superuser()) {
            EmployersMonth.leftBehind(
                    connection, person, new EmployersMonth.Of(employer, ids.next(), office));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new Asker(ids.next(), "hr-" + name, Role.EMPLOYER, office, null, employer);
    }

    private Asker member(char name, String office) {
        var person = people.get(name).person();
        return new Asker(ids.next(), "member-" + name, Role.MEMBER, office, person, null);
    }

    private Set<String> seen(String table, String name) {
        var sql = "select ctid::text from " + table;
        if (name.equals("nobody")) {
            List<String> seen = transaction.execute(_ -> mayRead(sql));
            return new TreeSet<>(seen);
        }
        List<String> seen = as(askers.get(name), () -> mayRead(sql));
        return new TreeSet<>(seen);
    }

    private List<String> mayRead(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }

    private Set<String> rowsOf(String table, Registered person) throws SQLException {
        var where =
                ROWS_OF_A_PERSON
                        .get(table)
                        .replace(":person", "'" + person.person() + "'")
                        .replace(":membership", "'" + person.membership() + "'");
        try (var connection = superuser();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select ctid::text from " + table + " where " + where)) {
            var found = new TreeSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static List<String[]> classified() throws IOException {
        try (var in = SightTest.class.getResourceAsStream("/db/columns.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        var all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }

    private static Map<String, String> only(Map<String, String> these) {
        var all = new LinkedHashMap<String, String>();
        SIGHT.keySet().forEach(name -> all.put(name, ""));
        all.putAll(these);
        return all;
    }
}
