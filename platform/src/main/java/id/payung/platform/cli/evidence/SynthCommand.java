package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.SyntheticControl;
import id.payung.evidence.estimate.SyntheticControl.Variant;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence synth}. */
@Command(
        name = "synth",
        description = {
            "Synthetic control: one unit, or the mean of some that start together, against the mix"
                    + " of",
            "untreated ones that ran like it before. Intervals for each period and for the"
                    + " average.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence synth evidence/src/test/resources/id/payung/evidence/kansas.csv --unit"
                    + " state --time year_qtr --outcome lngdpcapita --treated treated --estimator"
                    + " ridge",
            "estimate -0.0400629",
        },
        mixinStandardHelpOptions = true)
final class SynthCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Option(
            names = "--estimator",
            defaultValue = "demeaned",
            description = "plain, demeaned, ridge or demeaned-ridge (default: ${DEFAULT-VALUE}).")
    private String estimator = "demeaned";

    @Option(
            names = "--ridge",
            defaultValue = "-1",
            description = "Its size; chosen by leaving periods out when it is not given.")
    private double ridge;

    @Override
    public Integer call() {
        var variant = Variant.named(estimator);
        return Report.print(
                SyntheticControl.estimate(panel.read(), variant, ridge, doubt.options()));
    }
}
