package id.payung.platform.ledger.check;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.BrowserTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.access.Users;
import id.payung.platform.cli.Till;
import id.payung.platform.contribution.SelfEmployedBilling;
import id.payung.platform.database.Database;
import id.payung.platform.ledger.check.CheckResults.Kept;
import id.payung.platform.registry.Channel;
import id.payung.platform.registry.Origin;
import id.payung.platform.registry.People;
import id.payung.platform.registry.Registration.Registered;
import id.payung.platform.registry.Registry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A trader of Banyuasin paid one month: JKK 8,000, JKM 3,400 and JHT 32,000 (see SelfEmployedTest).
 * Then somebody with all power over the database changes a row, and puts it back.
 */
class BookCheckTest extends BrowserTest {

    private static final String PASSWORD = "a-long-password";

    @Autowired private BookCheck check;
    @Autowired private CheckResults results;
    @Autowired private Database database;
    @Autowired private Registry registry;
    @Autowired private SelfEmployedBilling billing;
    @Autowired private Till till;
    @Autowired private Users users;

    private Asker auditor;
    private Registered member;
    private UUID bill;
    private UUID transfer;

    @BeforeEach
    void aTraderPays() throws SQLException {
        auditor = somebody(Role.AUDITOR, BANYUASIN);
        var agent = somebody(Role.AGENT, BANYUASIN);
        var origin = new Origin(Channel.AGENT, null, agent.user(), LocalDate.of(2026, 11, 23));
        member = (Registered) as(agent, () -> registry.register(People.trader(), origin));
        var made = as(agent, () -> billing.bill(member.membership(), 1));
        bill = made.id();
        assertThat(till.pay(port, made.code()).isPaid()).isTrue();
        transfer =
                UUID.fromString(
                        one("select id from ledger.transfer where reference = '" + bill + "'"));
        whole();
    }

    @Test
    void a_book_that_nobody_touched_is_right() throws SQLException {
        var run = whole();

        assertThat(run.whole()).isTrue();
        assertThat(run.transfers())
                .isEqualTo(Long.parseLong(one("select count(*) from ledger.transfer")));
        assertThat(run.lines())
                .isEqualTo(Long.parseLong(one("select count(*) from contribution.line")));
        assertThat(run.unsealed()).isZero();
        assertThat(findings()).isEmpty();
        assertThat(as(auditor, results::totals))
                .hasSize(7)
                .allSatisfy(total -> assertThat(total.balanced()).isTrue());
    }

    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    entry set amount_sen = -3200100 where amount_sen = -3200000 and fund = 'JHT'  | entry set amount_sen = -3200000 where amount_sen = -3200100 | TRANSFER_ALTERED     |                         |
                    entry set amount_sen = -3200100 where amount_sen = -3200000 and fund = 'JHT'  | entry set amount_sen = -3200000 where amount_sen = -3200100 | FUND_UNBALANCED      | 0 sen                   | -100 sen
                    entry set amount_sen = -3200100 where amount_sen = -3200000 and fund = 'JHT'  | entry set amount_sen = -3200000 where amount_sen = -3200100 | SAVINGS_DIFFER       | 3200000 sen             | 3200100 sen
                    entry set amount_sen = 800001 where amount_sen = 800000                       | entry set amount_sen = 800000 where amount_sen = 800001     | INTERFUND_UNMIRRORED | 0 sen                   | 1 sen
                    entry set booked_on = '2026-01-31' where fund = 'JKM' and amount_sen < 0      | entry set booked_on = '2026-11-23' where fund = 'JKM'       | ENTRY_ALTERED        | JKM 2026-11-23          | JKM 2026-01-31
                    transfer set what = 'CONTRIBUTIONS' where true                                | transfer set what = 'CONTRIBUTION' where true               | TRANSFER_ALTERED     |                         |
                    transfer set what = 'CONTRIBUTIONS' where true                                | transfer set what = 'CONTRIBUTION' where true               | LINES_DIFFER         | 800000 sen              | 0 sen
                    transfer set batch = '5' where true                                           | transfer set batch = ':batch' where true                    | BATCH_ALTERED        |                         |
                    transfer set batch = '5' where true                                           | transfer set batch = ':batch' where true                    | TRANSFER_UNSEALED    | a link                  | none
                    """)
    void a_row_of_the_ledger_that_was_changed_is_named(
            String change, String back, String kind, String expected, String actual)
            throws SQLException {
        whole();
        var batch = one("select batch from ledger.transfer where id = '" + transfer + "'");
        tamper(ofTransfer(change));
        try {
            whole();
            assertThat(findings())
                    .anySatisfy(found -> {
                        assertThat(found.kind()).isEqualTo(kind);
                        if (expected != null) {
                            assertThat(found.expected()).isEqualTo(expected);
                            assertThat(found.actual()).isEqualTo(actual);
                        }
                    });
        } finally {
            tamper(ofTransfer(back).replace(":batch", batch));
        }
        whole();
        assertThat(findings()).as("after it was put back").isEmpty();
        assertThat(as(auditor, results::gone)).anyMatch(gone -> gone.kind().equals(kind));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    JHT | SAVINGS_DIFFER | 3200700 sen | 3200000 sen
                    JKM | LINES_DIFFER   | 340700 sen  | 340000 sen
                    """)
    void a_contribution_line_that_was_changed_is_named(
            String programme, String kind, String expected, String actual) throws SQLException {
        var where = " where programme = '%s' and bill = '%s'".formatted(programme, bill);
        tamper("update contribution.line set amount_sen = amount_sen + 700" + where);
        try {
            whole();
            assertThat(findings())
                    .singleElement()
                    .satisfies(found -> {
                        assertThat(found.kind()).isEqualTo(kind);
                        assertThat(found.subject()).contains(bill.toString(), programme);
                        assertThat(found.expected()).isEqualTo(expected);
                        assertThat(found.actual()).isEqualTo(actual);
                    });
        } finally {
            tamper("update contribution.line set amount_sen = amount_sen - 700" + where);
        }
        whole();
        assertThat(findings()).isEmpty();
    }

    @Test
    void entries_whose_transfer_was_deleted_are_named() throws SQLException {
        tamper("create table ledger.kept as select * from ledger.transfer where id = ':id'");
        tamper("delete from ledger.transfer where id = ':id'");
        try {
            whole();
            assertThat(findings())
                    .extracting(Kept::kind)
                    .contains("ENTRY_ORPHANED", "BATCH_ALTERED");
            assertThat(findings())
                    .filteredOn(found -> found.kind().equals("ENTRY_ORPHANED"))
                    .hasSize(10);
        } finally {
            tamper("insert into ledger.transfer select * from ledger.kept");
            tamper("drop table ledger.kept");
        }
        whole();
        assertThat(findings()).isEmpty();
    }

    @Test
    void a_link_that_was_cut_off_is_missed_though_the_chain_is_made_whole_again()
            throws SQLException {
        whole();
        tamper(
                "create table ledger.kept as select * from ledger.link order by number desc limit"
                        + " 1");
        tamper("delete from ledger.link where number = (select number from ledger.kept)");
        tamper(
                "update ledger.transfer t set recorded_at = recorded_at + interval '1 s' where id ="
                        + " ':id'");
        try {
            whole();
            assertThat(findings()).extracting(Kept::kind).contains("HEAD_GONE");
        } finally {
            tamper(
                    "update ledger.transfer t set recorded_at = recorded_at - interval '1 s' where"
                            + " id = ':id'");
            tamper("delete from ledger.link where number >= (select number from ledger.kept)");
            tamper("insert into ledger.link select * from ledger.kept");
            tamper("drop table ledger.kept");
        }
        tamper("delete from ledger.check_total; update ledger.finding set gone_run = last_run");
        tamper(
                "delete from ledger.check_run r where head > 0 and not exists (select from"
                        + " ledger.link l where l.number = r.head and l.hash = r.head_hash) and not"
                        + " exists (select from ledger.finding where r.id in (first_run, last_run,"
                        + " gone_run))");
        tamper(
                "update ledger.check_run r set head = 0 where not exists (select from ledger.link l"
                        + " where l.number = r.head and l.hash = r.head_hash)");
        whole();
        assertThat(findings()).isEmpty();
    }

    /** A round in small parts comes by every old link; what is new is looked at in each turn. */
    @Test
    void old_rows_are_looked_at_again_and_again() throws SQLException {
        var head = whole().head();
        tamper(ofTransfer("entry set amount_sen = amount_sen * 2 where true"));
        var part = Math.max(1, head / 4);
        try {
            var turns = 0;
            while (findings().stream().noneMatch(f -> f.kind().equals("TRANSFER_ALTERED"))) {
                try (var batch = database.batch()) {
                    var run = check.run(batch, part);
                    assertThat(run.whole()).isFalse();
                    assertThat(run.links()).isLessThanOrEqualTo(part + head - run.head());
                }
                assertThat(++turns).isLessThanOrEqualTo(6);
            }
        } finally {
            tamper(ofTransfer("entry set amount_sen = amount_sen / 2 where true"));
        }
        whole();
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_page_raises_an_alarm_with_the_row_and_calms_down_when_it_is_right_again()
            throws SQLException {
        as(
                Asker.machine("test", Role.ADMIN, BANYUASIN),
                () -> users.add(auditor, "Wati", PASSWORD));
        whole();
        var page = loggedIn(DESK, auditor.username(), PASSWORD);
        page.locator("a[href='/audit/ledger']").click();
        assertThat(page.locator("[data-alarm]")).hasCount(0);
        look(page, "ledger-check-well");

        tamper(
                ofTransfer(
                        "entry set amount_sen = -3200100 where amount_sen = -3200000 and fund ="
                                + " 'JHT'"));
        try {
            whole();
            page.reload();
            assertThat(page.locator("[data-alarm]")).containsText("ALARM");
            var row = page.locator("section [data-finding=SAVINGS_DIFFER]");
            assertThat(row).containsText(member.person().toString());
            assertThat(row).containsText("3200100 sen");
            look(page, "ledger-check-alarm");

            page.locator("section [data-finding=TRANSFER_ALTERED] a").click();
            assertThat(page.locator("[data-alarm]")).isVisible();
            assertThat(page.locator("main")).containsText(transfer.toString());
            look(page, "ledger-transfer-alarm");
        } finally {
            tamper(ofTransfer("entry set amount_sen = -3200000 where amount_sen = -3200100"));
        }
        whole();
        page.navigate(url("/audit/ledger"));
        assertThat(page.locator("[data-alarm]")).hasCount(0);
    }

    @Test
    void the_head_reads_it_too_and_other_offices_see_no_row_of_it() throws SQLException {
        var head = somebody(Role.HEAD, BANYUASIN);
        var officer = somebody(Role.OFFICER, BANYUASIN);
        var stranger = somebody(Role.AUDITOR, PALEMBANG);
        as(
                Asker.machine("test", Role.ADMIN, BANYUASIN),
                () -> {
                    users.add(head, "Kepala", PASSWORD);
                    users.add(officer, "Petugas", PASSWORD);
                });
        tamper(ofTransfer("entry set amount_sen = amount_sen * 2 where true"));
        try {
            whole();
            var page = loggedIn(PHONE, head.username(), PASSWORD);
            page.navigate(url("/audit/ledger"));
            assertThat(page.locator("[data-alarm]")).isVisible();
            look(page, "ledger-check-phone");
            var refused = loggedIn(DESK, officer.username(), PASSWORD);
            assertThat(refused.navigate(url("/audit/ledger")).status()).isEqualTo(403);
            assertThat(as(stranger, results::open))
                    .extracting(Kept::transfer)
                    .doesNotContain(transfer);
            assertThat(as(officer, results::open)).isEmpty();
        } finally {
            tamper(ofTransfer("entry set amount_sen = amount_sen / 2 where true"));
        }
        whole();
    }

    private CheckRun whole() throws SQLException {
        try (var batch = database.batch()) {
            return check.whole(batch);
        }
    }

    /** What stands, of the transfer and of the chain. */
    private List<Kept> findings() {
        return as(auditor, results::open);
    }

    private String ofTransfer(String change) {
        var table = change.split(" ")[0];
        var key = table.equals("entry") ? "transfer" : "id";
        return "update ledger.%s and %s = '%s'".formatted(change, key, transfer);
    }

    private String one(String sql) throws SQLException {
        try (var db = superuser();
                var rows = db.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** As nobody but a superuser can: past every trigger. */
    private void tamper(String sql) throws SQLException {
        try (var db = superuser();
                var statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql.replace(":id", transfer.toString()));
        }
    }
}
