package id.payung.platform.cli;

import id.payung.platform.access.KeyRotation;
import id.payung.platform.access.Vault;
import id.payung.platform.database.Databases;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/** {@code payung keys rotate}: new keys for everything that is sealed. */
@Command(
        name = "keys",
        description = "The keys that open sealed data.",
        mixinStandardHelpOptions = true,
        subcommands = KeysCommand.Rotate.class)
final class KeysCommand {

    /** Old keys stay in the file, for backups that were made with them. */
    @Command(
            name = "rotate",
            description = "Makes new keys and seals everything anew. Payung must not be running.",
            mixinStandardHelpOptions = true)
    static final class Rotate implements Callable<Integer> {

        @Mixin private DataOption data = new DataOption();

        @Option(names = "--demo", description = "The demo's data instead of that of serve.")
        private boolean demo;

        @Override
        public Integer call() throws IOException, SQLException {
            var folder = data.folder(demo ? "demo" : "serve");
            var database = Databases.own(folder);
            try (var context = new Application(folder, database).command();
                    var batch = database.batch()) {
                var file = KeyFile.of(folder);
                var ring = file.open(false).rotated();
                file.write(ring);
                var rows =
                        context.getBean(KeyRotation.class)
                                .run(batch, context.getBean(Vault.class), ring);
                System.out.printf("{\"rotated\": true, \"rows\": %d}%n", rows);
            }
            return 0;
        }
    }
}
