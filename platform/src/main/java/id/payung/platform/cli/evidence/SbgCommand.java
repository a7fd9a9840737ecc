package id.payung.platform.cli.evidence;

import id.payung.evidence.survival.SbgReport;
import id.payung.evidence.survival.ShiftedBetaGeometric.Span;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence sbg}. */
@Command(
        name = "sbg",
        description = {
            "How many months a new member is worth (shifted beta-geometric): from how many of a",
            "cohort are still active after each month, or from one row a member.",
        },
        footerHeading = "%nExample (alpha 0.668 and beta 3.806 of Fader and Hardie 2007):%n",
        footer = {
            "payung evidence sbg evidence/src/test/resources/id/payung/evidence/survival/cohort.csv"
                    + " --time year --outcome active --by segment --horizon 60",
            "estimate 13.32",
        },
        mixinStandardHelpOptions = true)
final class SbgCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COLUMN",
            description = "Whole months (or years) since joining; 0 is the start of a cohort.")
    private String time = "";

    @Option(
            names = "--outcome",
            paramLabel = "COLUMN",
            description = "How many were active; leave out when each row is a member.")
    private String outcome = "";

    @Option(
            names = "--event",
            paramLabel = "COLUMN[=VALUE]",
            description = "Of a member: whether the month was the last.")
    private String event = "";

    @Option(names = "--by", paramLabel = "COLUMN", description = "Segments, each fitted alone.")
    private String by = "";

    @Option(
            names = "--tenure",
            defaultValue = "0",
            description = "Months already paid: 0 for a new member (default).")
    private int tenure;

    @Option(
            names = "--horizon",
            defaultValue = "120",
            description = "Months looked ahead, the present one included (${DEFAULT-VALUE}).")
    private int horizon;

    @Option(
            names = "--discount",
            defaultValue = "1",
            description = "What a month later counts, such as 0.995 (default: ${DEFAULT-VALUE}).")
    private double discount;

    @Option(
            names = "--ahead",
            defaultValue = "0",
            description = "Tell the share that stays up to this month (default: twice the data).")
    private int ahead;

    @Override
    public Integer call() {
        if (outcome.isEmpty() == event.isEmpty()) {
            throw data.usage(
                    "Name --outcome where rows are counts, or --event where they are members.");
        }
        var span = new Span(tenure, horizon, discount);
        return Report.print(
                SbgReport.of(
                        data.table(),
                        new SbgReport.Ask(time, outcome, event, by, span, ahead, data.level())));
    }
}
