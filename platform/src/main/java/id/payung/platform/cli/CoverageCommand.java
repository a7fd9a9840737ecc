package id.payung.platform.cli;

import id.payung.platform.coverage.figure.FigureCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code payung coverage check FILE.csv}: what cannot be right in a file of quoted figures. */
@Command(
        name = "coverage",
        description = "Quoted figures on coverage.",
        mixinStandardHelpOptions = true,
        subcommands = CoverageCommand.Check.class)
final class CoverageCommand {

    /** Needs no database and starts no Spring. */
    @Command(
            name = "check",
            description = {
                "Finds figures that contradict each other or themselves.",
                "Prints a JSON array of {figures, kind, says, computed, because}. Findings are"
                        + " results: the exit status is 1 only when a row could not be read."
            },
            mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Parameters(
                paramLabel = "FILE.csv",
                description = "Columns as docs/guide/figures.md describes them.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            return FigureCheck.run(file, System.out, System.err);
        }
    }
}
