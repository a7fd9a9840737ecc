package id.payung.platform.cli.evidence;

import id.payung.evidence.forecast.ForecastReport;
import id.payung.evidence.forecast.ForecastReport.Ahead;
import id.payung.evidence.forecast.ForecastReport.Columns;
import id.payung.evidence.forecast.ForecastReport.Target;
import id.payung.evidence.forecast.Forecaster;
import id.payung.evidence.forecast.Method;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence forecast}. */
@Command(
        name = "forecast",
        description = {
            "What comes next if nothing changes, by district and together, with intervals from"
                    + " what",
            "the method missed by before, and how likely a target is. One row a unit and period.",
        },
        footerHeading = "%nExample, worked by hand (a line goes on at half its slope):%n",
        footer = {
            "payung evidence forecast"
                + " evidence/src/test/resources/id/payung/evidence/forecast/line.csv --time month"
                + " --outcome registered --season 1 --estimator theta --steps 2",
            "estimate 337.0",
        },
        mixinStandardHelpOptions = true)
final class ForecastCommand implements Callable<Integer> {

    @Mixin private DataFile data = new DataFile();

    @Option(
            names = "--unit",
            paramLabel = "COLUMN",
            description = "Whose series it is (default: one series).")
    private String unit = "";

    @Option(
            names = "--time",
            required = true,
            paramLabel = "COLUMN",
            description = "When: 2024-07, 2024Q3 or a whole number that rises by one.")
    private String time = "";

    @Option(
            names = "--outcome",
            required = true,
            paramLabel = "COLUMN",
            description = "The number that is asked about.")
    private String outcome = "";

    @Option(
            names = "--estimator",
            defaultValue = "MEAN",
            description = "theta, ets, or the mean of both (default: mean).")
    private Method method = Method.MEAN;

    @Option(
            names = "--steps",
            defaultValue = "6",
            description = "How many periods ahead (default: ${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--season",
            defaultValue = "12",
            description = "After how many periods the season comes round (${DEFAULT-VALUE}).")
    private int season;

    @Option(
            names = "--origins",
            defaultValue = "12",
            description = "From how many past periods the last step is tried (${DEFAULT-VALUE}).")
    private int origins;

    @Option(names = "--eid", description = "Reckon with Eid, which moves; needs dated months.")
    private boolean eid;

    @Option(names = "--target", defaultValue = "NaN", description = "To be reached in all.")
    private double target;

    @Option(
            names = "--so-far",
            defaultValue = "0",
            description = "What was reached of it before the first step ahead.")
    private double soFar;

    @Override
    public Integer call() {
        var ask = new Forecaster.Ask(method, steps, origins, data.level(), eid);
        return Report.print(
                ForecastReport.of(
                        data.table(),
                        new Columns(unit, time, outcome),
                        season,
                        new Ahead(ask, new Target(target, soFar))));
    }
}
