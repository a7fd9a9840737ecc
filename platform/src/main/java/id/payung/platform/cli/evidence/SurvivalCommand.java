package id.payung.platform.cli.evidence;

import id.payung.evidence.survival.Events;
import id.payung.evidence.survival.Scale;
import id.payung.evidence.survival.SurvivalReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code payung evidence survival}. */
@Command(
        name = "survival",
        description = {
            "How long members stay: the curve of Kaplan and Meier with its intervals, medians, the",
            "mean up to a limit, and whether groups differ (log-rank). One row a member.",
        },
        footerHeading = "%nExample, worked by hand:%n",
        footer = {
            "payung evidence survival"
                    + " evidence/src/test/resources/id/payung/evidence/survival/lapses.csv --time"
                    + " months --event lapsed --at 3",
            "estimate 3.0",
        },
        mixinStandardHelpOptions = true)
final class SurvivalCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COLUMN",
            description = "How long the member was seen, in any unit.")
    private String time = "";

    @Option(
            names = "--event",
            required = true,
            paramLabel = "COLUMN[=VALUE]",
            description = "1 where the event ended it, else 0; or which value means the event.")
    private String event = "";

    @Option(
            names = "--entered",
            paramLabel = "COLUMN",
            description = "When the member came under observation (default: at 0).")
    private String entered = "";

    @Option(names = "--by", paramLabel = "COLUMN", description = "Groups to compare.")
    private String by = "";

    @Option(
            names = "--scale",
            defaultValue = "LOG",
            description = "Of the intervals: plain, log or log_log (default: log).")
    private Scale scale = Scale.LOG;

    @Option(
            names = "--at",
            split = ",",
            paramLabel = "TIME",
            description = "Times at which to tell the share that stays, parted by commas.")
    private List<Double> at = List.of();

    @Option(
            names = "--until",
            defaultValue = "0",
            paramLabel = "TIME",
            description = "Tell the mean time, counted up to here.")
    private double until;

    @Option(
            names = "--early",
            defaultValue = "0",
            description = "Weigh early events more: 0 log-rank (default), 1 Peto and Peto.")
    private double early;

    @Option(names = "--curve", description = "Tell every step of the curve.")
    private boolean curve;

    @Override
    public Integer call() {
        double[] times = at.stream().mapToDouble(one -> one).toArray();
        return Report.print(
                SurvivalReport.of(
                        data.table(),
                        new Events(time, event, entered, by),
                        new SurvivalReport.Ask(scale, data.level(), times, until, early, curve)));
    }
}
