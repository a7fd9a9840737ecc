package id.payung.platform.cli;

import id.payung.platform.database.Backup;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code payung restore FOLDER}: a backup into a data folder that holds no database. */
@Command(
        name = "restore",
        description = "Puts a backup into a data folder that holds no database yet.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Mixin private DataOption data = new DataOption();

    @Option(names = "--demo", description = "Into the demo's data instead of that of serve.")
    private boolean demo;

    @Parameters(paramLabel = "FOLDER", description = "What payung backup made.")
    private Path source = Path.of("");

    @Override
    public Integer call() {
        var report = Backup.restore(source, data.folder(demo ? "demo" : "serve"));
        System.out.printf(
                "{\"restored\": \"%s\", \"files\": %d, \"bytes\": %d}%n",
                report.folder(), report.files(), report.bytes());
        return 0;
    }
}
