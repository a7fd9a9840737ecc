package id.payung.platform.ledger.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.PlatformTest;
import id.payung.platform.access.Asker;
import id.payung.platform.access.Role;
import id.payung.platform.database.Database;
import id.payung.platform.ledger.Ledger;
import id.payung.platform.ledger.Scribe;
import id.payung.platform.ledger.Transfer;
import id.payung.rules.money.Rupiah;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

class ChainTest extends PlatformTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Asker BOOKS = Asker.machine("test", Role.SETTLEMENT, PALEMBANG);

    @Autowired private Ledger ledger;
    @Autowired private Database database;

    @Test
    void a_batch_that_commits_after_a_younger_one_is_not_missed() throws Exception {
        var older = transfer();
        var younger = transfer();
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow =
                    threads.submit(() ->
                            as(
                                    BOOKS,
                                    () -> {
                                        ledger.post(older);
                                        begun.countDown();
                                        await(end);
                                    }));
            await(begun);
            post(younger);

            seal();
            assertThat(linkOf(younger)).as("waits for the older one").isEmpty();

            end.countDown();
            slow.get(20, TimeUnit.SECONDS);
        }
        seal();
        assertThat(linkOf(older)).hasSize(1);
        assertThat(linkOf(younger)).hasSize(1);
        assertThat(linkOf(older).getFirst()).isLessThan(linkOf(younger).getFirst());
    }

    @Test
    void what_is_rolled_back_leaves_no_link_and_no_gap() throws Exception {
        seal();
        var before = links();
        asking.actAs(
                BOOKS,
                () ->
                        transaction.executeWithoutResult(status -> {
                            ledger.post(transfer());
                            status.setRollbackOnly();
                        }));
        post(transfer());

        assertThat(seal()).isEqualTo(1);
        assertThat(links()).isEqualTo(before + 1);
        assertThat(seal()).as("a second time").isZero();
    }

    @Test
    void two_transfers_of_one_transaction_are_one_link() throws Exception {
        seal();
        as(
                BOOKS,
                () -> {
                    ledger.post(transfer());
                    ledger.post(transfer());
                });

        assertThat(seal()).isEqualTo(1);
    }

    @Test
    void while_many_write_and_several_seal_every_batch_gets_one_link() throws Exception {
        var done = new AtomicBoolean();
        var written = new ArrayList<UUID>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var sealing = List.of(threads.submit(untilDone(done)), threads.submit(untilDone(done)));
            var writing = new ArrayList<java.util.concurrent.Future<List<UUID>>>();
            for (var writer = 0; writer < 4; writer++) {
                writing.add(threads.submit(this::manyTransfers));
            }
            for (var one : writing) {
                written.addAll(one.get(60, TimeUnit.SECONDS));
            }
            done.set(true);
            for (var one : sealing) {
                one.get(20, TimeUnit.SECONDS);
            }
        }
        seal();

        assertThat(written).hasSize(100);
        assertThat(
                        rows(
                                """
                                select count(*) from ledger.transfer t
                                  left join ledger.link l on l.batch = t.batch where l.number is null
                                """))
                .containsExactly("0");
        assertThat(export().problems()).isEmpty();
    }

    @Test
    void an_exported_book_is_intact() throws Exception {
        post(transfer());

        var report = export();

        assertThat(report.problems()).isEmpty();
        assertThat(report.links()).isEqualTo(links());
        assertThat(List.of(String.valueOf(report.entries())))
                .isEqualTo(rows("select count(*) from ledger.entry"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update ledger.entry set amount_sen = amount_sen + 7 where transfer = ':id' and fund = 'JHT' and amount_sen < 0 | update ledger.entry set amount_sen = amount_sen - 7 where transfer = ':id' and fund = 'JHT' and amount_sen < 0 | its digest is not that of its content
                    update ledger.entry set amount_sen = amount_sen * 2 where transfer = ':id' | update ledger.entry set amount_sen = amount_sen / 2 where transfer = ':id' | its digest is not that of its content
                    update ledger.entry set booked_on = '2026-01-01' where transfer = ':id' and fund = 'JHT' | update ledger.entry set booked_on = '2026-11-23' where transfer = ':id' | counts from 2026-01-01
                    update ledger.transfer set reference = 'b' where id = ':id' | update ledger.transfer set reference = 'a test' where id = ':id' | its digest is not that of its content
                    update ledger.transfer set batch = '3' where id = ':id' | update ledger.transfer set batch = ':batch' where id = ':id' | is in no link
                    """)
    void a_row_that_a_superuser_changed_is_named(String change, String back, String what)
            throws Exception {
        var transfer = transfer();
        post(transfer);
        seal();
        var batch =
                rows("select batch from ledger.transfer where id = '" + transfer.id() + "'")
                        .getFirst();
        tamper(change.replace(":id", transfer.id().toString()));
        try {
            assertThat(export().problems())
                    .anySatisfy(problem -> {
                        assertThat(problem.row()).contains(transfer.id().toString());
                        assertThat(problem.what()).contains(what);
                    });
        } finally {
            tamper(back.replace(":id", transfer.id().toString()).replace(":batch", batch));
        }
        assertThat(export().problems()).as("after it was put back").isEmpty();
    }

    @Test
    void whoever_changes_the_digest_as_well_is_told_by_the_link() throws Exception {
        var transfer = transfer();
        post(transfer);
        seal();
        var change =
                "update ledger.entry set amount_sen = amount_sen * %s where transfer = '%s'; update"
                        + " ledger.transfer t set digest = ledger.digest_of(t) where id = '%s'";
        var id = transfer.id();
        tamper(change.formatted("2", id, id));
        try {
            assertThat(export().problems())
                    .singleElement()
                    .satisfies(problem -> {
                        assertThat(problem.row()).isEqualTo("ledger.link " + links());
                        assertThat(problem.what()).contains(id.toString());
                    });
        } finally {
            tamper(change.formatted("0.5", id, id));
        }
    }

    @Test
    void a_link_cannot_be_changed_by_whoever_may_add_some() {
        try (var batch = database.batch();
                var statement = batch.createStatement()) {
            for (var change :
                    List.of("update ledger.link set batch = '1'", "delete from ledger.link")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(() -> statement.execute(change))
                        .hasMessageContaining("permission denied");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Callable<Boolean> untilDone(AtomicBoolean done) {
        return () -> {
            while (!done.get()) {
                seal();
            }
            return true;
        };
    }

    private List<UUID> manyTransfers() {
        var written = new ArrayList<UUID>();
        for (var i = 0; i < 25; i++) {
            var transfer = transfer();
            post(transfer);
            written.add(transfer.id());
        }
        return written;
    }

    private Transfer transfer() {
        return Scribe.saved(ids.next(), ids.next(), MONDAY, Rupiah.of(20_000));
    }

    private void post(Transfer transfer) {
        as(BOOKS, () -> ledger.post(transfer));
    }

    private long seal() throws SQLException {
        try (var batch = database.batch()) {
            return Sealing.run(batch);
        }
    }

    private Verification.Report export() throws SQLException, IOException {
        var out = new StringWriter();
        try (var batch = database.batch()) {
            Sealing.run(batch);
            Export.write(batch, out);
        }
        return Verification.of(new BufferedReader(new StringReader(out.toString())), Map.of());
    }

    private List<String> linkOf(Transfer transfer) throws SQLException {
        return rows(
                """
                select lpad(l.number::text, 20, '0') from ledger.link l
                  join ledger.transfer t on t.batch = l.batch where t.id = '%s'
                """
                        .formatted(transfer.id()));
    }

    private long links() throws SQLException {
        return Long.parseLong(rows("select count(*) from ledger.link").getFirst());
    }

    private List<String> rows(String sql) throws SQLException {
        try (var db = superuser();
                var rows = db.createStatement().executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** As nobody but a superuser can: past every trigger. */
    private void tamper(String sql) throws SQLException {
        try (var db = superuser();
                var statement = db.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(sql);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
