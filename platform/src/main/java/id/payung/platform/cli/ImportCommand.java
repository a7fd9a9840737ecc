package id.payung.platform.cli;

import id.payung.platform.access.Asker;
import id.payung.platform.access.Asking;
import id.payung.platform.access.Role;
import id.payung.platform.coverage.figure.FigureFile;
import id.payung.platform.coverage.figure.FigureImport;
import id.payung.platform.coverage.figure.Imported;
import id.payung.platform.database.Databases;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code payung import KIND FILE}: brings a file of others into the database. */
@Command(
        name = "import",
        description = "Brings files of others into the database.",
        mixinStandardHelpOptions = true,
        subcommands = ImportCommand.Figures.class)
final class ImportCommand {

    @Command(
            name = "figures",
            description = {
                "Imports quoted figures, each as it was printed. The same file twice is stored"
                        + " once; a figure that changed is a new revision.",
                "Without a file: the figures of the case and the statistics that come with Payung."
            },
            mixinStandardHelpOptions = true)
    static final class Figures implements Callable<Integer> {

        @Mixin private DataOption data = new DataOption();

        @Option(names = "--demo", description = "The demo's data instead of that of serve.")
        private boolean demo;

        @Option(
                names = "--document",
                paramLabel = "NAME",
                description =
                        "What the file is called from now on (default: the document that it"
                                + " repeats, else after the file).")
        private @Nullable String document;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE.csv",
                description = "Columns as docs/guide/figures.md describes them.")
        private @Nullable Path file;

        @Override
        public Integer call() throws IOException {
            var read = file == null ? null : read(file);
            var folder = data.folder(demo ? "demo" : "serve");
            try (var context = new Application(folder, Databases.ownOrRunning(folder)).command()) {
                var imports = context.getBean(FigureImport.class);
                var reports =
                        context.getBean(Asking.class)
                                .actAs(
                                        Asker.machine("payung import figures", Role.ADMIN, null),
                                        () -> run(imports, read));
                return print(reports);
            }
        }

        private List<Imported> run(FigureImport imports, @Nullable FigureFile read) {
            if (file == null || read == null) {
                return imports.shipped();
            }
            return List.of(
                    document == null
                            ? imports.file(read, String.valueOf(file.getFileName()))
                            : imports.file(document, read));
        }

        private static FigureFile read(Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(
                        "There is no file %s. Maybe the path is misspelt.".formatted(file));
            }
            return FigureFile.read(file);
        }

        private static int print(List<Imported> reports) {
            var refused = reports.stream().flatMap(report -> report.refused().stream()).toList();
            refused.forEach(row -> System.err.println(row.text()));
            System.out.println(
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(reports));
            return refused.isEmpty() ? 0 : 1;
        }
    }
}
