package id.payung.platform.cli.evidence;

import id.payung.evidence.Table;
import id.payung.evidence.allocation.AllocationReport;
import id.payung.evidence.allocation.BudgetPlan;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

/** {@code payung evidence allocate}. */
@Command(
        name = "allocate",
        description = {
            "Where the next rupiah goes, from experiments: columns channel, before, after, effect,"
                    + " se,",
            "and today, low, high, worth (of the channel) and everywhere (1: changed in all"
                    + " districts",
            "at once) where known. Or from known curves: channel, most, half, steepness, one row"
                    + " each.",
        },
        footerHeading = "%nExample, worked by hand (25 + 100 against 35.71 + 76.92 today):%n",
        footer = {
            "payung evidence allocate"
                + " evidence/src/test/resources/id/payung/evidence/allocation/curves.csv --budget"
                + " 500",
            "estimate 12.3626",
        },
        mixinStandardHelpOptions = true)
final class AllocateCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(
            names = "--budget",
            description = "For all channels (default: what is spent today, column today).")
    private @Nullable Double budget;

    @Option(
            names = "--draws",
            defaultValue = "1000",
            description = "Curves drawn for each channel (default: ${DEFAULT-VALUE}).")
    private int draws;

    @Option(names = "--seed", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Override
    public Integer call() {
        var table = data.table();
        double sum = budget == null ? today(table) : budget;
        return Report.print(
                AllocationReport.of(table, new BudgetPlan.Ask(sum, draws, data.level(), seed)));
    }

    private double today(Table table) {
        if (!table.has("today")) {
            throw data.usage("How much is there to split? Name --budget, or a column today.");
        }
        var channels = table.texts("channel");
        double[] spends = table.numbers("today");
        var byChannel = new LinkedHashMap<String, Double>();
        for (int row = 0; row < spends.length; row++) {
            byChannel.put(channels[row], spends[row]);
        }
        return byChannel.values().stream().mapToDouble(spend -> spend).sum();
    }
}
