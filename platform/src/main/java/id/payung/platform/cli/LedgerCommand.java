package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.AuditTrail;
import id.payung.platform.access.Role;
import id.payung.platform.database.Databases;
import id.payung.platform.ledger.chain.Export;
import id.payung.platform.ledger.chain.Sealing;
import id.payung.platform.ledger.chain.Verification;
import id.payung.platform.ledger.check.BookCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code payung ledger}: the book, to be verified by others. */
@Command(
        name = "ledger",
        description = "The book of all money, and the proof that nobody changed it.",
        mixinStandardHelpOptions = true,
        subcommands = {
            LedgerCommand.ToFile.class,
            LedgerCommand.Verify.class,
            LedgerCommand.Check.class,
            LedgerBench.class
        })
final class LedgerCommand {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private LedgerCommand() {}

    static void print(Object report) {
        System.out.println(JSON.writeValueAsString(report));
    }

    /** {@code payung ledger export FILE}. */
    @Command(
            name = "export",
            description = {
                "Seals what is not sealed yet, and writes the book and its chain to a file of JSON"
                        + " lines, which anybody can verify: payung ledger verify FILE.",
                "Keep the head that is printed: it proves later that nothing was cut off."
            },
            mixinStandardHelpOptions = true)
    static final class ToFile implements Callable<Integer> {

        @Mixin private DataOption data = new DataOption();

        @Option(names = "--demo", description = "The demo's data instead of that of serve.")
        private boolean demo;

        @Parameters(paramLabel = "FILE", description = "A new file.")
        private Path file = Path.of("");

        @Override
        public Integer call() throws IOException, SQLException {
            if (Files.exists(file)) {
                throw new Refusal(
                        "%s exists already. Maybe choose a new name, so that no older export is lost."
                                .formatted(file));
            }
            var folder = data.folder(demo ? "demo" : "serve");
            var database = Databases.ownOrRunning(folder);
            try (var context = new Application(folder, database).command();
                    var batch = database.batch()) {
                Sealing.run(batch);
                context.getBean(Asking.class)
                        .actAs(
                                Asker.machine("payung ledger export", Role.ADMIN, null),
                                () ->
                                        context.getBean(AuditTrail.class)
                                                .did("EXPORT", "ledger", file.getFileName()));
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                try (var out =
                        new BufferedWriter(
                                new OutputStreamWriter(
                                        Files.newOutputStream(file), StandardCharsets.UTF_8),
                                1 << 16)) {
                    print(Export.write(batch, out));
                }
            }
            return 0;
        }
    }

    /** {@code payung ledger verify FILE}: needs no database and starts no Spring. */
    @Command(
            name = "verify",
            description = {
                "Verifies an exported book, without us and without a database: every transfer,"
                        + " every link, and that debits equal credits in every fund.",
                "The exit status is 1 when a row is not as it was sealed; each is named."
            },
            mixinStandardHelpOptions = true)
    static final class Verify implements Callable<Integer> {

        @Option(
                names = "--known",
                paramLabel = "NUMBER=HASH",
                description =
                        "A link that you kept from an older export; may be repeated. Without one,"
                                + " a book that was written anew from some link on looks intact.")
        private Map<Long, String> known = new LinkedHashMap<>();

        @Parameters(paramLabel = "FILE", description = "What payung ledger export wrote.")
        private Path file = Path.of("");

        @Override
        public Integer call() throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(
                        "There is no file %s. Maybe the path is misspelt.".formatted(file));
            }
            try (var lines = Files.newBufferedReader(file)) {
                var report = Verification.of(lines, known);
                print(report);
                return report.intact() ? 0 : 1;
            }
        }
    }

    /** {@code payung ledger check}. */
    @Command(
            name = "check",
            description = {
                "Checks the whole book now: chain, balances, funds, and the contribution lines"
                        + " against the ledger. The running application does so all the time.",
                "The exit status is 1 when a row differs; the page /audit/ledger names it."
            },
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Mixin private DataOption data = new DataOption();

        @Option(names = "--demo", description = "The demo's data instead of that of serve.")
        private boolean demo;

        @Override
        public Integer call() throws SQLException {
            var folder = data.folder(demo ? "demo" : "serve");
            var database = Databases.ownOrRunning(folder);
            try (var context = new Application(folder, database).command();
                    var batch = database.batch()) {
                var run = context.getBean(BookCheck.class).whole(batch);
                print(run);
                return run.open() == 0 ? 0 : 1;
            }
        }
    }
}
