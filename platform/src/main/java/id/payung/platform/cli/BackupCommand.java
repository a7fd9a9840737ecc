package id.payung.platform.cli;

import id.payung.platform.database.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code payung backup FOLDER}: a copy of the database, also while it is in use. */
@Command(
        name = "backup",
        description = "Copies the database to a new folder, also while Payung runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--demo", description = "The demo's data instead of that of serve.")
    private boolean demo;

    @Parameters(paramLabel = "FOLDER", description = "A folder that does not exist yet.")
    private Path target = Path.of("");

    @Override
    public Integer call() {
        var folder = data.folder(demo ? "demo" : "serve");
        var report = Backup.of(folder, target);
        System.out.printf(
                "{\"backup\": \"%s\", \"files\": %d, \"bytes\": %d}%n",
                report.folder(), report.files(), report.bytes());
        System.err.println("The keys are not in it. Keep a copy of them apart: " + folder.keys());
        return 0;
    }
}
