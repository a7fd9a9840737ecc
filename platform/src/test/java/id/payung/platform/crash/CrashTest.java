package id.payung.platform.crash;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Payung is killed while agents register and a bank pays, again and again; they go on as people do.
 * In the end every row is there once, as in a run that nobody disturbed.
 *
 * <p>{@code -Dcrash.kills=50} kills more often, {@code -Dcrash.seed=...} as it did that time.
 */
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 6);
    private static final long SEED = Long.getLong("crash.seed", new Random().nextLong());

    /** Tables in which two runs differ rightly, and why. */
    private static final List<String> LEFT_OUT =
            List.of(
                    "access.audit", // who asks again is written down again
                    "access.keys", // one number, not of a person
                    "contribution.first_payment", // follows from the lines, by a trigger
                    "contribution.grace", // not written by the sentence
                    "contribution.project_assessment", // the demo's builders, before the sentence
                    "contribution.project_bill",
                    "contribution.project_certificate",
                    "contribution.upload", // not written by the sentence
                    "contribution.upload_fault",
                    "contribution.wage_line", // the demo's employers, before the sentence
                    "contribution.wage_report",
                    "ledger.check_run", // the continuous check turns by the clock
                    "ledger.check_total",
                    "ledger.credited", // not written by the sentence
                    "ledger.finding",
                    "ledger.link", // one a transaction, sealed by the clock
                    "ledger.return_piece", // not written by the sentence
                    "ledger.return_rate",
                    "ledger.return_share",
                    "payment.partner", // made before the sentence
                    "payment.snap_call", // one row a call, and calls are repeated
                    "promotion.campaign_agent", // written with the campaign, before the first kill
                    "promotion.campaign_cost",
                    "promotion.campaign_territory",
                    "registry.correction", // the demo's employers, before the sentence
                    "registry.employer",
                    "registry.employer_terms",
                    "registry.employment",
                    "registry.leaving",
                    "registry.person_detail",
                    "registry.project",
                    "registry.project_change",
                    "registry.project_worker");

    @TempDir private static Path temporary = Path.of("");

    private @Nullable Running killed;
    private @Nullable Installation survivor;
    private @Nullable Rows expected;

    @BeforeAll
    void run() throws Exception {
        System.out.printf("crash.seed=%d crash.kills=%d%n", SEED, KILLS);
        var traders = interrupted();
        System.out.printf("%d traders; now without a kill%n", traders);
        expected = uninterrupted(traders);
    }

    @AfterAll
    void stop() {
        if (killed != null) {
            killed.close();
        }
    }

    private int interrupted() throws Exception {
        var installation = Installation.demo(temporary.resolve("killed"));
        survivor = installation;
        var port = Installation.freePort();
        var killer = new Killer(SEED, KILLS, installation, port);
        try (var errands = new Errands(installation, port)) {
            errands.openCampaign();
            var goOn = new AtomicBoolean(true);
            var hands = errands.begin(_ -> goOn.get());
            try {
                killed = killer.rampage(errands);
            } finally {
                goOn.set(false);
            }
            Errands.finish(hands);
            return errands.served();
        }
    }

    private Rows uninterrupted(int traders) throws Exception {
        var installation = Installation.demo(temporary.resolve("undisturbed"));
        try (var running = installation.demo();
                var errands = new Errands(installation, running.port())) {
            errands.openCampaign();
            Errands.finish(errands.begin(number -> number <= traders));
            try (var database = Rows.open(installation)) {
                return Rows.of(database);
            }
        }
    }

    @Test
    void nothing_is_lost_and_nothing_is_doubled() throws SQLException {
        try (var database = Rows.open(survivor())) {
            assertThat(Rows.of(database).differences(expected())).isEmpty();
        }
        assertThat(expected().tables())
                .allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
    }

    @Test
    void every_table_is_compared_or_named() throws SQLException {
        var all = new TreeSet<String>();
        try (var database = Rows.open(survivor());
                var rows =
                        database.createStatement()
                                .executeQuery(
                                        """
                                        select schemaname || '.' || tablename from pg_tables
                                         where schemaname in ('access', 'registry', 'contribution',
                                                              'payment', 'ledger', 'promotion')
                                        """)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        var known = Rows.compared();
        known.addAll(LEFT_OUT);
        assertThat(all).isEqualTo(known);
    }

    /** Each of these may have no row. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    the trial balance is zero in every fund | select fund, sum(amount_sen) from ledger.entry group by fund having sum(amount_sen) <> 0
                    every transfer is zero                  | select transfer, fund from ledger.entry group by transfer, fund having sum(amount_sen) <> 0
                    savings are the lines of JHT            | select m.person from contribution.line l join registry.membership m on m.id = l.membership where programme = 'JHT' group by m.person having sum(l.amount_sen) <> (select abs(sum(e.amount_sen)) from ledger.entry e join ledger.account a on a.id = e.account where a.kind = 'MEMBER' and a.owner = m.person)
                    funds are the lines of their programme  | select programme from contribution.line where programme <> 'JHT' group by programme having sum(amount_sen) <> (select abs(sum(e.amount_sen)) from ledger.entry e join ledger.account a on a.id = e.account where a.kind = 'CONTRIBUTIONS' and a.fund::text = programme)
                    all savings have lines                  | select owner from ledger.account where kind = 'MEMBER' and owner not in (select person from contribution.line l join registry.membership m on m.id = l.membership where programme = 'JHT')
                    no bill is settled without a receipt    | select id from contribution.bill b where settled_by is not null and not exists (select from payment.receipt r where r.id = b.settled_by and r.code = b.code and r.amount_sen = b.total_sen)
                    no receipt is without a settled bill    | select id from payment.receipt r where not exists (select from contribution.bill b where b.settled_by = r.id) and not exists (select from contribution.wage_report w where w.receipt = r.id) and not exists (select from contribution.project_bill p where p.settled_by = r.id)
                    a settled bill has all of its lines     | (select bill, month, programme, amount_sen from contribution.bill_line l where (select settled_by from contribution.bill b where b.id = l.bill) is not null) except select bill, month, programme, amount_sen from contribution.line
                    nothing was received and not allotted   | select a.id from ledger.entry e join ledger.account a on a.id = e.account where a.kind = 'UNALLOTTED' group by a.id having sum(e.amount_sen) <> 0
                    """)
    void the_books_agree(String what, String mistakes) throws SQLException {
        try (var database = Rows.open(survivor());
                var rows = database.createStatement().executeQuery(mistakes)) {
            assertThat(rows.next()).as("not so: " + what).isFalse();
        }
    }

    /** The comparison would see it: each of these is planted, reported, and taken back. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    payment.receipt: lost      | delete from payment.receipt where id = (select min(id::text)::uuid from payment.receipt)
                    ledger.entry: too many     | insert into ledger.entry select t.id, e.account, e.fund, e.booked_on, e.amount_sen from ledger.entry e, ledger.transfer t where t.id <> e.transfer and not exists (select from ledger.entry x where x.transfer = t.id and x.account = e.account) limit 1
                    contribution.line: lost    | delete from contribution.line where (membership, month, programme) = (select membership, month, programme from contribution.line limit 1)
                    registry.person: too many  | insert into registry.person select gen_random_uuid(), office, agent, employer, name, birth, sex, identity_kind, identity_sealed, sha256('another'), country, phone, village, registered_by, registered_at from registry.person limit 1
                    contribution.bill: lost    | update contribution.bill set total_sen = total_sen + 1 where id = (select min(id::text)::uuid from contribution.bill)
                    payment.payable: too many  | insert into payment.payable select '600000000000', what_kind, what_id, indonesia, english, amount_sen, payable_until, payer_name, office, agent, person, employer, opened_at, now() from payment.payable limit 1
                    """)
    void a_planted_difference_is_reported(String report, String mischief) throws SQLException {
        try (var database = Rows.open(survivor())) {
            database.setAutoCommit(false);
            try (var statement = database.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                assertThat(statement.executeUpdate(mischief)).isEqualTo(1);
            }
            var found = new ArrayList<>(Rows.of(database).differences(expected()));
            database.rollback();
            assertThat(found).anySatisfy(line -> assertThat(line).startsWith(report));
        }
    }

    private Installation survivor() {
        return Objects.requireNonNull(survivor);
    }

    private Rows expected() {
        return Objects.requireNonNull(expected);
    }
}
