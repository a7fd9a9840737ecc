package id.payung.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What the database refuses, whoever writes and past all of our code: as its superuser. */
class BookGuardsTest extends PlatformTest {

    /** Offices of this test alone: it opens accounts past the ids that the ledger gives them. */
    private static final String HERE = "here";

    private static final String ELSEWHERE = "elsewhere";
    private static final String UNALLOTTED = "COLLECTION UNALLOTTED -";
    private static final String JKK = "JKK CONTRIBUTIONS -";

    @Test
    void a_commit_of_a_balanced_transfer_is_taken() throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = transfer(db);
            entry(db, transfer, account(db, UNALLOTTED), -500);
            entry(db, transfer, account(db, "COLLECTION INTERFUND JKK"), 500);
            entry(db, transfer, account(db, "JKK INTERFUND COLLECTION"), -500);
            entry(db, transfer, account(db, JKK), 500);
            digest(db, transfer);
            db.commit();
        }
    }

    @ParameterizedTest(name = "{0} sen here, {1} sen there: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -500 | 499  | leaves -1 sen in fund COLLECTION
                    -500 | 501  | leaves 1 sen in fund COLLECTION
                    500  | 500  | leaves 1000 sen in fund COLLECTION
                    500  |      | has fewer than two entries
                         |      | has fewer than two entries
                    """)
    void a_commit_that_does_not_balance_is_refused(Long one, Long two, String why)
            throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = transfer(db);
            if (one != null) {
                entry(db, transfer, account(db, UNALLOTTED), one);
            }
            if (two != null) {
                entry(db, transfer, account(db, "COLLECTION BANK x"), two);
            }

            assertThatThrownBy(db::commit).hasMessageContaining(why);
        }
    }

    @Test
    void a_commit_that_mixes_two_funds_is_refused_even_if_all_of_it_sums_to_nothing()
            throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = transfer(db);
            entry(db, transfer, account(db, UNALLOTTED), -500);
            entry(db, transfer, account(db, JKK), 500);

            assertThatThrownBy(db::commit)
                    .hasMessageContaining("sen in fund")
                    .hasMessageContaining("funds never mix");
        }
    }

    @Test
    void what_one_fund_claims_the_other_owes() throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = transfer(db);
            entry(db, transfer, account(db, UNALLOTTED), -500);
            entry(db, transfer, account(db, "COLLECTION INTERFUND JKM"), 500);
            entry(db, transfer, account(db, "JKK INTERFUND COLLECTION"), -500);
            entry(db, transfer, account(db, JKK), 500);

            assertThatThrownBy(db::commit).hasMessageContaining("owe each other differs by");
        }
    }

    @Test
    void an_entry_cannot_name_another_fund_than_its_account() throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = transfer(db);
            var account = account(db, UNALLOTTED);

            assertThatThrownBy(() -> entry(db, transfer, new Place(account.id(), "JKK"), 500))
                    .hasMessageContaining("foreign key");
        }
    }

    @Test
    void a_transfer_that_stands_takes_no_more_entries() throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = balanced(db);
            digest(db, transfer);
            db.commit();

            assertThatThrownBy(() -> entry(db, transfer, account(db, JKK), 500))
                    .hasMessageContaining("takes no such entry")
                    .hasMessageContaining("Write another transfer");
        }
    }

    @Test
    void an_entry_counts_from_the_day_of_its_transfer() throws SQLException {
        try (var db = superuser()) {
            db.setAutoCommit(false);
            var transfer = transfer(db);
            var account = account(db, JKK);

            assertThatThrownBy(() ->
                            run(
                                    db,
                                    "insert into ledger.entry (transfer, account, fund,"
                                            + " booked_on, amount_sen) values (?, ?, 'JKK',"
                                            + " '2020-01-01', 1)",
                                    transfer,
                                    account.id()))
                    .hasMessageContaining("the entry on 2020-01-01");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.transfer set what = 'OTHER'",
                "update ledger.entry set amount_sen = amount_sen + 1",
                "update ledger.account set office = 'elsewhere'",
                "delete from ledger.entry",
                "delete from ledger.transfer",
                "delete from ledger.account",
                "truncate ledger.entry",
                "truncate ledger.transfer cascade",
                "truncate ledger.account cascade"
            })
    void what_is_written_stays(String change) throws SQLException {
        try (var db = superuser()) {
            assertThatThrownBy(() -> run(db, change)).hasMessageContaining("is append-only");
        }
    }

    @ParameterizedTest(name = "{0} of {1} sees {2} accounts, entries and transfers")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    HEAD       | here      | 2 | 2 | 1
                    AUDITOR    | here      | 2 | 2 | 1
                    SETTLEMENT | here      | 2 | 2 | 1
                    HEAD       | elsewhere | 0 | 0 | 0
                    SETTLEMENT | elsewhere | 0 | 0 | 0
                    OWNER      | here      | 1 | 1 | 1
                    MEMBER     | here      | 0 | 0 | 0
                    AGENT      | here      | 0 | 0 | 0
                    EMPLOYER   | here      | 0 | 0 | 0
                    BANK       | here      | 0 | 0 | 0
                    RESEARCHER | here      | 0 | 0 | 0
                    ADMIN      | here      | 0 | 0 | 0
                    """)
    void a_query_that_forgets_to_filter_sees_what_its_asker_may_see(
            String role, String office, long accounts, long entries, long transfers)
            throws SQLException {
        var person = ids.next();
        UUID transfer;
        UUID member;
        UUID other;
        try (var db = superuser()) {
            db.setAutoCommit(false);
            transfer = transfer(db);
            member = memberAccount(db, person);
            other = account(db, "JHT INTERFUND COLLECTION").id();
            entry(db, transfer, new Place(member, "JHT"), -500);
            entry(db, transfer, new Place(other, "JHT"), 500);
            entry(db, transfer, account(db, "COLLECTION INTERFUND JHT", "a third"), -500);
            entry(db, transfer, account(db, UNALLOTTED, "a third"), 500);
            digest(db, transfer);
            db.commit();
        }
        var asker =
                role.equals("OWNER")
                        ? new Asker(null, "owner", Role.MEMBER, office, person, null)
                        : new Asker(ids.next(), role, Role.valueOf(role), office, ids.next(), null);

        as(
                asker,
                () -> {
                    assertThat(count("ledger.account", "id in (?, ?)", member, other))
                            .isEqualTo(accounts);
                    assertThat(count("ledger.entry", "transfer = ?", transfer)).isEqualTo(entries);
                    assertThat(count("ledger.transfer", "id = ?", transfer)).isEqualTo(transfers);
                });
    }

    @Test
    void nobody_opens_accounts_or_books_in_another_office() {
        var stranger = Asker.machine("test", Role.SETTLEMENT, ELSEWHERE);

        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into ledger.transfer
                                                               (id, what, reference, booked_on, office, digest)
                                                        values (:id, 'TEST', '', '2026-11-23', 'here',
                                                                sha256(''))
                                                        """)
                                                .param("id", ids.next())
                                                .update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into ledger.account (id, fund, kind, office)
                                                        values (:id, 'JKP', 'CONTRIBUTIONS', 'here')
                                                        """)
                                                .param("id", ids.next())
                                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private long count(String table, String where, UUID... ids) {
        return jdbc.sql("select count(*) from " + table + " where " + where)
                .params((Object[]) ids)
                .query(Long.class)
                .single();
    }

    /** Gives what is to stay in the book its digest, so that the book stays intact. */
    private static void digest(Connection db, UUID transfer) throws SQLException {
        run(db, "set local session_replication_role = replica");
        run(db, "update ledger.transfer t set digest = ledger.digest_of(t) where id = ?", transfer);
        run(db, "set local session_replication_role = origin");
    }

    /** The id that the ledger would give it. */
    private static UUID named(String name, String office) {
        return UUID.nameUUIDFromBytes((name + "/" + office).getBytes(StandardCharsets.UTF_8));
    }

    private record Place(UUID id, String fund) {}

    private UUID balanced(Connection db) throws SQLException {
        var transfer = transfer(db);
        entry(db, transfer, account(db, UNALLOTTED), -500);
        entry(db, transfer, account(db, "COLLECTION BANK x"), 500);
        return transfer;
    }

    private UUID transfer(Connection db) throws SQLException {
        var id = ids.next();
        run(
                db,
                "insert into ledger.transfer (id, what, reference, booked_on, office, digest)"
                        + " values (?, 'TEST', '', '2026-11-23', 'here', sha256(''))",
                id);
        return id;
    }

    private Place account(Connection db, String name) throws SQLException {
        return account(db, name, HERE);
    }

    /** Fund, kind, and the other fund or the owner; opened if it is new. */
    private Place account(Connection db, String name, String office) throws SQLException {
        var parts = name.split(" ");
        var owner = parts[2].equals("x") ? new UUID(7, 7) : null;
        var other = parts[1].equals("INTERFUND") ? parts[2] : null;
        var whose = owner == null ? other : owner;
        var id = named(parts[0] + "/" + parts[1] + (whose == null ? "" : "/" + whose), office);
        run(
                db,
                "insert into ledger.account (id, fund, kind, owner, other, office) values (?, ?, ?,"
                        + " ?, ?, ?) on conflict do nothing",
                id,
                parts[0],
                parts[1],
                owner,
                other,
                office);
        try (var query =
                db.prepareStatement(
                        "select id from ledger.account where fund = ? and kind = ? and office = ?"
                                + " and other is not distinct from ?"
                                + " and owner is not distinct from ?")) {
            query.setString(1, parts[0]);
            query.setString(2, parts[1]);
            query.setString(3, office);
            query.setString(4, other);
            query.setObject(5, owner, java.sql.Types.OTHER);
            var rows = query.executeQuery();
            rows.next();
            return new Place(rows.getObject(1, UUID.class), parts[0]);
        }
    }

    private UUID memberAccount(Connection db, UUID person) throws SQLException {
        var id = new Account.Member(person, HERE).id();
        run(
                db,
                "insert into ledger.account (id, fund, kind, owner, office)"
                        + " values (?, 'JHT', 'MEMBER', ?, 'here')",
                id,
                person);
        return id;
    }

    private static void entry(Connection db, UUID transfer, Place place, long sen)
            throws SQLException {
        run(
                db,
                "insert into ledger.entry (transfer, account, fund, booked_on, amount_sen)"
                        + " values (?, ?, ?, '2026-11-23', ?)",
                transfer,
                place.id(),
                place.fund(),
                sen);
    }

    private static void run(Connection db, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (var statement = db.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.execute();
        }
    }
}
