package id.payung.platform.cli.evidence;

import id.payung.evidence.Table;
import id.payung.evidence.panel.Panel;
import id.payung.evidence.panel.PanelReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Which file, and what its columns are. */
final class PanelOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Parameters(
            paramLabel = "DATA.csv",
            description = "One row for each unit and period, under a header.")
    private Path file = Path.of("");

    @Option(names = "--unit", required = true, paramLabel = "COLUMN", description = "Who.")
    private String unit = "";

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COLUMN",
            description = "When: 2024, 2024-07, 2024-07-31, 2024Q3 or a plain number.")
    private String time = "";

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "COLUMN",
            description = "The number that is asked about.")
    private String outcome = "";

    @Option(
            names = "--cohort",
            paramLabel = "COLUMN",
            description = "First treated period of the unit; empty or 0 for never.")
    private @Nullable String cohort;

    @Option(
            names = "--treated",
            paramLabel = "COLUMN|UNITS",
            description =
                    "A column that is 1 from the first treated period on; or, with --from, names of"
                            + " treated units parted by commas.")
    private @Nullable String treated;

    @Option(names = "--from", paramLabel = "PERIOD", description = "Their first treated period.")
    private @Nullable String from;

    @Option(
            names = "--covariates",
            split = ",",
            paramLabel = "COLUMN",
            description = "Columns of numbers, parted by commas.")
    private List<String> covariates = List.of();

    @Option(
            names = "--at-risk",
            paramLabel = "COLUMN",
            description = "People who could have the outcome.")
    private @Nullable String atRisk;

    @Option(
            names = "--cluster",
            paramLabel = "COLUMN",
            description = "Units whose errors go together (default: each unit by itself).")
    private @Nullable String cluster;

    @Option(
            names = "--events",
            paramLabel = "COLUMN",
            description = "Not 0 where something else happened that moves the outcome.")
    private @Nullable String events;

    @Option(
            names = "--drop",
            split = ",",
            paramLabel = "UNIT",
            description = "Units to leave out, parted by commas.")
    private List<String> drop = List.of();

    /** The panel for methods in which treatment stays. */
    Panel read() {
        var reader = reader();
        if (cohort != null) {
            reader.cohort(cohort);
        } else if (treated != null && from != null) {
            reader.treated(treated, from);
        } else if (treated != null) {
            reader.treated(treated);
        } else {
            throw usage(
                    "Who was treated? Name --cohort COLUMN, or --treated with or without --from.");
        }
        return kept(reader.read());
    }

    /** The panel for channels that go on and off. */
    Panel readDose() {
        if (treated == null) {
            throw usage("What was done? Name --treated COLUMN, with the dose in each cell.");
        }
        return kept(reader().dose(treated).read());
    }

    /** The panel before anything was done. */
    Panel readUntreated() {
        return kept(reader().read());
    }

    private PanelReader reader() {
        if (!Files.isRegularFile(file)) {
            throw usage("There is no file %s.".formatted(file));
        }
        var reader =
                PanelReader.of(Table.read(file))
                        .columns(unit, time, outcome)
                        .covariates(covariates);
        if (atRisk != null) {
            reader.atRisk(atRisk);
        }
        if (cluster != null) {
            reader.cluster(cluster);
        }
        if (events != null) {
            reader.events(events);
        }
        return reader;
    }

    private Panel kept(Panel panel) {
        for (var name : drop) {
            if (!panel.units().contains(name)) {
                throw usage("--drop %s: there is no such unit.".formatted(name));
            }
        }
        return drop.isEmpty()
                ? panel
                : panel.only(
                        IntStream.range(0, panel.size())
                                .filter(i -> !drop.contains(panel.units().get(i)))
                                .toArray());
    }

    private RuntimeException usage(String message) {
        return command == null
                ? new IllegalArgumentException(message)
                : new ParameterException(command.commandLine(), message);
    }
}
