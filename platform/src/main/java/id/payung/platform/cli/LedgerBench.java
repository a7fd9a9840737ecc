package id.payung.platform.cli;

import id.payung.platform.database.DataFolder;
import id.payung.platform.database.Database;
import id.payung.platform.database.Databases;
import id.payung.platform.ledger.returns.Crediting;
import id.payung.platform.ledger.returns.Rehearsal;
import id.payung.rules.time.Span;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * {@code payung bench ledger}: crediting, beside binary COPY of the same rows in the same run. The
 * goal is 1,000,000 accounts a second.
 */
@Command(
        name = "bench",
        description = {
            "Invents savings in a database of its own (fsync on), credits a month of returns to"
                    + " them, and brings the same rows in by binary COPY, which is the limit.",
            "Prints one JSON report."
        },
        mixinStandardHelpOptions = true)
final class LedgerBench implements Callable<Integer> {

    private static final Span MONTH = new Span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 31));
    private static final double NANOS = 1e9;

    @Option(names = "--accounts", paramLabel = "N", defaultValue = "200000")
    private int accounts;

    @Option(
            names = "--history",
            paramLabel = "MONTHS",
            defaultValue = "1",
            description = "Months of savings before (default: ${DEFAULT-VALUE}).")
    private int months;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2")
    private int threads;

    @Override
    public Integer call() throws Exception {
        var folder = DataFolder.at(Files.createTempDirectory("payung-bench"));
        var database = Databases.own(folder);
        try (var _ = new Application(folder, database).command()) {
            LedgerCommand.print(measure(database));
        } finally {
            remove(folder.root());
        }
        return 0;
    }

    private Map<String, Object> measure(Database database) throws Exception {
        var report = new LinkedHashMap<String, Object>();
        try (var owner =
                        Database.connect(database.url(), "payung_owner", database.ownerPassword());
                var batch = database.batch()) {
            var rehearsal = new Rehearsal(owner, batch);
            System.err.printf("payung: inventing %d savings of %d months%n", accounts, months);
            rehearsal.fill(accounts, months);
            report.put("accounts", accounts);
            report.put("historyMonths", months);
            report.put("threads", threads);
            var crediting = new Crediting(database::batch, threads);
            put(report, "credit", time(() -> crediting.withoutCounting().run(MONTH, _ -> {})));
            put(report, "creditAgain", time(() -> crediting.withoutCounting().run(MONTH, _ -> {})));
            var begun = System.nanoTime();
            report.put("counted", crediting.run(MONTH, _ -> {}).pieces().getFirst());
            put(report, "count", System.nanoTime() - begun);
            var rows = rehearsal.rows(threads);
            rehearsal.target(false);
            put(report, "copy", time(() -> copy(database, rows)));
            rehearsal.target(true);
            put(report, "copyWithIndexes", time(() -> copy(database, rows)));
        }
        report.put("limitOverCredit", ratio(report, "copy"));
        report.put("limitWithIndexesOverCredit", ratio(report, "copyWithIndexes"));
        return report;
    }

    private void put(Map<String, Object> report, String what, long nanos) {
        report.put(what + "Seconds", Math.round(nanos / NANOS * 1000) / 1000.0);
        report.put(what + "PerSecond", Math.round(accounts / (nanos / NANOS)));
    }

    private static double ratio(Map<String, Object> report, String limit) {
        var rate = (Long) report.getOrDefault(limit + "PerSecond", 0L);
        var credit = (Long) report.getOrDefault("creditPerSecond", 1L);
        return Math.round(100.0 * rate / credit) / 100.0;
    }

    private static long time(Callable<?> work) throws Exception {
        var begun = System.nanoTime();
        work.call();
        return System.nanoTime() - begun;
    }

    private static long copy(Database database, byte[][] rows) throws Exception {
        try (var streams = Executors.newFixedThreadPool(rows.length)) {
            var running = new ArrayList<Future<Long>>();
            for (var stream : rows) {
                running.add(streams.submit(() -> copy(database, stream)));
            }
            var copied = 0L;
            for (var one : running) {
                copied += one.get();
            }
            return copied;
        }
    }

    private static long copy(Database database, byte[] rows) throws SQLException, IOException {
        try (var batch = database.batch()) {
            return Rehearsal.copy(batch, rows);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var tree = Files.walk(folder)) {
            tree.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
