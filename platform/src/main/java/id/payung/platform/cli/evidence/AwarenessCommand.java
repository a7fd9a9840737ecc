package id.payung.platform.cli.evidence;

import id.payung.evidence.awareness.AwarenessReport;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence awareness}. */
@Command(
        name = "awareness",
        description = {
            "Whether more people know than before: weighted shares by wave and district, their",
            "changes, and the least change that the survey could have seen. One row a person.",
        },
        footerHeading = "%nExample, worked by hand (4 of 10, then 6 of 10):%n",
        footer = {
            "payung evidence awareness"
                    + " evidence/src/test/resources/id/payung/evidence/awareness/answers.csv --time"
                    + " wave --outcome knows",
            "estimate 0.2",
        },
        mixinStandardHelpOptions = true)
final class AwarenessCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "COLUMN",
            description = "The answer: 1 or 0, or a scale (see --yes-from); empty for none.")
    private String outcome = "";

    @Option(
            names = "--yes-from",
            defaultValue = "1",
            description = "From which answer on it is a yes (default: ${DEFAULT-VALUE}).")
    private double yesFrom;

    @Option(names = "--time", paramLabel = "COLUMN", description = "The wave of the survey.")
    private String time = "";

    @Option(names = "--unit", paramLabel = "COLUMN", description = "The district.")
    private String unit = "";

    @Option(names = "--weight", paramLabel = "COLUMN", description = "People stood for.")
    private String weight = "";

    @Option(names = "--cluster", paramLabel = "COLUMN", description = "Who was drawn together.")
    private String cluster = "";

    @Override
    public Integer call() {
        return Report.print(
                AwarenessReport.of(
                        data.table(),
                        new AwarenessReport.Columns(time, unit, outcome, yesFrom, weight, cluster),
                        data.level()));
    }
}
