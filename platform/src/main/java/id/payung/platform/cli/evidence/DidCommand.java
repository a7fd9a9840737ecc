package id.payung.platform.cli.evidence;

import id.payung.evidence.estimate.GroupTime;
import id.payung.evidence.estimate.GroupTimeOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code payung evidence did}. */
@Command(
        name = "did",
        description = {
            "The same by wave and period (Callaway and Sant'Anna): each wave against units that are"
                    + " not",
            "treated, from the last period before its start. The cross-check.",
        },
        footerHeading = "%nExample, with the published answer:%n",
        footer = {
            "payung evidence did evidence/src/test/resources/id/payung/evidence/df_het.csv --unit"
                    + " unit --time year --outcome dep_var --cohort g --control never",
            "estimate 2.32119, se 0.083652",
        },
        mixinStandardHelpOptions = true)
final class DidCommand implements Callable<Integer> {

    @Mixin private PanelOptions panel = new PanelOptions();
    @Mixin private DoubtOptions doubt = new DoubtOptions();

    @Option(
            names = "--control",
            defaultValue = "notyet",
            description = "notyet or never (default: ${DEFAULT-VALUE}).")
    private String control = "notyet";

    @Option(
            names = "--estimator",
            defaultValue = "dr",
            description = "Of covariates: reg, ipw or dr, both (default: ${DEFAULT-VALUE}).")
    private String estimator = "dr";

    @Option(
            names = "--base",
            defaultValue = "varying",
            description = "varying or universal (default: ${DEFAULT-VALUE}).")
    private String base = "varying";

    @Option(
            names = {"--aggregate", "--by"},
            defaultValue = "simple",
            description = "simple, group, dynamic or calendar (default: ${DEFAULT-VALUE}).")
    private String aggregate = "simple";

    @Option(
            names = "--anticipation",
            defaultValue = "0",
            description = "Periods before the start in which it may already work.")
    private int anticipation;

    @Option(
            names = "--balance",
            defaultValue = "-1",
            description = "Only waves seen for so many periods after their start.")
    private int balance;

    @Override
    public Integer call() {
        var how = new GroupTimeOptions(control, estimator, base, aggregate, anticipation, balance);
        return Report.print(GroupTime.estimate(panel.read(), how, doubt.options()));
    }
}
