package id.payung.platform.cli.evidence;

import id.payung.evidence.Table;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of any rows, and the level of the intervals. */
final class DataFile {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "DATA.csv",
            description = "Rows under a header that names the columns.")
    private Path file = Path.of("");

    @Option(
            names = "--level",
            defaultValue = "0.95",
            description = "Of the intervals, between 0.5 and 1 (default: ${DEFAULT-VALUE}).")
    private double level;

    Table table() {
        return Table.read(file());
    }

    String text() {
        try {
            return Files.readString(file(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        if (!Files.isRegularFile(file)) {
            throw usage("There is no file %s.".formatted(file));
        }
        return file;
    }

    double level() {
        if (!(level > 0.5 && level < 1)) {
            throw usage(
                    "--level %s is no fraction between 0.5 and 1. Maybe 0.95.".formatted(level));
        }
        return level;
    }

    RuntimeException usage(String message) {
        return command == null
                ? new IllegalArgumentException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
