package id.payung.platform.crash;

import static org.assertj.core.api.Assertions.assertThat;

import id.payung.platform.database.DataFolder;
import id.payung.platform.database.Database;
import id.payung.platform.database.Databases;
import id.payung.platform.ledger.returns.Rehearsal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * {@code payung credit} is killed at random moments, with its database or without, and run again
 * with another number of threads, until it ends. Every account then has what it has after a run
 * that nobody disturbed.
 *
 * <p>{@code -Dcrash.kills=50} kills more often, {@code -Dcrash.seed=...} as it did that time.
 */
class CreditCrashTest {

    private static final int ACCOUNTS = 60_000;
    private static final int KILLS = Integer.getInteger("crash.kills", 4);
    private static final long SEED = Long.getLong("crash.seed", new Random().nextLong());
    private static final String[] CREDIT = {
        "credit", "--demo", "--from", "2025-01-01", "--to", "2025-03-31"
    };

    @TempDir private static Path temporary = Path.of("");

    @Test
    void every_account_is_credited_once_however_often_it_was_killed() throws Exception {
        System.out.printf("crash.seed=%d crash.kills=%d%n", SEED, KILLS);
        var killed = Installation.demo(temporary.resolve("killed"));
        fill(killed);
        var undisturbed = new Installation(temporary.resolve("undisturbed"));
        copy(killed.data(), undisturbed.data());

        var expected = undisturbed.run(CREDIT);
        assertThat(expected.status()).as(expected.err()).isZero();
        var random = new Random(SEED);
        for (var kill = 0; kill < KILLS; kill++) {
            kill(killed, random, kill);
        }
        var ended = killed.run(CREDIT);

        assertThat(ended.status()).as(ended.err()).isZero();
        var pieces = JsonMapper.builder().build().readTree(ended.out()).path("pieces");
        assertThat(pieces.size()).isEqualTo(3);
        for (var piece : pieces) {
            assertThat(piece.path("once").asInt(0)).isGreaterThanOrEqualTo(ACCOUNTS);
            assertThat(piece.path("twice").asInt(-1)).isZero();
            assertThat(piece.path("never").asInt(-1)).isZero();
        }
        assertThat(credits(killed)).isEqualTo(credits(undisturbed)).hasSize(3 * ACCOUNTS + 3);
        assertThat(killed.run("ledger", "check", "--demo").status()).isZero();
    }

    /** While it is at work: it says on standard error when it begins a month. */
    private static void kill(Installation installation, Random random, int number)
            throws Exception {
        var words = new ArrayList<>(List.of(CREDIT));
        words.addAll(List.of("--threads", Integer.toString(1 + number % 3)));
        var err = Files.createTempFile("payung-credit", ".err");
        var process =
                installation
                        .command(words.toArray(String[]::new))
                        .redirectError(err.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (process.isAlive() && !Files.readString(err).contains("crediting [2025")) {
            Thread.sleep(20);
        }
        var life = random.nextInt(1_500);
        process.waitFor(life, TimeUnit.MILLISECONDS);
        var postmaster = postmaster(installation);
        System.out.printf("kill %d: %d ms after it began%n", number + 1, life);
        process.destroyForcibly().waitFor();
        if (number % 2 == 1) {
            postmaster.ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    private static java.util.Optional<ProcessHandle> postmaster(Installation installation)
            throws java.io.IOException {
        var file = installation.data().resolve("pg").resolve("postmaster.pid");
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().trim()))
                : java.util.Optional.empty();
    }

    /** Accounts with savings since 2024, and a rate for 2025. */
    private static void fill(Installation installation) throws SQLException {
        try (var database = Databases.own(DataFolder.at(installation.data()));
                var batch = database.batch();
                var owner =
                        Database.connect(
                                database.url(), "payung_owner", database.ownerPassword())) {
            new Rehearsal(owner, batch).fill(ACCOUNTS, 2);
        }
    }

    private static List<String> credits(Installation installation) throws SQLException {
        try (var database = Databases.own(DataFolder.at(installation.data()));
                var batch = database.batch();
                var rows =
                        batch.createStatement()
                                .executeQuery(
                                        """
                                        select e.account || ' ' || e.booked_on || ' ' || sum(e.amount_sen)
                                          from ledger.entry e
                                          join ledger.transfer t on t.id = e.transfer
                                          join ledger.account a on a.id = e.account
                                         where t.what = 'RETURNS' and e.booked_on < '2026-01-01'
                                         group by e.account, a.kind, e.booked_on
                                         order by 1
                                        """)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(String.valueOf(rows.getString(1)));
            }
            return found;
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        var status =
                new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        assertThat(status).isZero();
    }
}
